import { afterAll, beforeAll, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import { headline, trend } from "../../app/metrics/measure.server.ts";
import { reports } from "../../app/reports/index.ts";
import { violations } from "../../app/reports/invariants.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { grains } from "../../app/scope/scope.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { invoice, on, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

test("one invoice and nothing else", async () => {
  const { warehouse } = department;
  await department.load({ invoices: [invoice("1")] });
  for (const { id, needs } of metrics) {
    const { value: found } = await headline(warehouse, id, on("2025-01-01"));
    // Nothing is known of what no table tells.
    if (needs.some((table) => table !== "invoices")) expect(found, id).toBeNull();
  }
  expect(await ask("open_receivables", on("2025-01-01"))).toBe(100);
  expect(await ask("overdue_share", on("2025-01-01"))).toBe(0);
  expect(await ask("dso", on("2025-01-01"))).toBeNull(); // less than a month of history
  expect(await ask("dso", on("2025-01-31"))).toBe(31); // 100 / 100 × 31 days
  expect(await ask("countback_dso", on("2025-01-31"))).toBe(31);
  expect(await ask("true_dso", on("2025-01-31"))).toBe(30);
  expect(await ask("cei", on("2025-02-28"))).toBe(0); // (100 + 0 − 100) / (100 + 0 − 0)
  for (const grain of grains) {
    const points = await trend(warehouse, "open_receivables", { where: {} }, grain);
    expect(points.map((point) => [point.to, point.value])).toEqual([["2025-01-01", 100]]);
  }
  for (const { id } of reports) await runReport(warehouse, id, on("2025-02-10"));
  expect(await violations(warehouse)).toEqual([]);
});

test("thirty years of one invoice a month", async () => {
  const { warehouse } = department;
  const months = Array.from({ length: 360 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return `${1995 + Math.floor(index / 12)}-${month}`;
  });
  await department.load({
    invoices: months.map((month) =>
      invoice(month, { issue_date: `${month}-01`, due_date: `${month}-15` }),
    ),
    // All but the first are paid on the 20th.
    payments: months.slice(1).map((month) => payment(`${month}-20`, 100, { invoice_id: month })),
  });
  const scope = { where: {}, from: "1995-01-01", to: "2024-12-20" };
  const years = await trend(warehouse, "sales", scope, "year");
  expect(years).toHaveLength(30);
  expect(years.every((point) => point.value === 1200)).toBe(true);
  const ends = await trend(warehouse, "open_receivables", scope, "month");
  expect(ends).toHaveLength(360);
  expect(new Set(ends.map((point) => point.value))).toEqual(new Set([100]));
  // 1 January 1995 to 31 December 2024: 30 × 365 + 8 leap days − 1.
  expect(await ask("true_dso", on("2024-12-31"))).toBe(10_957);
  expect(await ask("days_late", { where: {}, from: "1995-01-01", to: "2024-12-31" })).toBe(5);
  expect(await ask("days_to_pay", { where: {}, from: "1995-01-01", to: "2024-12-31" })).toBe(19);
  const aging = await runReport(warehouse, "aging", on("2024-12-31"));
  expect(aging.rows.find((row) => row.bucket === "121+")?.open_amount).toBe(100);
  expect(await violations(warehouse)).toEqual([]);
});

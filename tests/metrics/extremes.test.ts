import { afterAll, beforeAll, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import { headline, trend } from "../../app/metrics/measure.server.ts";
import { reports } from "../../app/reports/index.ts";
import { violations } from "../../app/reports/invariants.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { grains } from "../../app/scope/scope.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";
import { invoice, on, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

/** The only row of each table: an invoice of 29 February 2024 over 100, due on 30 March, and what came of it. */
const only: GivenRows = {
  clients: [{ client_id: "c", name: "C" }],
  customers: [{ customer_id: "K", client_id: "c", segment: "s", credit_limit: 40 }],
  invoices: [invoice("I", { issue_date: "2024-02-29", due_date: "2024-03-30" })],
  payments: [payment("2024-04-10", 40, { invoice_id: "I" })],
  write_offs: [{ invoice_id: "I", date: "2024-04-15", amount: 10 }],
  activities: [
    {
      customer_id: "K",
      at: "2024-04-01",
      channel: "phone",
      outcome: "Spoke to customer",
      collector_id: "a",
    },
  ],
  promises: [
    { promise_id: "R", customer_id: "K", made_on: "2024-04-01", due_on: "2024-04-10", amount: 40 },
  ],
  plan_instalments: [{ plan_id: "L", customer_id: "K", due_on: "2024-04-10", amount: 40 }],
  disputes: [{ dispute_id: "D", customer_id: "K", invoice_id: "I", opened_on: "2024-04-02" }],
  complaints: [{ complaint_id: "M", customer_id: "K", date: "2024-04-03" }],
  collectors: [{ collector_id: "a", kind: "soft", cost_per_hour: 20, commission_rate: 0.01 }],
  assignments: [{ customer_id: "K", collector_id: "a", from_date: "2024-03-01" }],
  targets: [{ period: "2024-04", metric: "collected", value: 100, collector_id: "a" }],
  terms_changes: [{ customer_id: "K", from_date: "2024-03-01", credit_limit: 30 }],
  fx_rates: [{ date: "2024-03-01", from_currency: "PLN", to_currency: "EUR", rate: 0.25 }],
  contact_rules: [{ jurisdiction: "*", rule_id: "r", counts: "calls", max_count: 7, days: 7 }],
  aging_snapshots: [{ as_of: "2024-03-31", customer: "K", bucket: "1-30", amount: 100 }],
};

test.each(Object.keys(only))("one row of %s and nothing else", async (table) => {
  const { warehouse } = department;
  await department.load({ [table]: only[table as keyof GivenRows] });
  const april = { where: {}, from: "2024-04-01", to: "2024-04-30", asOf: "2024-04-30" };
  for (const { id, needs } of metrics) {
    const { value: found } = await headline(warehouse, id, april);
    // Assignments make placements; what no table tells is unknown, and nothing is refused.
    if (needs.some((one) => one !== table)) expect(found, id).toBeNull();
  }
  for (const { id } of reports) await runReport(warehouse, id, april);
});

test("one row of each table", async () => {
  await department.load(only);
  const april = { where: {}, from: "2024-04-01", to: "2024-04-30", asOf: "2024-04-30" };
  const expected: Record<string, number | null> = {
    open_receivables: 50, // 100 − 40 − 10
    overdue_share: 1,
    dso: 31, // 50 / 100 × the 62 days from 29 February on
    countback_dso: 75.5, // April and March without sales, 61 days, and 50 / 100 of the 29 of February
    true_dso: 61,
    days_to_pay: 41,
    days_late: 11,
    cei: 0.5, // (100 + 0 − 50) / (100 + 0 − 0)
    cure_rate: 0,
    write_off_ratio: null, // nothing was sold in April
    expected_loss: null, // nothing is old enough to tell
    recovery_rate: null,
    penetration: 1,
    promise_rate: 1,
    promise_kept_rate: null, // pending: the data ends on the day on which it is due
    plan_adherence: null,
    disputes: 1,
    days_in_dispute: 28,
    complaint_rate: 1000,
    rule_breaches: 0,
    collected: 40,
    attainment: 0.4,
    commission: 0.4,
  };
  for (const [id, right] of Object.entries(expected)) expect(await ask(id, april), id).toBe(right);
  // 8 of April's 22 working days up to the end of the data: 160 × 8 / 22 hours at 20, for 40.
  expect(await ask("cost_to_collect", april)).toBeCloseTo((160 * (8 / 22) * 20) / 40, 4);
  const [owed] = (await runReport(department.warehouse, "exposure", april)).rows;
  expect(owed).toMatchObject({ open_amount: 50, credit_limit: 30, over_amount: 20 });
  expect(await violations(department.warehouse)).toEqual([]);
});

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

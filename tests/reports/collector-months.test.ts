import { afterAll, beforeAll, expect, test } from "vitest";
import { headline } from "../../app/metrics/measure.server.ts";
import { collectorMonthMetrics } from "../../app/reports/collector-months.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { invoice, over, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment({
    invoices: [invoice("1", { amount: 10_000 })],
    collectors: [
      {
        collector_id: "ann",
        name: "Ann",
        team: "north",
        started_on: "2024-12-20",
        commission_rate: 0.01,
      },
      { collector_id: "ben", name: "Ben", started_on: "2025-03-31", left_on: "2025-04-10" },
      { collector_id: "idle", started_on: "2020-01-01" },
    ],
    assignments: [
      { customer_id: "K", collector_id: "ann", from_date: "2025-01-01", to_date: "2025-03-14" },
      { customer_id: "K", collector_id: "ben", from_date: "2025-03-15", to_date: "2025-04-30" },
    ],
    targets: [{ period: "2025-02", metric: "collected", value: 200, collector_id: "ann" }],
    payments: [
      payment("2025-02-10", 50),
      payment("2025-03-14", 30),
      payment("2025-03-15", 20), // handed over on this day, before Ben's first
      payment("2025-04-20", -5), // after he left
      payment("2025-06-10", 7), // nobody's
    ],
  });
});

afterAll(() => department.close());

const scope = over("2025-02-01", "2025-06-10");

test("has a row for each month in which something is known, with the months since the start", async () => {
  const { rows } = await runReport(department.warehouse, "collector_months", scope);
  expect(
    rows.map((row) => [
      row.collector_id,
      row.month,
      row.months_since_start,
      row.collected,
      row.target,
    ]),
  ).toEqual([
    ["ann", "2025-02", 2, 50, 200],
    ["ann", "2025-03", 3, 30, null],
    ["ben", "2025-03", 0, 20, null],
    ["ben", "2025-04", 1, -5, null],
    ["", "2025-06", null, 7, null],
  ]);
  expect(rows[0]).toMatchObject({ name: "Ann", team: "north", attainment: 0.25, commission: 0.5 });
});

test("says of each month what the figures say of it", async () => {
  const { rows } = await runReport(department.warehouse, "collector_months", scope);
  for (const row of rows) {
    const month =
      row.month === "2025-06"
        ? over("2025-06-01", "2025-06-10")
        : over(
            `${row.month}-01`,
            `${row.month}-${row.month === "2025-02" ? 28 : row.month === "2025-04" ? 30 : 31}`,
          );
    const where = { collector_id: [String(row.collector_id)] };
    for (const [column, id] of Object.entries(collectorMonthMetrics)) {
      const value = (await headline(department.warehouse, id, { ...month, where })).value;
      // A figure of which nothing is known of this collector is blank, not nothing.
      if (row[column] !== null) expect(row[column], `${row.collector_id} ${column}`).toBe(value);
      else expect(value ?? 0).toBe(0);
    }
  }
});

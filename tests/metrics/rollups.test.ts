import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { measureCounted } from "../../app/metrics/counted.server.ts";
import type { CountedMetric } from "../../app/metrics/metric.ts";
import { ask } from "../../app/metrics/question.server.ts";
import { sales } from "../../app/metrics/sales.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { invoice } from "./asking.ts";

/** Queries that no metric of today needs just so. */
const queries: Readonly<Record<string, string>> = {
  // The age of every document on each of the days, unknown for a service that is called so.
  "metrics/age_on_day": `
    with asked as (select unnest(cast($days as date[])) as day)

    select document_key as item_id, day as occurred_on,
      case when service <> 'unknown' then cast(day - issue_on as decimal(18, 4)) end as value,
      1 as out_of, currency, service, import_id, line
    from asked
    inner join marts.documents as documents on documents.issue_on <= asked.day`,
  // Days from the issue to the end of the period, of documents issued in it.
  "metrics/age_in_period": `
    with asked as (
      select unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
    )

    select document_key as item_id, asked.period_from, period_to as occurred_on,
      cast(period_to - issue_on as decimal(18, 4)) as value,
      1 as out_of, currency, service, import_id, line
    from asked
    inner join marts.documents as documents
      on documents.issue_on between asked.period_from and asked.period_to`,
};

vi.mock("../../app/warehouse/queries.server.ts", async (original) => {
  const real = await original<typeof import("../../app/warehouse/queries.server.ts")>();
  return { ...real, queryText: (name: string) => queries[name] ?? real.queryText(name) };
});

// The rows of sales, rolled up in the ways that no metric of today uses.
const januaryAndFebruary = [
  { from: "2024-01-01", to: "2024-01-31" },
  { from: "2024-02-01", to: "2024-02-29" },
];

let department: Department;

beforeAll(async () => {
  department = await openDepartment({
    invoices: [
      invoice("1", { issue_date: "2024-01-01", amount: 10, service: "rent" }),
      invoice("2", { issue_date: "2024-01-31", amount: 10, service: "gas" }),
      invoice("3", { issue_date: "2024-02-01", amount: 40, service: "rent" }),
      invoice("4", { issue_date: "2024-02-29", amount: 70, service: "rent" }),
      invoice("5", { issue_date: "2024-03-01", amount: 99, service: "rent" }),
    ],
  });
});

afterAll(() => department.close());

async function rolledUp(
  rollup: CountedMetric["rollup"],
  by?: "service",
  more: Partial<CountedMetric> = {},
  windows = januaryAndFebruary,
) {
  const question = await ask(department.warehouse, { where: {} });
  const metric = { ...sales, rollup, ...more };
  const series = await measureCounted(question, metric, windows, by);
  return Object.fromEntries(
    [...series].map(([key, measures]) => [key, measures.map(({ value }) => value)]),
  );
}

test("distinct counts different values in each window", async () => {
  // January: 10 and 10 are one value; February: 40 and 70 are two.
  expect(await rolledUp("distinct")).toEqual({ "": [1, 2] });
  expect(await rolledUp("distinct", "service")).toEqual({ rent: [1, 2], gas: [1, 0] });
});

test("median is the middle of each window, the mean of two, and unknown without rows", async () => {
  expect(await rolledUp("median")).toEqual({ "": [10, 55] }); // (40 + 70) / 2
  expect(await rolledUp("median", "service")).toEqual({ rent: [10, 55], gas: [10, null] });
});

test("closing sums everything up to the end of each window", async () => {
  expect(await rolledUp("closing")).toEqual({ "": [20, 130] }); // 10+10, 20+40+70
});

test("asked about days, a window counts the rows of its last day", async () => {
  const aged = { id: "age_on_day", asked: "days" } as const;
  // 31 January: 30 and 0 days; 29 February: 59, 29, 28 and 0 days.
  expect(await rolledUp("sum", undefined, aged)).toEqual({ "": [30, 116] });
  expect(await rolledUp("ratio", undefined, aged)).toEqual({ "": [15, 29] });
  expect(await rolledUp("median", undefined, aged)).toEqual({ "": [15, 28.5] }); // (28 + 29) / 2
  expect(await rolledUp("sum", "service", aged)).toEqual({ rent: [30, 87], gas: [0, 29] });
});

test("asked about periods, a window counts the rows that were made for it", async () => {
  const aged = { id: "age_in_period", asked: "periods" } as const;
  const windows = [...januaryAndFebruary, { from: "2024-01-01", to: "2024-02-29" }];
  // January: 30 and 0 days; February: 28 and 0; both together, to the same end: 59, 29, 28 and 0.
  expect(await rolledUp("sum", undefined, aged, windows)).toEqual({ "": [30, 28, 116] });
  expect(await rolledUp("median", undefined, aged, windows)).toEqual({ "": [15, 14, 28.5] });
  expect(await rolledUp("distinct", "service", aged, windows)).toEqual({
    rent: [1, 2, 3],
    gas: [1, 0, 1],
  });
});

test("what is unknown of one row is unknown of the sum", async () => {
  await department.load({
    invoices: [
      invoice("1", { issue_date: "2024-01-01", service: "rent" }),
      invoice("2", { issue_date: "2024-02-01", service: "unknown" }),
    ],
  });
  const aged = { id: "age_on_day", asked: "days" } as const;
  expect(await rolledUp("sum", undefined, aged)).toEqual({ "": [30, null] });
  expect(await rolledUp("sum", "service", aged)).toEqual({ rent: [30, 59], unknown: [0, null] });
  expect(await rolledUp("ratio", undefined, aged)).toEqual({ "": [30, null] });
});

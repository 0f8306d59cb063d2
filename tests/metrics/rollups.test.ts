import { afterAll, beforeAll, expect, test } from "vitest";
import { measureCounted } from "../../app/metrics/counted.server.ts";
import type { CountedMetric } from "../../app/metrics/metric.ts";
import { ask } from "../../app/metrics/question.server.ts";
import { sales } from "../../app/metrics/sales.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { invoice } from "./asking.ts";

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

async function rolledUp(rollup: CountedMetric["rollup"], by?: "service") {
  const question = await ask(department.warehouse, { where: {} });
  const series = await measureCounted(question, { ...sales, rollup }, januaryAndFebruary, by);
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

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputsOf, trend } from "../../app/metrics/measure.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof figure>[2]) =>
  figure(department.warehouse, id, scope);

describe("days to pay", () => {
  test("weighs the parts of payments by their amount, from the issue, also without a due date", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("2", { due_date: null })], // issued on 1 January
      payments: [
        payment("2025-01-21", 30, { invoice_id: "1" }), // day 20
        payment("2025-02-10", 70, { invoice_id: "1" }), // day 40
        payment("2025-01-31", 100, { invoice_id: "2" }), // day 30
      ],
    });
    expect(await ask("days_to_pay", over("2025-01-01", "2025-01-31"))).toMatchObject({
      value: (30 * 20 + 100 * 30) / 130,
      numerator: 3600,
      denominator: 130,
    });
    expect((await ask("days_to_pay", over("2025-02-01", "2025-02-28"))).value).toBe(40);
    expect((await ask("days_to_pay", over("2025-03-01", "2025-03-31"))).value).toBeNull();
  });

  test("money before the issue counts as day 0, credits do not count, reversals take back", async () => {
    await department.load({
      invoices: [
        invoice("1"),
        invoice("C", { amount: -20, credited_invoice_id: "1", issue_date: "2025-01-05" }),
      ],
      payments: [
        payment("2024-12-20", 40, { invoice_id: "1" }), // waits for the issue: day 0
        payment("2025-01-11", 40, { invoice_id: "1" }), // day 10
        payment("2025-03-02", -40, { invoice_id: "1" }), // takes back the latest, with its 10 days
      ],
    });
    expect((await ask("days_to_pay", over("2025-01-01", "2025-01-31"))).value).toBe(5); // 400/80
    expect((await ask("days_to_pay", over("2025-01-01", "2025-03-31"))).value).toBe(0); // 0/40
  });
});

describe("receivables turnover", () => {
  // 100 issued on the 15th of each month from December 2023, each paid on the 15th of the next.
  const months = Array.from({ length: 18 }, (_, index) => {
    const year = 2023 + Math.floor((index + 11) / 12);
    return `${year}-${String(((index + 11) % 12) + 1).padStart(2, "0")}-15`;
  });
  const steady = {
    invoices: months.map((issue_date, index) => invoice(String(index), { issue_date })),
    payments: months.slice(1).map((day, index) => payment(day, 100, { invoice_id: `${index}` })),
  };

  test("is the sales of 12 months over the average of the 13 month-end balances", async () => {
    await department.load(steady);
    // 12 × 100 over 13 balances of 100
    expect(await ask("receivables_turnover", on("2024-12-31"))).toMatchObject({
      value: 12,
      numerator: 1200,
      denominator: 100,
      unit: "times",
    });
    const inputs = await inputsOf(department.warehouse, "receivables_turnover", on("2024-12-31"));
    const balances = inputs.filter(({ figure: one }) => one.metric === "open_receivables");
    expect(balances.map(({ figure: one }) => one.to).sort()).toEqual([
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2024-05-31",
      "2024-06-30",
      "2024-07-31",
      "2024-08-31",
      "2024-09-30",
      "2024-10-31",
      "2024-11-30",
      "2024-12-31",
    ]);
  });

  test("averages balances that differ", async () => {
    await department.load({
      ...steady,
      invoices: [...steady.invoices, invoice("big", { issue_date: "2024-12-20", amount: 650 })],
    });
    // Sales 1,200 + 650; balances 12 × 100 + 750
    expect((await ask("receivables_turnover", on("2024-12-31"))).value).toBeCloseTo(
      1850 / (1950 / 13),
      9,
    );
  });

  test("on a day that is no month-end the months end on the same day", async () => {
    await department.load(steady);
    // 11 January 2024 to 10 January 2025: 12 invoices; the 10th of each month stands at 100.
    expect((await ask("receivables_turnover", on("2025-01-10"))).value).toBe(12);
  });

  test("without the balance at the beginning of the year is unknown", async () => {
    await department.load(steady);
    expect((await ask("receivables_turnover", on("2024-11-30"))).value).toBeNull(); // from 1 December 2023
    // The history begins on 15 December 2023: on that day it reaches back.
    expect((await ask("receivables_turnover", on("2024-12-14"))).value).toBeNull();
    expect((await ask("receivables_turnover", on("2024-12-15"))).value).not.toBeNull();
  });

  test("where nothing is owed on average, or more is credited, is unknown", async () => {
    await department.load({
      invoices: [invoice("1", { issue_date: "2023-12-01" })],
      payments: [payment("2023-12-05", 250)],
    });
    expect((await ask("receivables_turnover", on("2024-12-31"))).value).toBeNull();
  });

  test("has a trend", async () => {
    await department.load(steady);
    const scope = { from: "2024-10-01", to: "2025-02-28", where: {} };
    const points = await trend(department.warehouse, "receivables_turnover", scope, "month");
    expect(points.map((point) => point.value)).toEqual([null, null, 12, 12, 12]);
  });
});

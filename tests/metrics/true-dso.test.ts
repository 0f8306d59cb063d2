import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, trend } from "../../app/metrics/measure.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (day: string) => figure(department.warehouse, "true_dso", on(day));

describe("true DSO", () => {
  const rows = {
    invoices: [
      invoice("old", { issue_date: "2024-01-01", amount: 300, service: "rent" }),
      invoice("new", { issue_date: "2024-03-01", amount: 100, due_date: null, service: "gas" }),
    ],
    payments: [
      payment("2024-03-11", 200, { invoice_id: "old" }),
      payment("2024-04-15", -200, { invoice_id: "old" }), // bounced, in a later month
    ],
  };

  test("weighs the days since issue by what is open on the day", async () => {
    await department.load(rows);
    // 10 March 2024, a leap year: 300 × 69 days + 100 × 9 days of 400
    expect(await ask("2024-03-10")).toMatchObject({
      value: (300 * 69 + 100 * 9) / 400,
      numerator: 300 * 69 + 100 * 9,
      denominator: 400,
      from: "2024-03-01",
      to: "2024-03-10",
    });
    // After the payment 100 are left of the old one: (100 × 90 + 100 × 30) / 200
    expect((await ask("2024-03-31")).value).toBe(60);
    // After it bounced the old one is as it was: (300 × 105 + 100 × 45) / 400
    expect((await ask("2024-04-15")).value).toBe(90);
  });

  test("a payment of April changes no day of March", async () => {
    await department.load(rows);
    const points = await trend(
      department.warehouse,
      "true_dso",
      { from: "2024-01-01", to: "2024-04-30", where: {} },
      "month",
    );
    expect(points.map((point) => [point.period, point.value])).toEqual([
      ["2024-01", 30],
      ["2024-02", 59], // 29 days more in a leap year
      ["2024-03", 60],
      ["2024-04", 90], // the data ends on 15 April
    ]);
  });

  test("leaves out unapplied money, and is unknown where nothing is open", async () => {
    await department.load({
      invoices: [invoice("1", { issue_date: "2024-01-01" })],
      payments: [payment("2024-02-01", 150)],
    });
    expect((await ask("2024-01-01")).value).toBe(0); // issued today
    expect((await ask("2024-01-31")).value).toBe(30);
    expect((await ask("2024-02-01")).value).toBeNull(); // 50 unapplied
    expect((await ask("2023-12-31")).value).toBeNull(); // before the history
  });

  test("its rows are the open documents of the day, and split by service they are its parts", async () => {
    await department.load(rows);
    const listed = await items(department.warehouse, "true_dso", on("2024-03-31"));
    expect(listed.rows.map((row) => [row.item_id, row.value, row.out_of, row.issue_on])).toEqual([
      ["old", 9000, 100, "2024-01-01"],
      ["new", 3000, 100, "2024-03-01"],
    ]);
    // 9,000 is 100 over 90 days: the days are days, and the product is not shown as money.
    expect(listed.rows.map((row) => [row.item_days, row.own_value])).toEqual([
      [90, 100],
      [30, 100],
    ]);
    expect(listed.columns).toEqual(
      expect.arrayContaining([
        { name: "item_days", unit: "days" },
        { name: "value", unit: "count", label: "column.amount_days" },
        { name: "out_of", unit: "money", label: "column.weighing_amount" },
      ]),
    );
    expect(listed.rows.map((row) => [row.file_name, row.line])).toEqual([
      ["invoices.csv", 2],
      ["invoices.csv", 3],
    ]);
    const split = await breakdown(department.warehouse, "true_dso", on("2024-03-31"), "service");
    expect(split.map((row) => [row.key, row.value])).toEqual([
      ["rent", 90],
      ["gas", 30],
    ]);
  });

  test("weighs two currencies by the rates of the day", async () => {
    await department.load({
      invoices: [
        invoice("e", { issue_date: "2024-01-01", amount: 100 }),
        invoice("s", { issue_date: "2024-01-21", amount: 1000, currency: "SEK" }),
        invoice("f", { issue_date: "2024-01-31", amount: 1, service: "x" }),
      ],
      fx_rates: [
        { date: "2024-01-25", from_currency: "SEK", to_currency: "EUR", rate: 0.1 },
        { date: "2024-01-31", from_currency: "SEK", to_currency: "EUR", rate: 0.2 },
      ],
    });
    // 100 EUR × 30 days, 1,000 SEK at 0.2 = 200 EUR × 10 days, 1 EUR × 0 days
    expect((await ask("2024-01-31")).value).toBeCloseTo((100 * 30 + 200 * 10) / 301, 9);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rollOutcome } from "../../app/reports/roll-outcome.ts";
import type { RollRow } from "../../app/reports/roll-rates.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { invoice, on, over, payment, value } from "./asking.ts";

// Examples that others have published with their results. Only their arithmetic stands here: dates are
// chosen so that months and days are theirs. The provision matrix of IFRS 9 and the department store
// of Cyert, Davidson and Thompson stand with the reports that they are about.

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

/** Sales of months, each as one invoice on the day that is given, due far in the future unless told. */
function sold(amounts: Readonly<Record<string, number>>, more: GivenRow = {}): GivenRow[] {
  return Object.entries(amounts).map(([issue_date, amount]) =>
    invoice(issue_date, { issue_date, due_date: "2030-01-01", amount, ...more }),
  );
}

describe("DSO, days of credit granted and delinquent days", () => {
  // Oracle, "JD Edwards EnterpriseOne Applications, Accounts Receivable: Current Balance Divided
  // by Sales": (10869 × 90) / (5538 + 4566 + 7570) = 55.35. January to March 2025 has 90 days.
  const quarter = sold({ "2025-01-15": 5538, "2025-02-15": 4566, "2025-03-15": 7570 });

  test("the JD Edwards example: 55.35 days, and what is not due in the place of all", async () => {
    await department.load({
      invoices: [
        ...quarter,
        // Some of it is late: 2,000 of the balance of 10,869.
        invoice("late", { issue_date: "2024-12-01", due_date: "2025-01-15", amount: 2000 }),
      ],
      payments: [
        payment("2025-03-29", 5538, { invoice_id: "2025-01-15" }),
        payment("2025-03-30", 3267, { invoice_id: "2025-02-15" }), // 1,299 + 7,570 + 2,000 = 10,869
      ],
    });
    const day = on("2025-03-31");
    expect(await ask("open_receivables", day)).toBe(10869);
    expect(await ask("dso", day)).toBeCloseTo(55.35, 2); // 978,210 / 17,674
    expect(await ask("best_possible_dso", day)).toBeCloseTo((8869 * 90) / 17674, 9);
    expect(await ask("average_days_delinquent", day)).toBeCloseTo((2000 * 90) / 17674, 9);
  });
});

test("best possible DSO: of 10,000 open, 2,000 of it late, at 30,000 sold in a month is 8 days", async () => {
  // Growfin, "What is Best Possible DSO?": (10,000 − 2,000) / 30,000 × 30. April 2025 has 30 days.
  await department.load({
    invoices: [
      ...sold({ "2025-03-01": 2000 }, { due_date: "2025-04-10" }),
      ...sold({ "2025-04-02": 22_000, "2025-04-20": 8000 }),
    ],
    payments: [payment("2025-04-25", 22_000, { invoice_id: "2025-04-02" })],
  });
  const april = on("2025-04-30", { window: 1 });
  expect(await ask("best_possible_dso", april)).toBe(8);
  expect(await ask("dso", april)).toBe(10); // 10,000 / 30,000 × 30
  expect(await ask("average_days_delinquent", april)).toBe(2);
});

describe("countback DSO", () => {
  test("2,100,000 over sales of 900,000, 800,000 and 700,000 is 76.7 days", async () => {
    // "Debtor Days Calculation: Count Back Method", worked example with the calendar's days:
    // 31 of March + 28 of February + 400,000 / 700,000 × 31 of January = 76.71.
    await department.load({
      invoices: sold({
        "2022-12-10": 1,
        "2023-01-10": 700_000,
        "2023-02-10": 800_000,
        "2023-03-10": 900_000,
      }),
      payments: [
        payment("2023-03-20", 1, { invoice_id: "2022-12-10" }),
        payment("2023-03-31", 300_000, { invoice_id: "2023-01-10" }),
      ],
    });
    expect(await ask("open_receivables", on("2023-03-31"))).toBe(2_100_000);
    expect(await ask("countback_dso", on("2023-03-31"))).toBeCloseTo(76.71, 2);
  });

  test("212,000 over 100,000, 80,000 and 70,000 is two months and 32/70 of a third", async () => {
    // Benji Pays, "Mastering DSO Calculation: The Count-Back Method Explained"; its months have 30 days
    // each, ours those of the calendar: 30 of June + 31 of May + 32/70 × 30 of April.
    await department.load({
      invoices: sold({ "2025-04-10": 70_000, "2025-05-10": 80_000, "2025-06-10": 100_000 }),
      payments: [payment("2025-06-30", 38_000, { invoice_id: "2025-04-10" })],
    });
    expect(await ask("countback_dso", on("2025-06-30"))).toBeCloseTo(61 + (32 / 70) * 30, 9);
  });
});

describe("the collection effectiveness index", () => {
  test("of 6,200 opening, 10,890 sold, 6,340 closing and 3,590 current is 79.63 %", async () => {
    // Published exercise with its solution: (6,200 + 10,890 − 6,340) / (6,200 + 10,890 − 3,590).
    await department.load({
      invoices: [
        invoice("opening", { issue_date: "2025-01-10", due_date: "2025-02-10", amount: 6200 }),
        ...sold({ "2025-02-10": 3390, "2025-03-10": 3610, "2025-04-10": 3890 }),
      ],
      payments: [
        payment("2025-03-01", 3450, { invoice_id: "opening" }), // 2,750 late is left: 6,340 − 3,590
        payment("2025-04-01", 3390, { invoice_id: "2025-02-10" }),
        payment("2025-04-02", 3610, { invoice_id: "2025-03-10" }),
        payment("2025-04-30", 300, { invoice_id: "2025-04-10" }), // 3,590 is left, not due
      ],
    });
    const period = over("2025-02-01", "2025-04-30");
    expect(await ask("cei", period)).toBeCloseTo(0.7963, 4); // 10,750 / 13,500
    // The same with the month's average sales: (6,200 + 3,630 − 6,340) / (6,200 + 3,630 − 3,590), 55.9 % at
    // Credit Guru, "Collection Effectiveness Index".
    expect(await ask("cei", { ...period, cei: "monthly_average" })).toBeCloseTo(0.559, 3);
  });

  test("of 100,000 opening, 1,000,000 sold in a year, 120,000 closing, 100,000 current is 98 %", async () => {
    // Gaviti, "What is Collection Effectiveness Index (CEI)".
    await department.load({
      invoices: [
        invoice("opening", { issue_date: "2023-12-01", due_date: "2024-01-01", amount: 100_000 }),
        ...sold({ "2024-05-01": 900_000, "2024-12-01": 100_000 }),
      ],
      payments: [
        payment("2024-06-01", 80_000, { invoice_id: "opening" }), // 20,000 stays late
        payment("2024-06-02", 900_000, { invoice_id: "2024-05-01" }),
      ],
    });
    expect(await ask("cei", over("2024-01-01", "2024-12-31"))).toBe(0.98);
  });
});

describe("days weighted by amounts", () => {
  /** One paid invoice for each amount and its days from the issue. */
  const paidAfter = (parts: readonly (readonly [amount: number, days: string])[]) => ({
    invoices: parts.map(([amount], index) =>
      invoice(`${index}`, { issue_date: "2025-03-01", due_date: "2025-03-01", amount }),
    ),
    payments: parts.map(([amount, day], index) => payment(day, amount, { invoice_id: `${index}` })),
  });

  test("1,000 after 15, 3,000 after 30 and 2,000 after 45 days is 32.5", async () => {
    // "How to Calculate Weighted Average Days to Pay", worked example: 195,000 / 6,000.
    await department.load(
      paidAfter([
        [1000, "2025-03-16"],
        [3000, "2025-03-31"],
        [2000, "2025-04-15"],
      ]),
    );
    expect(await ask("days_to_pay", over("2025-03-01", "2025-04-30"))).toBe(32.5);
    expect(await ask("days_late", over("2025-03-01", "2025-04-30"))).toBe(32.5); // due on issue
  });

  test("10 after 5 and 100 after 10 days is 9.55, not their mean of 7.5", async () => {
    // Microsoft Dynamics 365 Supply Chain, an idea for credit management.
    await department.load(
      paidAfter([
        [10, "2025-03-06"],
        [100, "2025-03-11"],
      ]),
    );
    expect(await ask("days_to_pay", over("2025-03-01", "2025-03-31"))).toBeCloseTo(9.55, 2);
  });
});

const row = (from_bucket: string, to_state: string, share: number): RollRow => ({
  from_bucket,
  to_state,
  amount: share,
  share,
});

test("of 70 current and 30 overdue, which go back and forth, 5 and 13 % become bad debts", () => {
  // An examination in quantitative analysis, "UC Limited", gives the limit of its matrix: 0.95 and 0.05 of what
  // is current, 0.87 and 0.13 of what is overdue. (I − Q)⁻¹ = [0.9 0.2; 0.3 0.5] / (0.5 × 0.9 − 0.2 × 0.3).
  const matrix = [
    row("not_due", "paid", 0.3),
    row("not_due", "not_due", 0.5),
    row("not_due", "1-30", 0.2),
    row("1-30", "paid", 0.5),
    row("1-30", "not_due", 0.3),
    row("1-30", "1-30", 0.1),
    row("1-30", "written_off", 0.1),
  ];
  expect(rollOutcome(matrix, { not_due: 1 })?.written_off).toBeCloseTo(0.02 / 0.39, 12);
  expect(rollOutcome(matrix, { "1-30": 1 })?.written_off).toBeCloseTo(0.05 / 0.39, 12);
  // Of 100,000: 70,000 × 0.37 / 0.39 + 30,000 × 0.34 / 0.39.
  const outcome = rollOutcome(matrix, { not_due: 70_000, "1-30": 30_000 });
  expect(outcome?.paid).toBeCloseTo(36_100 / 0.39, 6);
});

test("of new accounts that roll 60 %, 50 % and 40 % and are lost at 30 %, 96.4 % is collected", () => {
  // Published exercise: a new account is a month overdue with 0.6, then with 0.5, then 0.4; after
  // three months 0.3 are bad debts. 1 − 0.6 × 0.5 × 0.4 × 0.3 = 0.964.
  const matrix = [
    row("not_due", "1-30", 0.6),
    row("not_due", "paid", 0.4),
    row("1-30", "31-60", 0.5),
    row("1-30", "paid", 0.5),
    row("31-60", "61-90", 0.4),
    row("31-60", "paid", 0.6),
    row("61-90", "paid", 0.7),
    row("61-90", "written_off", 0.3),
  ];
  const outcome = rollOutcome(matrix, { not_due: 1000 });
  expect(outcome?.paid).toBeCloseTo(964, 9);
  expect(outcome?.written_off).toBeCloseTo(36, 9);
});

describe("aged receivables of open-source ERPs", () => {
  async function bucketsOf(day: string) {
    const { rows } = await runReport(department.warehouse, "aging", on(day));
    return Object.fromEntries(rows.map((row) => [row.bucket, row.open_amount]));
  }

  test("Odoo: on 1 February 2017 the boundaries of each bucket are these days", async () => {
    // Odoo's test of the aged receivable report: 100 due on the last day of each bucket, of two entries
    // of 1,000 what 500 and 800 of credit leave. Its partner A: 100, 100, 100, 600, 300, 100 in all.
    const due = (id: string, due_date: string, amount: number, issue_date = "2016-10-05") =>
      invoice(id, { issue_date, due_date, amount });
    await department.load({
      invoices: [
        due("a", "2017-02-01", 100),
        due("b", "2017-01-02", 100),
        due("c", "2016-12-03", 100),
        due("d", "2016-11-03", 100),
        due("e", "2016-10-04", 100),
        due("f", "2016-01-01", 100),
        due("1", "2016-11-03", 1000, "2016-11-03"),
        due("2", "2016-10-05", 1000),
      ],
      payments: [
        payment("2016-11-03", 500, { invoice_id: "1" }),
        payment("2016-11-03", 800, { invoice_id: "2" }),
      ],
    });
    expect(await bucketsOf("2017-02-01")).toEqual({
      not_due: 100,
      "1-30": 100,
      "31-60": 100,
      "61-90": 600,
      "91-120": 300,
      "121+": 100,
      no_due_date: 0,
      unapplied: 0,
    });
  });

  test("ERPNext: 100 in terms of 30, 50 and 20, of which 40 is paid, leaves 40 and 20", async () => {
    // ERPNext's test of the accounts receivable report by payment terms; each term is a document here.
    const term = (id: string, due_date: string, amount: number) =>
      invoice(id, { issue_date: "2025-01-01", due_date, amount });
    const terms = [
      term("30 days", "2025-01-31", 30),
      term("60 days", "2025-03-02", 50),
      term("90 days", "2025-04-01", 20),
    ];
    const paid = payment("2025-01-01", 40);
    await department.load({ invoices: terms, payments: [paid] });
    const { rows } = await runReport(department.warehouse, "customers_overdue", on("2025-04-30"));
    expect(rows).toHaveLength(1);
    // 50 − 10 is 59 days late, 20 is 29 days late.
    expect(await bucketsOf("2025-04-30")).toMatchObject({ "1-30": 20, "31-60": 40, unapplied: 0 });

    // A credit note over all 100 that is to stand for itself: 60 is taken, 40 is credit of the customer.
    const note = invoice("note", { issue_date: "2025-01-01", amount: -100, due_date: null });
    await department.load({ invoices: [...terms, note], payments: [paid] });
    expect(await ask("open_receivables", on("2025-04-30"))).toBe(-40);
    expect(await bucketsOf("2025-04-30")).toMatchObject({ "1-30": 0, "31-60": 0, unapplied: -40 });
  });

  test("ERPNext: money without an invoice is outstanding below zero", async () => {
    // Its test of a payment against an order: nothing invoiced, 1,000 paid, −1,000 outstanding.
    await department.load({
      invoices: [invoice("of another", { customer_id: "L", amount: 5 })],
      payments: [payment("2025-01-10", 1000)],
    });
    expect(await ask("unapplied_cash", on("2025-01-31"))).toBe(1000);
    expect(await ask("open_receivables", on("2025-01-31"))).toBe(-995);
  });

  test("ERPNext: 100 USD at 80 is 8,000, at 85 it is 8,500", async () => {
    // Its tests of invoices in another currency and of exchange revaluation: 500 of gain.
    const rate = (date: string, value: number) => ({
      date,
      from_currency: "USD",
      to_currency: "INR",
      rate: value,
    });
    await department.load({
      invoices: [
        invoice("usd", { currency: "USD" }),
        invoice("inr", { currency: "INR", customer_id: "L", amount: 1 }),
      ],
      fx_rates: [rate("2025-01-01", 80), rate("2025-01-31", 85)],
    });
    const inRupees = { currency: "INR", where: { customer_id: ["K"] } };
    expect(await ask("open_receivables", on("2025-01-30", inRupees))).toBe(8000);
    expect(await ask("open_receivables", on("2025-01-31", inRupees))).toBe(8500);
    expect(await ask("sales", { from: "2025-01-01", to: "2025-01-31", ...inRupees })).toBe(8000);
  });
});

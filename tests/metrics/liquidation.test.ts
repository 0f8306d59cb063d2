import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, trend } from "../../app/metrics/measure.server.ts";
import type { Dimension, Scope } from "../../app/scope/scope.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Scope) => figure(department.warehouse, id, scope);
const measure = (id: string, scope: Scope) => value(department.warehouse, id, scope);

async function by(id: string, scope: Scope, dimension: Dimension) {
  const rows = await breakdown(department.warehouse, id, scope, dimension);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

const collectors: GivenRow[] = [
  { collector_id: "ann", kind: "soft" },
  { collector_id: "hal", kind: "hard" },
  { collector_id: "A", kind: "agency", fee_rate: 0.25 },
  { collector_id: "B", kind: "agency", fee_rate: 0.1, left_on: "2025-03-31" },
];

const placed = (collector_id: string, from_date: string, more: GivenRow = {}): GivenRow => ({
  customer_id: "K",
  collector_id,
  from_date,
  placed_amount: 1000,
  currency: "EUR",
  ...more,
});

// Data from January to the end of June 2025.
const invoices = [
  invoice("1", { amount: 10_000 }),
  invoice("9", { issue_date: "2025-06-30", due_date: "2025-07-30" }),
];
const march = over("2025-03-01", "2025-03-31");
const firstHalf = over("2025-01-01", "2025-06-30");

describe("liquidation", () => {
  test("is what came in up to the period's end on what was placed in the period", async () => {
    await department.load({
      invoices,
      collectors,
      assignments: [placed("A", "2025-03-10"), placed("A", "2025-02-01", { customer_id: "L" })],
      payments: [
        payment("2025-03-09", 70), // the day before it was placed
        payment("2025-03-10", 100),
        payment("2025-03-31", 50),
        payment("2025-04-01", 200), // after March
        payment("2025-05-02", -30), // a reversal in a later month
        payment("2025-06-30", 20, { customer_id: "L" }),
      ],
    });
    expect(await ask("liquidation_rate", march)).toMatchObject({
      value: 0.15,
      numerator: 150,
      denominator: 1000,
    });
    // Placed from March to May: 100 + 50 + 200 − 30 of 1000.
    expect(await measure("liquidation_rate", over("2025-03-01", "2025-05-31"))).toBe(0.32);
    // Both: 340 of 2000; without a period it is all that is known.
    expect(await measure("liquidation_rate", firstHalf)).toBe(0.17);
    expect(await measure("liquidation_rate", on("2025-06-30"))).toBe(0.17);
    expect(await measure("liquidation_rate", over("2025-04-01", "2025-04-30"))).toBeNull();
    // After a fee of a quarter.
    expect(await measure("net_liquidation_rate", march)).toBe(0.1125);
  });

  test("an account handed on in mid-month is of each for its own days", async () => {
    await department.load({
      invoices,
      collectors,
      assignments: [
        placed("hal", "2025-03-03", { to_date: "2025-03-31", stage: "Hard" }),
        placed("A", "2025-03-17", { placed_amount: 800, stage: "Agency" }), // takes it over
      ],
      payments: [payment("2025-03-16", 200), payment("2025-03-17", 80), payment("2025-03-31", 40)],
    });
    expect(await by("liquidation_rate", march, "collector_id")).toEqual({ hal: 0.2, A: 0.15 });
    expect(await by("liquidation_rate", march, "stage")).toEqual({ Hard: 0.2, Agency: 0.15 });
    expect(await by("liquidation_rate", march, "agency")).toEqual({ "": 0.2, A: 0.15 });
    expect(await by("net_liquidation_rate", march, "agency")).toEqual({ "": 0.2, A: 0.1125 });
    // 320 of 1800
    expect(await measure("liquidation_rate", march)).toBeCloseTo(320 / 1800, 12);
  });

  test("placing again begins a new placement, with its own amount", async () => {
    await department.load({
      invoices,
      collectors,
      assignments: [
        placed("A", "2025-02-01", { to_date: "2025-02-28" }),
        placed("A", "2025-04-01", { placed_amount: 500 }),
      ],
      payments: [
        payment("2025-02-28", 300), // the last day counts
        payment("2025-03-15", 90), // in nobody's hands
        payment("2025-04-01", 100),
      ],
    });
    const points = await trend(department.warehouse, "liquidation_rate", firstHalf, "month");
    expect(points.map((point) => point.value)).toEqual([null, 0.3, null, 0.2, null, null]);
    expect(await measure("liquidation_rate", firstHalf)).toBeCloseTo(400 / 1500, 12);
    const found = await items(department.warehouse, "liquidation_rate", firstHalf);
    expect(found.rows.map(({ item_id, value, out_of }) => [item_id, value, out_of])).toEqual([
      ["K A 2025-02-01", 300, 1000],
      ["K A 2025-04-01", 100, 500],
    ]);
  });

  test("a blank amount is what was past due on the day, before that day's payments", async () => {
    await department.load({
      invoices: [
        invoice("1", { amount: 600 }),
        invoice("2", { amount: 50, issue_date: "2025-03-10", due_date: "2025-04-10" }),
        invoice("3", { amount: 70, issue_date: "2025-03-11", due_date: "2025-04-10" }),
      ],
      collectors,
      assignments: [placed("hal", "2025-03-10", { placed_amount: null, currency: null })],
      payments: [payment("2025-03-09", 100), payment("2025-03-10", 110), payment("2025-06-30", 1)],
    });
    // 600 − 100, without the invoices that were not due; the payment of the day is collected on it.
    expect(await ask("liquidation_rate", march)).toMatchObject({
      value: 0.22,
      numerator: 110,
      denominator: 500,
    });
  });

  test("what is paid on later invoices is no success; without any past due all that was open counts", async () => {
    const owed = [
      invoice("1", { amount: 300 }),
      invoice("2", { amount: 50, issue_date: "2025-03-10", due_date: "2025-04-10" }),
      invoice("3", { amount: 70, issue_date: "2025-03-11", due_date: "2025-04-10" }),
    ];
    const payments = [
      payment("2025-03-12", 30, { invoice_id: "1" }),
      payment("2025-03-12", 20, { invoice_id: "2" }),
      payment("2025-03-12", 70, { invoice_id: "3" }),
      payment("2025-06-30", 1, { customer_id: "Z" }),
    ];
    const blank = { placed_amount: null, currency: null };
    const load = (given: GivenRow[], received: GivenRow[]) =>
      department.load({
        invoices: given,
        collectors,
        assignments: [placed("hal", "2025-03-10", blank)],
        payments: received,
      });
    await load(owed, payments);
    expect(await ask("liquidation_rate", march)).toMatchObject({ numerator: 30, denominator: 300 });
    // Nothing past due: the 50 of the day were placed, not the 70 of the next.
    await load(owed.slice(1), payments.slice(1));
    expect(await ask("liquidation_rate", march)).toMatchObject({ numerator: 20, denominator: 50 });
    // Nothing open, as in a list of placements without a ledger: what the account pays.
    await department.load({
      invoices: [invoice("9", { customer_id: "Z" })],
      collectors,
      assignments: [placed("A", "2025-03-10")],
      payments: [payment("2025-03-12", 250), payment("2025-06-30", 1, { customer_id: "Z" })],
    });
    expect(await measure("liquidation_rate", march)).toBe(0.25);
  });

  test("a portfolio of reminders is no placement; one with an amount is", async () => {
    const payments = [payment("2025-03-20", 10), payment("2025-06-30", 1)];
    const blank = { placed_amount: null, currency: null };
    await department.load({
      invoices,
      collectors,
      assignments: [placed("ann", "2025-03-10", blank)],
      payments,
    });
    expect(await measure("liquidation_rate", march)).toBeNull();
    await department.load({
      invoices,
      collectors,
      assignments: [placed("ann", "2025-03-10")],
      payments,
    });
    expect(await measure("liquidation_rate", march)).toBe(0.01);
    // Who is in no list counts by the amount too.
    await department.load({ invoices, assignments: [placed("x", "2025-03-10")], payments });
    expect(await measure("liquidation_rate", march)).toBe(0.01);
    await department.load({ invoices, payments });
    expect(await measure("liquidation_rate", march)).toBeNull();
  });

  test("one that another takes over on its first day was never in force", async () => {
    await department.load({
      invoices,
      collectors,
      assignments: [placed("hal", "2025-03-10", { placed_amount: 400 }), placed("A", "2025-03-10")],
      payments: [payment("2025-03-12", 100), payment("2025-06-30", 1)],
    });
    expect(await by("liquidation_rate", march, "collector_id")).toEqual({ A: 0.1 });
  });

  test("an agency that left keeps what came in while it was there", async () => {
    await department.load({
      invoices,
      collectors,
      assignments: [
        placed("B", "2025-03-01", { to_date: "2025-03-31" }),
        placed("A", "2025-04-01", { placed_amount: 900 }),
      ],
      payments: [payment("2025-03-20", 100), payment("2025-04-20", 90)],
    });
    expect(await by("liquidation_rate", firstHalf, "agency")).toEqual({ B: 0.1, A: 0.1 });
    expect(await by("net_liquidation_rate", firstHalf, "agency")).toEqual({ B: 0.09, A: 0.075 });
  });

  test("after fees is unknown where a fee rate is", async () => {
    await department.load({
      invoices,
      collectors: [{ collector_id: "A", kind: "agency" }],
      assignments: [placed("A", "2025-03-10")],
      payments: [payment("2025-03-12", 100), payment("2025-06-30", 1)],
    });
    expect(await measure("liquidation_rate", march)).toBe(0.1);
    expect(await measure("net_liquidation_rate", march)).toBeNull();
  });

  test("a debt of a list without assignments is placed on its first day, and paid by its own payments", async () => {
    await department.load({
      invoices: [
        invoice("D1", { kind: "debt", due_date: null, issue_date: "2025-03-01", amount: 200 }),
        invoice("D2", { kind: "debt", due_date: null, issue_date: "2025-03-05", amount: 300 }),
      ],
      payments: [
        payment("2025-03-20", 50, { invoice_id: "D2" }),
        payment("2025-04-20", 70, { invoice_id: "D1" }),
      ],
    });
    expect(await ask("liquidation_rate", march)).toMatchObject({ numerator: 50, denominator: 500 });
    expect(await measure("liquidation_rate", on("2025-04-20"))).toBe(120 / 500);
  });

  test("converts what was placed and what came in at the rate of the period's end", async () => {
    await department.load({
      invoices: [...invoices, invoice("P", { amount: 4000, currency: "PLN", customer_id: "L" })],
      collectors,
      assignments: [
        placed("A", "2025-03-10"),
        placed("A", "2025-03-11", { customer_id: "L", placed_amount: 4000, currency: "PLN" }),
      ],
      payments: [
        payment("2025-03-12", 100),
        payment("2025-03-12", 400, { customer_id: "L", currency: "PLN" }),
      ],
      fx_rates: [
        { date: "2025-03-11", from_currency: "PLN", to_currency: "EUR", rate: 0.2 },
        { date: "2025-03-31", from_currency: "PLN", to_currency: "EUR", rate: 0.25 },
      ],
    });
    // 100 + 400 × 0.25 of 1000 + 4000 × 0.25
    expect(await ask("liquidation_rate", { ...march, currency: "EUR" })).toMatchObject({
      value: 0.1,
      numerator: 200,
      denominator: 2000,
    });
  });
});

describe("customers kept", () => {
  // Data to the end of December 2025, so that June is six months old by then.
  const end = "2025-12-31";
  const last = invoice("Z", { customer_id: "Z", issue_date: "2025-12-31", due_date: "2026-01-31" });
  const debt = (customer_id: string, more: GivenRow = {}) =>
    invoice(`${customer_id}1`, { customer_id, ...more });
  const later = (customer_id: string, issue_date: string) =>
    invoice(`${customer_id}2`, { customer_id, issue_date, due_date: "2026-01-31" });
  const paid = (customer_id: string, day: string, amount: number, invoice_id = `${customer_id}1`) =>
    payment(day, amount, {
      customer_id,
      invoice_id,
      payment_id: `${customer_id} ${day} ${amount}`,
    });

  test("are those invoiced again within six months after the last collection", async () => {
    await department.load({
      invoices: [
        last,
        debt("a"),
        later("a", "2025-09-15"), // on the last day
        debt("b"),
        later("b", "2025-09-16"), // a day late
        debt("c"), // never again
        debt("d", { due_date: "2025-03-31" }),
        later("d", "2025-04-01"), // paid before it was due: not collected from
        debt("e"),
        later("e", "2025-03-15"), // on the day itself: not after it
        debt("f"),
        later("f", "2025-03-10"), // between the two collections
      ],
      payments: [
        paid("a", "2025-03-15", 100),
        paid("b", "2025-03-15", 100),
        paid("c", "2025-03-15", 100),
        paid("d", "2025-03-15", 100),
        paid("e", "2025-03-15", 100),
        paid("f", "2025-03-05", 50),
        paid("f", "2025-03-15", 50),
      ],
    });
    // a of a, b, c, e and f
    expect(await ask("retention_rate", { ...march, asOf: end })).toMatchObject({
      value: 0.2,
      numerator: 1,
      denominator: 5,
    });
  });

  test("counts a customer once a period, not who was paid back, and only months six months old", async () => {
    await department.load({
      invoices: [
        last,
        debt("a"),
        later("a", "2025-08-01"),
        debt("b"),
        later("b", "2025-08-01"),
        debt("c"),
      ],
      payments: [
        paid("a", "2025-03-15", 60),
        paid("a", "2025-05-15", 40),
        paid("b", "2025-03-15", 100),
        paid("b", "2025-05-20", -100),
        paid("c", "2025-07-01", 100), // six months after July are not over
      ],
    });
    expect(await ask("retention_rate", { ...firstHalf, asOf: end })).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await ask("retention_rate", { ...march, asOf: end })).toMatchObject({
      numerator: 2,
      denominator: 2,
    });
    expect(
      await measure("retention_rate", { ...over("2025-07-01", "2025-07-31"), asOf: end }),
    ).toBeNull();
    // At the end of the period itself nothing is six months old.
    expect(await measure("retention_rate", march)).toBeNull();
    // As it was known in October, May was not six months old.
    const known = { ...firstHalf, asOf: "2025-10-31" };
    expect(await ask("retention_rate", known)).toMatchObject({ numerator: 2, denominator: 2 });
  });

  test("are of the collector of the last payment", async () => {
    await department.load({
      invoices: [last, debt("a"), later("a", "2025-08-01"), debt("b")],
      assignments: [
        { customer_id: "a", collector_id: "ann", from_date: "2025-01-01", to_date: "2025-03-10" },
        { customer_id: "a", collector_id: "ben", from_date: "2025-03-11" },
      ],
      payments: [
        paid("a", "2025-03-05", 50),
        paid("a", "2025-03-15", 50),
        paid("b", "2025-03-15", 1),
      ],
    });
    expect(await by("retention_rate", { ...march, asOf: end }, "collector_id")).toEqual({
      ben: 1,
      "": 0,
    });
  });
});

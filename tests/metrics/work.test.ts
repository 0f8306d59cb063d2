import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, inputsOf, trend } from "../../app/metrics/measure.server.ts";
import type { Dimension, Scope } from "../../app/scope/scope.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Scope) => figure(department.warehouse, id, scope);
const march = over("2025-03-01", "2025-03-31");

async function by(id: string, dimension: Dimension, scope: Scope = march) {
  const rows = await breakdown(department.warehouse, id, scope, dimension);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

/** An attempt on an account in March 2025. */
function attempt(customer_id: string, day: number, more: GivenRow = {}): GivenRow {
  const at = `2025-03-${String(day).padStart(2, "0")} 10:00:00`;
  return { customer_id, at, channel: "phone", ...more };
}

/** An invoice of 100 that falls overdue on the day after. */
const owes = (customer_id: string, due_date: string, more: GivenRow = {}) =>
  invoice(`${customer_id} ${due_date}`, {
    customer_id,
    due_date,
    issue_date: "2025-01-01",
    ...more,
  });
const pays = (customer_id: string, due_date: string, on: string, amount = 100) =>
  payment(on, amount, { customer_id, invoice_id: `${customer_id} ${due_date}` });

describe("accounts due for work", () => {
  const due = async (from: string, to: string) => (await ask("accounts_due", over(from, to))).value;

  test("had something past due on a day of the period, or at its start", async () => {
    await department.load({
      invoices: [owes("A", "2025-03-10"), owes("A", "2025-03-20"), owes("B", "2025-02-10")],
      payments: [
        pays("A", "2025-03-10", "2025-03-15"),
        pays("A", "2025-03-20", "2025-04-05"),
        pays("B", "2025-02-10", "2025-03-01"),
        payment("2025-06-30", 1, { customer_id: "Z" }),
      ],
    });
    // A from 11 to 15 March and again from the 21st; B until 1 March, on whose morning it was late.
    expect(await due("2025-03-01", "2025-03-01")).toBe(1);
    expect(await due("2025-03-02", "2025-03-10")).toBe(0);
    expect(await due("2025-03-10", "2025-03-11")).toBe(1);
    expect(await due("2025-03-16", "2025-03-20")).toBe(0);
    expect(await due("2025-03-01", "2025-03-31")).toBe(2);
    // Paid on 5 April: late on that morning, no longer on the next.
    expect(await due("2025-04-05", "2025-04-30")).toBe(1);
    expect(await due("2025-04-06", "2025-04-30")).toBe(0);
    const points = await trend(
      department.warehouse,
      "accounts_due",
      over("2025-02-01", "2025-04-30"),
      "month",
    );
    expect(points.map(({ value }) => value)).toEqual([1, 2, 1]);
  });

  test("paid on the day they would fall overdue, or with a part left, with credits and two currencies", async () => {
    await department.load({
      invoices: [
        owes("A", "2025-03-10"),
        owes("B", "2025-03-10"),
        owes("C", "2025-03-10", { currency: "PLN" }),
        owes("C", "2025-03-12"),
        owes("D", "2025-03-10", { due_date: null }),
        invoice("credit", {
          customer_id: "E",
          amount: -50,
          issue_date: "2025-03-01",
          due_date: null,
        }),
      ],
      payments: [
        pays("A", "2025-03-10", "2025-03-11"),
        pays("B", "2025-03-10", "2025-03-11", 99.99),
        payment("2025-03-13", 100, {
          customer_id: "C",
          invoice_id: "C 2025-03-10",
          currency: "PLN",
        }),
        pays("C", "2025-03-12", "2025-03-20"),
        payment("2025-06-30", 1, { customer_id: "Z" }),
      ],
    });
    // B owes a cent; C owes zlotys, then euros; A paid in time, D has no due date, E is owed.
    expect(await due("2025-03-11", "2025-03-11")).toBe(2);
    expect(await due("2025-03-14", "2025-03-20")).toBe(2);
    expect(await due("2025-03-21", "2025-03-31")).toBe(1);
  });
});

describe("penetration", () => {
  const collectors = [
    { collector_id: "ann", team: "north" },
    { collector_id: "ben", team: "south" },
  ];
  const load = () =>
    department.load({
      customers: ["A", "B", "C", "D"].map((customer_id) => ({
        customer_id,
        segment: customer_id < "C" ? "homes" : "shops",
      })),
      collectors,
      invoices: ["A", "B", "C"].map((id) => owes(id, "2025-02-28")).concat(owes("D", "2025-03-20")),
      payments: [pays("C", "2025-02-28", "2025-03-10")],
      assignments: [
        { customer_id: "A", collector_id: "ann", from_date: "2025-01-01", to_date: "2025-03-15" },
        { customer_id: "A", collector_id: "ben", from_date: "2025-03-16" },
        { customer_id: "B", collector_id: "ben", from_date: "2025-01-01" },
      ],
      activities: [
        attempt("A", 5, { collector_id: "ben", stage: "Soft" }),
        attempt("A", 6, { channel: "sms" }),
        attempt("A", 7, { channel: "sms" }),
        attempt("C", 10), // the day it pays: late on that morning
        attempt("C", 11), // owes nothing any more
        attempt("D", 12), // not late yet
        attempt("B", 13, { direction: "incoming" }),
        attempt("B", 31, { at: "2025-04-01" }),
      ],
    });

  test("is accounts attempted while late out of accounts late", async () => {
    await load();
    // A and C of A, B, C and D.
    expect(await ask("penetration", march)).toMatchObject({
      value: 0.5,
      numerator: 2,
      denominator: 4,
    });
    expect(await by("penetration", "segment")).toEqual({ homes: 0.5, shops: 0.5 });
    const homes = { ...march, where: { segment: ["homes"] } };
    expect((await ask("penetration", homes)).value).toBe(0.5);
  });

  test("by channel and stage is measured by all that are due", async () => {
    await load();
    expect(await by("penetration", "channel")).toEqual({ phone: 2 / 4, sms: 1 / 4 });
    expect(await by("penetration", "stage")).toEqual({ Soft: 1 / 4, "": 2 / 4 });
    const sms = { ...march, where: { channel: ["sms"] } };
    expect(await ask("penetration", sms)).toMatchObject({
      numerator: 1,
      denominator: 4,
      notes: [],
    });
    const inputs = await inputsOf(department.warehouse, "penetration", sms);
    expect(inputs.map(({ name, figure: { value, scope } }) => [name, value, scope])).toEqual([
      ["attempted", 1, { channel: ["sms"] }],
      ["due", 4, {}],
    ]);
  });

  test("by collector is of the portfolio, whoever attempted", async () => {
    await load();
    // Ann had A, which was called; Ben then had A, not attempted any more, and B; nobody C and D.
    expect(await by("penetration", "collector_id")).toEqual({ ann: 1, ben: 0, "": 1 / 2 });
    expect(await by("accounts_due", "collector_id")).toEqual({ ann: 1, ben: 2, "": 2 });
    expect(await by("penetration", "team")).toEqual({ north: 1, south: 0, "": 1 / 2 });
  });

  test("is unknown without activities, and where nothing is due", async () => {
    await department.load({ invoices: [owes("A", "2025-02-28")] });
    expect((await ask("penetration", over("2025-03-01", "2025-03-31"))).value).toBeNull();
    await department.load({ invoices: [owes("A", "2025-12-31")], activities: [attempt("A", 1)] });
    expect(await ask("penetration", march)).toMatchObject({ value: null, denominator: 0 });
  });

  test("lists each account once, and as many as it counts", async () => {
    await load();
    for (const [id, expected] of [
      ["due_accounts_attempted", ["A", "C"]],
      ["accounts_due", ["A", "B", "C", "D"]],
      ["accounts_attempted", ["A", "C", "D"]],
    ] as const) {
      const found = await items(department.warehouse, id, march, {
        sort: "item_id",
        descending: false,
      });
      expect(
        found.rows.map((row) => row.item_id),
        id,
      ).toEqual(expected);
      expect(found.total).toBe((await ask(id, march)).value);
      expect(found.rows.every((row) => row.value === 1)).toBe(true);
    }
  });
});

describe("intensity", () => {
  test("is attempts per account attempted", async () => {
    await department.load({
      invoices: [invoice("1")],
      activities: [
        attempt("A", 5, { collector_id: "ann" }),
        attempt("A", 5, { collector_id: "ann" }),
        attempt("A", 6, { collector_id: "ben", channel: "sms" }),
        attempt("B", 6, { collector_id: "ben" }),
        attempt("C", 7, { direction: "incoming" }),
      ],
    });
    // Four attempts on A and B.
    expect(await ask("intensity", march)).toMatchObject({ value: 2, numerator: 4, denominator: 2 });
    expect(await by("intensity", "collector_id")).toEqual({ ann: 2, ben: 1 });
    expect(await by("intensity", "channel")).toEqual({ phone: 1.5, sms: 1 });
    expect((await ask("intensity", over("2025-04-01", "2025-04-30"))).value).toBeNull();
  });
});

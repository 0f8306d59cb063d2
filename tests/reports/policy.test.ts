import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headline } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { invoice, on, over, payment } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const report = async (id: string, scope: Scope) =>
  (await runReport(department.warehouse, id, scope)).rows;

describe("terms given and taken", () => {
  const customers = [
    { customer_id: "K", segment: "shops" },
    { customer_id: "L", segment: "homes" },
  ];

  test("have what was invoiced on them, the days taken, and what is overdue", async () => {
    await department.load({
      customers,
      invoices: [
        // 30 days, 60 days, and a customer of another segment
        invoice("1", { amount: 300, issue_date: "2025-03-01", due_date: "2025-03-31" }),
        invoice("2", { amount: 100, issue_date: "2025-03-02", due_date: "2025-04-01" }),
        invoice("3", { amount: 500, issue_date: "2025-03-01", due_date: "2025-04-30" }),
        invoice("4", { customer_id: "L", issue_date: "2025-03-01", due_date: "2025-03-15" }),
        invoice("5", {
          amount: -40,
          kind: "credit_note",
          credited_invoice_id: "3",
          issue_date: "2025-03-09",
          due_date: null,
        }),
        invoice("6", { customer_id: "L", issue_date: "2025-03-31", due_date: null }),
      ],
      payments: [
        payment("2025-04-10", 100, { invoice_id: "1" }), // 40 days, 10 late
        payment("2025-03-22", 100, { invoice_id: "2" }), // 20 days, 10 early
        payment("2025-02-20", 25, { invoice_id: "3", payment_id: "early" }), // before the issue: day 0
      ],
    });
    const scope = { ...over("2025-03-01", "2025-04-30"), asOf: "2025-04-30" };
    const rows = await report("terms", scope);
    expect(rows).toEqual([
      {
        segment: "homes",
        terms: "14",
        invoice_count: 1,
        invoiced_amount: 100,
        days_to_pay: null,
        days_late: null,
        open_amount: 100,
        overdue_amount: 100,
        overdue_share: 1,
      },
      {
        segment: "homes",
        terms: "",
        invoice_count: 1,
        invoiced_amount: 100,
        days_to_pay: null,
        days_late: null,
        open_amount: 100,
        overdue_amount: 0,
        overdue_share: 0,
      },
      {
        segment: "shops",
        terms: "30",
        invoice_count: 2,
        invoiced_amount: 400,
        days_to_pay: 30, // (100 × 40 + 100 × 20) ÷ 200
        days_late: 0, // (100 × 10 − 100 × 10) ÷ 200
        open_amount: 200,
        overdue_amount: 200,
        overdue_share: 1,
      },
      {
        segment: "shops",
        terms: "60",
        invoice_count: 1,
        invoiced_amount: 500,
        days_to_pay: 0,
        days_late: expect.any(Number),
        open_amount: 435, // 500 − 40 credited − 25
        overdue_amount: 0,
        overdue_share: 0,
      },
    ]);
    for (const { segment, terms, days_to_pay, days_late, overdue_share } of rows) {
      const where = { segment: [String(segment)], terms: [String(terms)] };
      const own = async (id: string) =>
        (await headline(department.warehouse, id, { ...scope, where })).value;
      expect(days_to_pay, `${segment} ${terms}`).toBe(await own("days_to_pay"));
      expect(days_late, `${segment} ${terms}`).toBe(await own("days_late"));
      expect(overdue_share, `${segment} ${terms}`).toBe(await own("overdue_share"));
    }
  });

  test("refuse a day whose rate is missing, and keep to the filters", async () => {
    await department.load({
      customers,
      invoices: [
        invoice("1", { issue_date: "2025-03-01", due_date: "2025-03-31" }),
        invoice("2", { issue_date: "2025-03-05", due_date: "2025-04-04" }),
        invoice("3", { issue_date: "2025-03-02", currency: "PLN", customer_id: "L" }),
      ],
      payments: [payment("2025-03-20", 10)],
    });
    const scope = over("2025-03-01", "2025-03-31");
    await expect(report("terms", scope)).rejects.toThrow();
    const shops = await report("terms", { ...scope, where: { segment: ["shops"] } });
    expect(shops.map((row) => [row.segment, row.invoice_count])).toEqual([["shops", 2]]);
  });
});

describe("exposure", () => {
  const change = (from_date: string, more: GivenRow): GivenRow => ({ from_date, ...more });
  const owing = (customer_id: string, amount: number) =>
    invoice(customer_id, { customer_id, amount });

  test("sets what is owed against the limit in force: the customer's, the segment's, the list's", async () => {
    await department.load({
      customers: [
        { customer_id: "a", segment: "shops", credit_limit: 100, payment_terms_days: 30 },
        { customer_id: "b", segment: "shops", credit_limit: 100, name: "Bee" },
        { customer_id: "c", segment: "homes", credit_limit: 900 },
        { customer_id: "d", segment: "homes" },
        { customer_id: "e", segment: "homes", credit_limit: 5 },
      ],
      invoices: [
        owing("a", 250),
        owing("b", 250),
        owing("c", 250),
        owing("d", 250),
        owing("e", 250),
      ],
      payments: [
        payment("2025-02-15", 250, { customer_id: "e" }),
        payment("2025-02-15", 30, { customer_id: "c" }),
      ],
      terms_changes: [
        change("2025-02-01", { segment: "shops", credit_limit: 200, payment_terms_days: 60 }),
        change("2025-01-15", { customer_id: "b", credit_limit: 240 }),
        change("2025-03-01", { customer_id: "b", credit_limit: 300 }),
      ],
    });
    const row = (rows: readonly GivenRow[], id: string) =>
      rows.find((one) => one.customer_id === id);
    const february = await report("exposure", on("2025-02-28"));
    // Most over the limit first; who owes nothing is not in it.
    expect(february.map((one) => one.customer_id)).toEqual(["a", "b", "c", "d"]);
    expect(row(february, "a")).toEqual({
      customer_id: "a",
      name: "",
      segment: "shops",
      open_amount: 250,
      overdue_amount: 250,
      credit_limit: 200,
      used_share: 1.25,
      over_amount: 50,
      limit_from: "2025-02-01",
      payment_terms_days: 60,
    });
    // A customer's own limit stands, however new its segment's is.
    expect(row(february, "b")).toMatchObject({
      credit_limit: 240,
      over_amount: 10,
      limit_from: "2025-01-15",
    });
    expect(row(february, "c")).toMatchObject({
      open_amount: 220,
      credit_limit: 900,
      over_amount: 0,
      limit_from: null,
    });
    expect(row(february, "d")).toMatchObject({
      credit_limit: null,
      used_share: null,
      over_amount: null,
    });
    const march = await report("exposure", on("2025-03-01"));
    expect(row(march, "b")).toMatchObject({
      credit_limit: 300,
      over_amount: 0,
      limit_from: "2025-03-01",
    });
    const january = await report("exposure", on("2025-01-31"));
    expect(row(january, "a")).toMatchObject({
      credit_limit: 100,
      payment_terms_days: 30,
      overdue_amount: 0,
    });
  });

  test("takes a limit in the currency of most of the customer's documents; unapplied money lowers what is owed", async () => {
    await department.load({
      customers: [{ customer_id: "a", credit_limit: 1000 }],
      invoices: [
        invoice("1", { customer_id: "a", amount: 2000, currency: "PLN" }),
        invoice("2", { customer_id: "a", amount: 400, currency: "PLN" }),
        invoice("3", { customer_id: "a", amount: 10, currency: "EUR" }),
      ],
      payments: [payment("2025-01-10", 50, { customer_id: "a", currency: "EUR" })],
      fx_rates: [{ date: "2025-02-20", from_currency: "PLN", to_currency: "EUR", rate: 0.25 }],
    });
    const [row] = await report("exposure", { ...on("2025-02-28"), currency: "EUR" });
    // 2400 × 0.25 + 10 − 50 against 1000 × 0.25
    expect(row).toMatchObject({ open_amount: 560, credit_limit: 250, over_amount: 310 });
  });
});

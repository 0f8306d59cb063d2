import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headline } from "../../app/metrics/measure.server.ts";
import { defaultMartSettings } from "../../app/warehouse/mart-settings.server.ts";
import { type Department, type GivenRow, type GivenRows, openDepartment } from "./department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

/** What is left of each document on a day, and what stands unapplied (below zero). */
async function balances(day: string): Promise<Record<string, number>> {
  const rows = await department.warehouse.query<{ id: string; left: number }>(
    `select coalesce(documents.invoice_id, 'unapplied ' || customers.customer_id) as id,
       sum(events.amount) as left
     from marts.balance_events as events
     left join marts.documents as documents using (document_key)
     inner join marts.customers as customers on customers.customer_key = events.customer_key
     where events.event_on <= cast($day as date)
     group by all having sum(events.amount) <> 0 order by id`,
    { day },
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.left]));
}

async function value(id: string, asOf: string, from?: string): Promise<number | null> {
  return (await headline(department.warehouse, id, { asOf, from, where: {} })).value;
}

/** An invoice of customer K over 100 EUR of 1 January, due on the 31st, unless it says otherwise. */
function invoice(invoice_id: string, more: GivenRow = {}): GivenRow {
  const usual = { customer_id: "K", issue_date: "2025-01-01", due_date: "2025-01-31" };
  return { invoice_id, ...usual, amount: 100, currency: "EUR", ...more };
}

function payment(paid_date: string, amount: number, more: GivenRow = {}): GivenRow {
  return { payment_id: `${paid_date} ${amount}`, paid_date, amount, customer_id: "K", ...more };
}

const load = (rows: GivenRows) => department.load(rows);

describe("a payment", () => {
  test("that names an invoice pays that one, though another is due earlier", async () => {
    await load({
      invoices: [invoice("1"), invoice("2", { due_date: "2025-02-28" })],
      payments: [payment("2025-02-05", 60, { invoice_id: "2" })],
    });
    expect(await balances("2025-02-05")).toEqual({ "1": 100, "2": 40 });
  });

  test("by customer only pays the earliest due first; ties by issue date, then id", async () => {
    await load({
      invoices: [
        invoice("late", { due_date: "2025-03-31" }),
        invoice("b"),
        invoice("a"),
        invoice("older", { issue_date: "2024-12-15" }),
        invoice("none", { due_date: null, issue_date: "2024-01-01" }),
      ],
      payments: [payment("2025-01-10", 250)],
    });
    // 100 older, 100 a, 50 b; not yet due is no reason to wait; without a due date comes last.
    expect(await balances("2025-01-10")).toEqual({ b: 50, late: 100, none: 100 });
  });

  test("ties go by id too where one due date is given and the other comes from terms", async () => {
    await load({
      invoices: [
        invoice("b"),
        invoice("a", { due_date: null, payment_terms_days: 30 }), // 1 + 30 = 31 January
      ],
      payments: [payment("2025-01-10", 100)],
    });
    expect(await balances("2025-01-10")).toEqual({ b: 100 });
  });

  test("stays in its currency", async () => {
    await load({
      invoices: [invoice("eur"), invoice("sek", { currency: "SEK", due_date: "2025-02-28" })],
      payments: [payment("2025-01-10", 30, { currency: "SEK" })],
    });
    expect(await balances("2025-01-10")).toEqual({ eur: 100, sek: 70 });
  });

  test("beyond its invoice leaves the excess unapplied, and the invoice never below zero", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [payment("2025-01-20", 130, { invoice_id: "1" })],
    });
    expect(await balances("2025-01-31")).toEqual({ "unapplied K": -30 });
    expect(await value("overdue_receivables", "2025-02-10")).toBe(0);
    expect(await value("unapplied_cash", "2025-02-10")).toBe(30);
    expect(await value("open_receivables", "2025-02-10")).toBe(-30); // 0 − 30
  });

  test("of the excess goes to the customer's next invoice on its issue", async () => {
    await load({
      invoices: [invoice("1"), invoice("2", { issue_date: "2025-03-01", due_date: "2025-03-31" })],
      payments: [payment("2025-01-20", 130, { invoice_id: "1" })],
    });
    expect(await balances("2025-02-28")).toEqual({ "unapplied K": -30 });
    expect(await balances("2025-03-01")).toEqual({ "2": 70 });
  });

  test("before the issue of the invoice that it names waits for it, past an open one", async () => {
    await load({
      invoices: [invoice("1"), invoice("2", { issue_date: "2025-03-01", due_date: "2025-03-31" })],
      payments: [payment("2025-02-10", 100, { invoice_id: "2" })],
    });
    expect(await balances("2025-02-28")).toEqual({ "1": 100, "unapplied K": -100 });
    expect(await balances("2025-03-01")).toEqual({ "1": 100 });
  });

  test("in parts over months leaves each month-end as it was", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [
        payment("2025-02-10", 40, { invoice_id: "1" }),
        payment("2025-03-10", 60, { invoice_id: "1" }),
      ],
    });
    expect(await balances("2025-01-31")).toEqual({ "1": 100 });
    expect(await balances("2025-02-28")).toEqual({ "1": 60 });
    expect(await balances("2025-03-31")).toEqual({});
  });

  test("naming an invoice that is not loaded is the customer's", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [payment("2025-01-10", 25, { invoice_id: "unknown" })],
    });
    expect(await balances("2025-01-10")).toEqual({ "1": 75 });
  });
});

describe("a reversal", () => {
  test("in a later month undoes the latest allocation; earlier month-ends stand", async () => {
    await load({
      invoices: [invoice("1"), invoice("2", { due_date: "2025-02-28" })],
      payments: [
        payment("2025-01-10", 100),
        payment("2025-02-10", 100),
        payment("2025-04-05", -100), // takes back what paid invoice 2 in February
      ],
    });
    expect(await balances("2025-01-31")).toEqual({ "2": 100 });
    expect(await balances("2025-02-28")).toEqual({});
    expect(await balances("2025-03-31")).toEqual({});
    expect(await balances("2025-04-05")).toEqual({ "2": 100 });
    expect(await value("collected", "2025-04-30")).toBe(-100);
  });

  test("that names an invoice takes back what paid that one", async () => {
    await load({
      invoices: [invoice("1"), invoice("2", { due_date: "2025-02-28" })],
      payments: [
        payment("2025-01-10", 100, { invoice_id: "1" }),
        payment("2025-02-10", 100, { invoice_id: "2" }),
        payment("2025-04-05", -40, { invoice_id: "1" }),
      ],
    });
    expect(await balances("2025-04-05")).toEqual({ "1": 40 });
  });

  test("of more than there was stands against the next payment", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [payment("2025-01-05", -20), payment("2025-01-10", 50)],
    });
    // 100 + 20 owed back; then 20 of the 50 settle that and 30 pay the invoice.
    expect(await value("open_receivables", "2025-01-05")).toBe(120);
    expect(await balances("2025-01-10")).toEqual({ "1": 70 });
  });
});

describe("a credit note", () => {
  const credit = (more: GivenRow = {}) =>
    invoice("C", { issue_date: "2025-02-01", due_date: null, kind: "credit_note", ...more });

  test("reduces the invoice that it names, whatever its sign in the file", async () => {
    for (const amount of [30, -30]) {
      await load({
        invoices: [
          invoice("1"),
          invoice("2", { due_date: "2025-02-28" }),
          credit({ amount, credited_invoice_id: "2" }),
        ],
      });
      expect(await balances("2025-02-01"), `${amount}`).toEqual({ "1": 100, "2": 70 });
      // 100 + 100 issued in January, less 30 in February.
      expect(await value("sales", "2025-02-28", "2025-01-01")).toBe(170);
    }
  });

  test("without a kind is one by its sign, and pays the earliest due", async () => {
    await load({ invoices: [invoice("1"), credit({ amount: -30, kind: null })] });
    expect(await balances("2025-02-01")).toEqual({ "1": 70 });
    expect(await value("collected", "2025-02-28")).toBeNull(); // no payments were loaded
  });

  test("larger than its invoice leaves credit for the next one", async () => {
    await load({
      invoices: [
        invoice("1"),
        credit({ amount: -150, credited_invoice_id: "1" }),
        invoice("2", { issue_date: "2025-03-01", due_date: "2025-03-31" }),
      ],
    });
    expect(await balances("2025-02-28")).toEqual({ "unapplied K": -50 });
    expect(await balances("2025-03-01")).toEqual({ "2": 50 });
  });

  test("that was paid out is settled: the refund does not vanish", async () => {
    await load({
      invoices: [invoice("1"), credit({ amount: -40 })],
      payments: [
        payment("2025-01-20", 100, { invoice_id: "1" }),
        payment("2025-02-15", -40, { invoice_id: "C" }),
      ],
    });
    expect(await balances("2025-02-01")).toEqual({ "unapplied K": -40 });
    expect(await value("open_receivables", "2025-02-15")).toBe(0); // 100 − 100 − 40 + 40
  });

  test("names the invoice of its own client where two clients use one number", async () => {
    await load({
      invoices: [
        invoice("1", { customer_id: "A", client_id: "north" }),
        invoice("1", { customer_id: "B", client_id: "south" }),
        invoice("0", { customer_id: "A", client_id: "north", due_date: "2025-01-15" }),
        credit({ customer_id: "A", client_id: "north", amount: -30, credited_invoice_id: "1" }),
      ],
      write_offs: [{ invoice_id: "1", client_id: "south", date: "2025-02-01", amount: 10 }],
    });
    const rows = await department.warehouse.query(
      `select events.client_id, documents.invoice_id, sum(events.amount) as left
       from marts.balance_events as events
       inner join marts.documents as documents using (document_key)
       group by all order by all`,
    );
    expect(rows).toEqual([
      { client_id: "north", invoice_id: "0", left: 100 },
      { client_id: "north", invoice_id: "1", left: 70 },
      { client_id: "south", invoice_id: "1", left: 90 },
    ]);
  });
});

describe("a write-off", () => {
  test("lowers the balance and no further than to nothing", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [payment("2025-02-10", 70, { invoice_id: "1" })],
      write_offs: [{ invoice_id: "1", date: "2025-06-01", amount: 40 }],
    });
    expect(await balances("2025-06-01")).toEqual({});
    expect(await value("open_receivables", "2025-06-01")).toBe(0);
  });

  test("is taken back as far as the invoice is paid after all", async () => {
    await load({
      invoices: [invoice("1")],
      payments: [payment("2025-08-01", 60, { invoice_id: "1" })],
      write_offs: [{ invoice_id: "1", date: "2025-06-01", amount: 100 }],
    });
    expect(await balances("2025-06-01")).toEqual({});
    expect(await balances("2025-08-01")).toEqual({}); // 100 − 100 + 60 − 60
    expect(await value("collected", "2025-08-31")).toBe(60);
  });
});

describe("the shapes of real exports", () => {
  test("a flat list: an invoice and its payment on the settlement date", async () => {
    await load({ invoices: [invoice("1", { settled_date: "2025-02-10" }), invoice("2")] });
    expect(await balances("2025-02-09")).toEqual({ "1": 100, "2": 100 });
    expect(await balances("2025-02-10")).toEqual({ "2": 100 });
    expect(await value("collected", "2025-02-28")).toBe(100);
    expect(await value("days_late", "2025-02-28")).toBe(10); // 10 February − 31 January
  });

  test("an open-item list: what was paid so far is one payment on the list's day", async () => {
    await load({
      invoices: [
        invoice("1", { paid_amount: 30, listed_on: "2025-03-15" }),
        invoice("2", { open_amount: 80, listed_on: "2025-03-15" }),
      ],
    });
    expect(await balances("2025-03-14")).toEqual({ "1": 100, "2": 100 });
    expect(await balances("2025-03-15")).toEqual({ "1": 70, "2": 80 });
    expect(await value("collected", "2025-03-31")).toBe(50);
  });

  test("a placed debt has no due date and begins with its account's first event", async () => {
    await load({
      invoices: [invoice("debt", { issue_date: null, due_date: null, kind: "debt" })],
      activities: [{ customer_id: "K", at: "2025-05-02 10:00:00", channel: "phone" }],
      payments: [payment("2025-06-01", 40)],
    });
    expect(await balances("2025-05-01")).toEqual({});
    expect(await balances("2025-05-02")).toEqual({ debt: 100 });
    expect(await balances("2025-06-01")).toEqual({ debt: 60 });
    expect(await value("overdue_receivables", "2025-12-31")).toBe(0);
    expect(await value("sales", "2025-06-01", "2025-05-01")).toBe(0); // nothing was sold
    expect(await value("dso", "2025-06-02")).toBeNull();
  });

  test("a stated total that disagrees: the payments count, unless the statement is chosen", async () => {
    const rows = {
      invoices: [invoice("1", { paid_amount: 70, listed_on: "2025-03-15" })],
      payments: [payment("2025-02-10", 20)],
    };
    await load(rows);
    expect(await balances("2025-03-15")).toEqual({ "1": 80 });
    await department.load(rows, { ...defaultMartSettings, statementImports: [1] });
    expect(await balances("2025-03-14")).toEqual({ "1": 100 });
    expect(await balances("2025-03-15")).toEqual({ "1": 30 });
    expect(await value("collected", "2025-03-31", "2025-01-01")).toBe(70);
  });
});

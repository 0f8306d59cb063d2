import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { today } from "../../app/clock.server.ts";
import { metrics } from "../../app/metrics/index.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

describe("where nothing is loaded", () => {
  test("every figure is unknown, not 0", async () => {
    await department.load({});
    for (const { id } of metrics) expect(await ask(id, on("2025-03-31")), id).toBeNull();
  });

  test("and no day is named, today is the day and every figure is unknown", async () => {
    await department.load({});
    const found = await figure(department.warehouse, "open_receivables", { where: {} });
    expect(found).toMatchObject({ value: null, as_of: today(), data_through: null });
  });
});

describe("unknown and nothing", () => {
  test("a table that was not loaded is unknown, one without rows in the period is 0", async () => {
    await department.load({ invoices: [invoice("1"), invoice("2", { issue_date: "2025-03-05" })] });
    expect(await ask("collected", on("2025-03-31"))).toBeNull();
    expect(await ask("attempts", on("2025-03-31"))).toBeNull();
    expect(await ask("promise_kept_rate", on("2025-03-31"))).toBeNull();
    expect(await ask("sales", on("2025-02-28"))).toBe(0);
    expect(await ask("overdue_receivables", on("2025-01-31"))).toBe(0);
    // Before the first of the data nothing is known.
    expect(await ask("open_receivables", on("2024-12-31"))).toBeNull();
    expect(await ask("sales", on("2024-12-31"))).toBeNull();
  });

  test("a rate out of nothing is unknown", async () => {
    await department.load({
      invoices: [invoice("1")],
      payments: [payment("2025-01-20", 100)],
      activities: [{ customer_id: "K", at: "2025-01-15", channel: "phone", outcome: "spoke" }],
      promises: [{ customer_id: "K", made_on: "2025-01-02", due_on: "2025-01-05", amount: 10 }],
    });
    for (const id of ["contact_rate", "right_party_rate", "days_late", "promise_kept_rate"]) {
      expect(await ask(id, over("2025-03-01", "2025-03-31")), id).toBeNull();
    }
    expect(await ask("overdue_share", on("2025-01-31"))).toBeNull(); // 0 / 0
    expect(await ask("countback_dso", on("2025-01-31"))).toBeNull(); // nothing is open
    expect(await ask("dso", on("2025-01-31"))).toBe(0); // 0 / 100 × 31
  });
});

test("countback DSO looks back a hundred years and no further", async () => {
  await department.load({ invoices: [invoice("1", { issue_date: "1990-01-15" })] });
  // 2100 to 2199: 100 × 365 days and the leap days of 2104 to 2196, 24.
  expect(await figure(department.warehouse, "countback_dso", on("2199-12-31"))).toMatchObject({
    value: 36_524,
    at_least: true,
  });
});

describe("the position", () => {
  test("begins with the money that came before the first invoice, and before that is unknown", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("2", { customer_id: "L", issue_date: "2024-12-01" })],
      customers: [
        { customer_id: "K", client_id: "north" },
        { customer_id: "L", client_id: "south" },
      ],
      payments: [payment("2024-12-20", 30, { client_id: "north" })],
    });
    const north = { client_id: ["north"] };
    const open = (day: string, where = {}) => ask("open_receivables", on(day, { where }));
    expect(await open("2024-12-19", north)).toBeNull();
    expect(await open("2024-12-20", north)).toBe(-30);
    expect(await ask("overdue_receivables", on("2024-12-20", { where: north }))).toBe(0);
    expect(await open("2024-12-20", { client_id: ["south"] })).toBe(100);
    expect(await open("2024-12-20")).toBe(70); // as its two clients say
  });

  test("a due date of today is not due", async () => {
    await department.load({ invoices: [invoice("1"), invoice("none", { due_date: null })] });
    expect(await ask("not_due_receivables", on("2025-01-31"))).toBe(100);
    expect(await ask("overdue_receivables", on("2025-01-31"))).toBe(0);
    expect(await ask("not_due_receivables", on("2025-02-01"))).toBe(0);
    expect(await ask("overdue_receivables", on("2025-02-01"))).toBe(100);
    // 100 past due of 200; what has no due date is never overdue.
    expect(await ask("overdue_share", on("2025-02-01"))).toBe(0.5);
  });

  test("an invoice due before its issue is overdue from its issue", async () => {
    await department.load({ invoices: [invoice("1", { due_date: "2024-12-01" })] });
    expect(await ask("overdue_receivables", on("2025-01-01"))).toBe(100);
    expect(await ask("not_due_receivables", on("2025-01-01"))).toBe(0);
  });

  test("the overdue share is of documents, before unapplied money", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("2", { due_date: "2025-04-30", amount: 300 }), invoice("3")],
      payments: [payment("2025-02-01", 150, { invoice_id: "3" })],
    });
    // 3 took 100, 50 went on to 1: 50 overdue of 350.
    expect(await ask("overdue_share", on("2025-02-10"))).toBeCloseTo(50 / 350, 12);
    await department.load({
      invoices: [invoice("1"), invoice("2", { customer_id: "L" })],
      payments: [payment("2025-02-01", 150, { invoice_id: "2", customer_id: null })],
    });
    // K owes 100, L has 50 unapplied: 100 of 100 is overdue, open are 100 − 50.
    expect(await ask("overdue_share", on("2025-02-10"))).toBe(1);
    expect(await ask("open_receivables", on("2025-02-10"))).toBe(50);
  });

  test("exact to the ten-thousandth", async () => {
    const cents = Array.from({ length: 30 }, (_, index) => invoice(`${index}`, { amount: 0.1 }));
    await department.load({ invoices: [...cents, invoice("big", { amount: "90071992547.9931" })] });
    expect(await ask("open_receivables", on("2025-01-31"))).toBe(90071992550.9931);
  });

  test("after the data ends it is computed from what is known, and says how far that goes", async () => {
    await department.load({ invoices: [invoice("1")], payments: [payment("2025-02-10", 40)] });
    const later = await figure(department.warehouse, "overdue_receivables", on("2025-06-30"));
    expect(later).toMatchObject({ value: 60, as_of: "2025-06-30", data_through: "2025-02-10" });
    const usual = await figure(department.warehouse, "overdue_receivables", { where: {} });
    expect(usual).toMatchObject({ value: 60, as_of: "2025-02-10", from: "2025-02-01" });
  });
});

describe("sales and write-offs", () => {
  test("count by their own day, credit notes below zero, whatever is paid", async () => {
    await department.load({
      invoices: [
        invoice("1", { issue_date: "2025-02-01" }),
        invoice("2", { issue_date: "2025-02-28", amount: 50 }),
        invoice("3", { issue_date: "2025-03-01" }),
        invoice("C", { issue_date: "2025-02-10", due_date: null, amount: -30 }),
      ],
      write_offs: [
        { invoice_id: "1", date: "2025-02-28", amount: 25 },
        { invoice_id: "1", date: "2025-03-01", amount: 5 },
      ],
    });
    expect(await ask("sales", over("2025-02-01", "2025-02-28"))).toBe(120); // 100 + 50 − 30
    expect(await ask("write_offs", over("2025-02-01", "2025-02-28"))).toBe(25);
    expect(await ask("write_offs", over("2025-03-02", "2025-03-31"))).toBe(0);
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { runReport } from "../../app/reports/run.server.ts";
import { invoice, on, payment } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const call = (at: string, collector_id: string, more: GivenRow = {}): GivenRow => ({
  customer_id: "K",
  at: `${at} 10:00:00`,
  channel: "phone",
  collector_id,
  ...more,
});

const books = {
  customers: [
    { customer_id: "K", name: "Karolina" },
    { customer_id: "L", name: "Linnea" },
  ],
  collectors: [
    { collector_id: "007", name: "Anna" },
    { collector_id: "008", name: "" },
  ],
  invoices: [
    invoice("1", { due_date: "2025-01-31" }), // 59 days late on 31 March
    invoice("2", { due_date: "2025-03-30", amount: 40 }), // 1 day late
    invoice("3", { due_date: "2025-03-31", amount: 70 }), // due today: not overdue
    invoice("4", { customer_id: "L", due_date: "2025-03-01", amount: 500 }),
    invoice("5", { customer_id: "M", due_date: null, amount: 900 }), // never overdue
    invoice("6", { customer_id: "N", due_date: "2025-03-01", amount: 10 }), // paid in time
  ],
  payments: [
    payment("2025-02-10", 30, { invoice_id: "1" }),
    payment("2025-03-20", -5, { invoice_id: "1" }), // no payment, but one that came back
    payment("2025-04-20", 75, { invoice_id: "1" }), // not known on 31 March
    payment("2025-02-20", 10, { customer_id: "N" }),
  ],
};

test("names who owes what, how late, and what was done last, as of the day", async () => {
  await department.load({
    ...books,
    activities: [call("2025-03-05", "007"), call("2025-03-25", "008"), call("2025-04-25", "007")],
    promises: [
      {
        customer_id: "K",
        promise_id: "a",
        made_on: "2025-03-25",
        due_on: "2025-04-10",
        amount: 50,
      },
      {
        customer_id: "K",
        promise_id: "b",
        made_on: "2025-03-26",
        due_on: "2025-04-05",
        amount: 20,
      },
      {
        customer_id: "K",
        promise_id: "broken",
        made_on: "2025-02-01",
        due_on: "2025-02-10",
        amount: 9,
      },
      {
        customer_id: "K",
        promise_id: "later",
        made_on: "2025-04-01",
        due_on: "2025-04-10",
        amount: 8,
      },
    ].map((row) => ({ ...row, currency: "EUR" })),
  });
  const { rows } = await runReport(department.warehouse, "customers_overdue", on("2025-03-31"));
  expect(rows).toEqual([
    {
      customer_id: "L",
      name: "Linnea",
      overdue_amount: 500,
      invoice_count: 1,
      oldest_days: 30,
      last_contact_on: null,
      last_payment_on: null,
      promised_amount: null,
      promise_due_on: null,
      collector_id: "",
      collector_name: "",
    },
    {
      customer_id: "K",
      name: "Karolina",
      overdue_amount: 115, // 100 − 30 + 5, and 40
      invoice_count: 2,
      oldest_days: 59,
      last_contact_on: "2025-03-25",
      last_payment_on: "2025-02-10",
      promised_amount: 70,
      promise_due_on: "2025-04-05",
      collector_id: "008",
      collector_name: "008",
    },
  ]);
});

test("has whose account it was on that day, where assignments are loaded", async () => {
  await department.load({
    ...books,
    activities: [call("2025-03-25", "008")],
    assignments: [
      { customer_id: "K", collector_id: "008", from_date: "2025-01-01", to_date: "2025-03-30" },
      { customer_id: "K", collector_id: "007", from_date: "2025-03-31" },
    ],
  });
  const who = async (day: string) => {
    const { rows } = await runReport(department.warehouse, "customers_overdue", on(day));
    return rows.find((row) => row.customer_id === "K")?.collector_name;
  };
  expect(await who("2025-03-30")).toBe("008");
  expect(await who("2025-03-31")).toBe("Anna");
});

test("keeps to the scope, and has no rows where nothing is overdue", async () => {
  await department.load(books);
  const scope = { ...on("2025-03-31"), where: { customer_id: ["K"] } };
  const { rows } = await runReport(department.warehouse, "customers_overdue", scope);
  expect(rows.map((row) => row.customer_id)).toEqual(["K"]);
  const early = await runReport(department.warehouse, "customers_overdue", on("2025-01-31"));
  expect(early.rows).toEqual([]);
});

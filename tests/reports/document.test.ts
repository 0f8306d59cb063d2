import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentLife, documentsOf } from "../../app/reports/document.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment({
    customers: [{ customer_id: "K", name: "Kauno prekyba" }],
    invoices: [
      invoice("7/2025", { amount: 1000 }),
      invoice("8", { amount: 50, customer_id: "L" }),
      invoice("8", { amount: 60, customer_id: "N" }),
      invoice("C", {
        amount: -100,
        kind: "credit_note",
        credited_invoice_id: "7/2025",
        issue_date: "2025-02-20",
      }),
    ],
    payments: [
      payment("2025-02-10", 400, { invoice_id: "7/2025" }),
      payment("2025-02-15", -150, { invoice_id: "7/2025" }),
    ],
    write_offs: [{ invoice_id: "7/2025", date: "2025-06-30", amount: 650 }],
    activities: [
      {
        customer_id: "K",
        at: "2025-02-05 10:00:00",
        channel: "phone",
        outcome: "promise to pay",
        collector_id: "A",
      },
      { customer_id: "K", at: "2024-12-31 10:00:00", channel: "phone" },
      { customer_id: "K", at: "2025-07-01 10:00:00", channel: "letter" },
    ],
    promises: [
      {
        promise_id: "P",
        customer_id: "K",
        made_on: "2025-02-05",
        due_on: "2025-02-10",
        amount: 400,
      },
    ],
    collectors: [{ collector_id: "A", name: "Asta" }],
  });
});

afterAll(() => department.close());

const facts = (number: string, customer: string, asOf: string) =>
  documentsOf(department.warehouse, number, customer, asOf);

describe("a document", () => {
  test("is found by its number and, where several share it, its customer", async () => {
    const all = await facts("8", "", "2025-12-31");
    expect(all.map(({ customer_id }) => customer_id)).toEqual(["L", "N"]);
    expect(await facts("8", "L", "2025-12-31")).toMatchObject([{ amount: 50, open_amount: 50 }]);
    expect(await facts("8", "M", "2025-12-31")).toEqual([]);
  });

  test("is open by what had happened to it up to the day", async () => {
    const openOn = async (day: string) => (await facts("7/2025", "K", day))[0]?.open_amount;
    expect(await openOn("2024-12-31")).toBeNull(); // not issued yet
    expect(await openOn("2025-02-09")).toBe(1000);
    expect(await openOn("2025-02-10")).toBe(600);
    expect(await openOn("2025-02-15")).toBe(750); // 150 were taken back
    expect(await openOn("2025-02-20")).toBe(650); // credited
    expect(await openOn("2025-06-30")).toBe(0);
  });

  test("tells its life in order, with what was open after each event", async () => {
    const [document] = await facts("7/2025", "K", "2025-12-31");
    const life = await documentLife(department.warehouse, document?.document_key ?? 0);
    expect(
      life.map(({ happened_on, event, amount, balance }) => [happened_on, event, amount, balance]),
    ).toEqual([
      ["2025-01-01", "issued", 1000, 1000],
      ["2025-01-31", "due", null, null],
      ["2025-02-05", "contacted", null, null],
      ["2025-02-05", "promised", 400, null],
      ["2025-02-10", "paid", -400, 600],
      ["2025-02-15", "payment_reversed", 150, 750],
      ["2025-02-20", "credited", -100, 650],
      ["2025-06-30", "written_off", -650, 0],
    ]);
    // Contacts before it was issued and after nothing was left concern other documents.
    const contact = life.find(({ event }) => event === "contacted");
    expect(contact).toMatchObject({ collector: "Asta", detail: "phone · promise to pay" });
    expect(contact?.file_name).toBe("activities.csv");
  });
});

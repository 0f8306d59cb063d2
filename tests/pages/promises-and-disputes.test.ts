import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disputesData } from "../../app/pages/disputes.server.ts";
import type { PageContext } from "../../app/pages/load.server.ts";
import { promisesData } from "../../app/pages/promises.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
let context: PageContext;

const promise = (promise_id: string, due_on: string, amount: number) => ({
  promise_id,
  customer_id: "1",
  made_on: "2026-03-01",
  due_on,
  amount,
});

const dispute = (dispute_id: string, opened_on: string, closed_on: string | null) => ({
  dispute_id,
  customer_id: "1",
  opened_on,
  closed_on,
  reason: dispute_id === "c" ? "Goods" : "Price",
  amount: 10,
  outcome: closed_on ? "Rejected" : null,
});

beforeAll(async () => {
  department = await openDepartment({
    customers: [{ customer_id: "1", name: "One" }],
    invoices: [
      {
        invoice_id: "i",
        customer_id: "1",
        issue_date: "2025-01-01",
        due_date: "2025-01-31",
        amount: 1000,
        currency: "EUR",
      },
    ],
    payments: [
      { payment_id: "p", customer_id: "1", paid_date: "2026-03-10", amount: 40, currency: "EUR" },
      { payment_id: "q", customer_id: "1", paid_date: "2026-03-31", amount: 5, currency: "EUR" },
    ],
    promises: [
      promise("late", "2026-04-20", 30),
      promise("soon", "2026-04-01", 60),
      promise("kept", "2026-03-10", 40),
      promise("broken", "2026-03-12", 20),
    ],
    disputes: [
      dispute("a", "2026-03-20", null),
      dispute("b", "2026-01-01", null),
      dispute("c", "2025-06-01", "2025-06-11"),
    ],
  });
  context = {
    warehouse: department.warehouse,
    scope: { where: {}, asOf: "2026-03-31" },
    before: null,
    parameters: new URLSearchParams(),
    locale: "en",
  };
});
afterAll(() => department.close());

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("the page Promises and plans", () => {
  it("says what was kept and lists what is pending, the next due first", async () => {
    const { calendar, list } = await promisesData(context);
    if (!("drawn" in calendar) || !("rows" in list)) throw new Error("not to be had");
    // 40 of 40 + 20; to come 60 on 1 April and 30 on the 20th.
    expect(plain(calendar.headline)).toBe(
      "67 % of the EUR 60 promised for days that are decided was kept; EUR 90 is pending, the last of it for 20 April",
    );
    expect(list.rows.map((row) => row.promise_id)).toEqual(["soon", "late"]);
    const sorted = new URLSearchParams("pending.sort=amount");
    const again = await promisesData({ ...context, parameters: sorted });
    if (!("rows" in again.list)) throw new Error(again.list.problem);
    expect(again.list.rows.map((row) => row.promise_id)).toEqual(["late", "soon"]);
  });
});

describe("the page Disputes and relations", () => {
  it("tells the reasons of a year and lists what is open, the oldest first", async () => {
    const { reasons, table, open } = await disputesData(context);
    if (!("drawn" in reasons) || !("rows" in table) || !("rows" in open)) {
      throw new Error("not to be had");
    }
    // 2 of the 3 opened since April 2025.
    expect(plain(reasons.headline)).toBe(
      "Price is the most frequent reason, with 67 % of 3 disputes opened",
    );
    expect(reasons.rows).toEqual(table.rows);
    expect(open.rows.map((row) => [row.item_id, row.name])).toEqual([
      ["b", "One"],
      ["a", "One"],
    ]);
    expect(open.total).toBe(2);
  });
});

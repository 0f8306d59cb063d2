import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headline } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Filters } from "../../app/scope/scope.ts";
import { invoice, over, payment } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const rows = async (id: string, from = "2025-03-01", to = "2025-03-31", where: Filters = {}) =>
  (await runReport(department.warehouse, id, over(from, to, where))).rows;

function call(at: string, more: GivenRow = {}): GivenRow {
  return { customer_id: "K", at, at_has_time: at.length > 10, channel: "phone", ...more };
}

const spoke = { outcome: "Spoke to customer" };
/** Says that the data goes on, without being the customer's. */
const later = payment("2025-06-30", 1, { customer_id: "Z" });

describe("contacts by hour and weekday", () => {
  test("are counted where the time of day is known, the others beside", async () => {
    await department.load({
      invoices: [invoice("1")],
      activities: [
        call("2025-03-03 09:00:00", spoke), // a Monday
        call("2025-03-10 09:59:59", { outcome: "Third party" }),
        call("2025-03-10 10:00:00", { outcome: "Busy" }),
        call("2025-03-09 00:00:00", spoke), // midnight of a Sunday, and known to be
        call("2025-03-04"),
        call("2025-03-05", { channel: "letter" }),
        call("2025-03-10 09:30:00", { ...spoke, direction: "incoming" }),
        call("2025-04-01 09:00:00", spoke),
      ],
    });
    const cell = (
      weekday: number | null,
      hour: number | null,
      attempts: number,
      contacts: number,
      right_party_contacts: number,
    ) => ({
      weekday,
      hour,
      attempts,
      contacts,
      right_party_contacts,
      contact_rate: contacts / attempts,
      right_party_rate: right_party_contacts / attempts,
    });
    expect(await rows("contact_heatmap")).toEqual([
      cell(1, 9, 2, 2, 1),
      cell(1, 10, 1, 0, 0),
      cell(7, 0, 1, 1, 1),
      cell(null, null, 2, 0, 0),
    ]);
    const letters = await rows("contact_heatmap", "2025-03-01", "2025-03-31", {
      channel: ["letter"],
    });
    expect(letters).toEqual([cell(null, null, 1, 0, 0)]);
    expect(await rows("contact_heatmap", "2025-05-01", "2025-05-31")).toEqual([]);
  });
});

describe("channels", () => {
  const activities = [
    call("2025-03-03 09:00:00", { ...spoke, minutes: 4 }),
    call("2025-03-04 09:00:00", { outcome: "Busy", minutes: 1 }),
    call("2025-03-05", { channel: "letter", cost: 1.2 }),
    call("2025-03-20 08:00:00", { channel: "sms", cost: 0.06 }),
    call("2025-03-20 09:00:00", { direction: "incoming", ...spoke, minutes: 2, cost: 0.5 }),
  ];
  const promise = (made_on: string, promise_id: string): GivenRow => ({
    promise_id,
    customer_id: "K",
    made_on,
    due_on: "2025-04-10",
    amount: 10,
  });
  const payments = [
    payment("2025-03-02", 1), // before any
    payment("2025-03-03", 10),
    payment("2025-03-12", 100), // seven days after the letter
    payment("2025-03-13", 1000), // eight
    payment("2025-03-14", -5),
    payment("2025-04-02", 7),
    later,
  ];
  const channel = (name: string, more: Record<string, number | null>) => ({
    channel: name,
    attempts: 0,
    contacts: 0,
    right_party_contacts: 0,
    right_party_rate: null,
    promises: 0,
    collected_after: 0,
    minutes: null,
    cost: null,
    ...more,
  });

  test("have what followed their attempts within seven days where no file says more", async () => {
    await department.load({
      invoices: [invoice("1", { amount: 5000 })],
      activities,
      payments,
      promises: [
        promise("2025-03-03", "a"),
        promise("2025-03-20", "b"),
        promise("2025-03-25", "c"),
      ],
    });
    expect(await rows("channels")).toEqual([
      channel("phone", {
        attempts: 2,
        contacts: 1,
        right_party_contacts: 1,
        right_party_rate: 0.5,
        // On the 20th the customer's own call reached, not the message.
        promises: 2,
        collected_after: 10,
        minutes: 7, // 4 + 1, and 2 of the customer's own call
        cost: 0.5,
      }),
      channel("letter", { attempts: 1, right_party_rate: 0, collected_after: 100, cost: 1.2 }),
      channel("sms", { attempts: 1, right_party_rate: 0, cost: 0.06 }),
      // 1 + 1000 − 5, and the promise of a day without a contact.
      channel("", { promises: 1, collected_after: 996 }),
    ]);
    for (const [id, column] of [
      ["attempts", "attempts"],
      ["promises", "promises"],
      ["collected", "collected_after"],
      ["activity_costs", "cost"],
    ] as const) {
      const whole = await headline(department.warehouse, id, over("2025-03-01", "2025-03-31"));
      const sum = (await rows("channels")).reduce((all, row) => all + Number(row[column]), 0);
      expect(sum, id).toBeCloseTo(Number(whole.value), 9);
    }
  });

  test("cost what the figure says in any currency, and are refused without a rate", async () => {
    const rate = (date: string, value: number) => ({
      date,
      from_currency: "EUR",
      to_currency: "PLN",
      rate: value,
    });
    const load = (fx_rates: GivenRow[]) =>
      department.load({ invoices: [invoice("1")], activities, payments: [later], fx_rates });
    await load([rate("2025-03-05", 4), rate("2025-03-20", 5)]);
    const inZloty = { ...over("2025-03-01", "2025-03-31"), currency: "PLN" };
    const report = await runReport(department.warehouse, "channels", inZloty);
    const costs = Object.fromEntries(report.rows.map(({ channel, cost }) => [channel, cost]));
    // The letter of the 5th at 4, the message and the call of the 20th at 5.
    expect(costs).toEqual({ letter: 4.8, sms: 0.3, phone: 2.5 });
    expect((await headline(department.warehouse, "activity_costs", inZloty)).value).toBe(7.6);
    await load([rate("2025-03-20", 5)]);
    await expect(runReport(department.warehouse, "channels", inZloty)).rejects.toMatchObject({
      id: "figure.missing_rates",
    });
  });

  test("have what the file of payments says where it says anything", async () => {
    await department.load({
      invoices: [invoice("1", { amount: 5000 })],
      activities,
      payments: payments.map((row, index) =>
        index === 3 ? { ...row, channel: "E-Mail" } : { ...row, channel: null },
      ),
    });
    const found = await rows("channels");
    expect(found.map((row) => [row.channel, row.collected_after])).toEqual([
      ["phone", 0],
      ["letter", 0],
      ["sms", 0],
      ["", 106],
      ["email", 1000],
    ]);
    expect(found[0]?.promises).toBeNull(); // none were loaded
  });

  test("know nothing of promises and money of a client whose tables were not loaded, nor before the first", async () => {
    await department.load({
      customers: [
        { customer_id: "K", client_id: "one" },
        { customer_id: "L", client_id: "two" },
      ],
      invoices: [invoice("1", { client_id: "one" })],
      activities: [call("2025-03-04"), call("2025-03-05", { customer_id: "L" })],
      promises: [promise("2025-03-20", "a")],
      payments: [payment("2025-04-02", 7, { client_id: "one" })],
    });
    const of = async (client: string, to: string) =>
      (await rows("channels", "2025-03-01", to, { client_id: [client] }))
        .filter((row) => row.channel === "phone")
        .map((row) => [row.attempts, row.promises, row.collected_after]);
    expect(await of("one", "2025-03-10")).toEqual([[1, null, null]]);
    expect(await of("one", "2025-03-31")).toEqual([[1, 0, null]]);
    expect(await of("one", "2025-04-30")).toEqual([[1, 0, 0]]);
    expect(await of("two", "2025-04-30")).toEqual([[1, null, null]]);
  });
});

describe("tracing", () => {
  test("follows accounts from the first sign that they are lost", async () => {
    const of = (customer_id: string, at: string, outcome: string | null, more: GivenRow = {}) =>
      call(at, { customer_id, outcome, ...more });
    await department.load({
      invoices: ["A", "B", "C", "D", "E"].map((customer_id) =>
        invoice(customer_id, { customer_id }),
      ),
      activities: [
        of("A", "2025-03-03 09:00:00", "Wrong number"),
        of("A", "2025-03-04 09:00:00", "New number from the employer", { stage: "Skip tracing" }),
        of("A", "2025-03-05 09:00:00", "Spoke to customer"),
        of("B", "2025-03-03 09:00:00", "Not found", { stage: "Skip tracing" }),
        of("C", "2025-03-02 09:00:00", "Spoke to customer"), // before it was lost
        of("C", "2025-03-03 09:00:00", "Mail returned", { channel: "letter" }),
        of("C", "2025-05-01 09:00:00", "Spoke to customer"),
        of("D", "2025-02-28 09:00:00", "Wrong number"), // before the period
        of("E", "2025-03-03 09:00:00", "No answer"),
      ],
      payments: [
        payment("2025-03-03", 5, { customer_id: "A" }), // on the day itself: not after it
        payment("2025-03-20", 30, { customer_id: "A" }),
        payment("2025-04-20", 40, { customer_id: "C" }),
        payment("2025-04-21", -40, { customer_id: "C" }),
        later,
      ],
    });
    const step = (name: string, count: number, paid: number | null = null) => ({
      step: name,
      account_count: count,
      account_share: count / 3,
      paid_amount: paid,
    });
    const scope = over("2025-03-01", "2025-03-31");
    const of30June = await runReport(department.warehouse, "tracing", {
      ...scope,
      asOf: "2025-06-30",
    });
    // A, B and C; B's search found nobody. C paid and took it back.
    expect(of30June.rows).toEqual([
      step("lost", 3),
      step("searched", 2),
      step("found", 2),
      step("reached", 2),
      step("paid", 1, 30),
    ]);
    // On the last day of March nobody had spoken to C.
    const ofMarch = await runReport(department.warehouse, "tracing", scope);
    expect(ofMarch.rows.map((row) => row.account_count)).toEqual([3, 2, 1, 1, 1]);
  });
});

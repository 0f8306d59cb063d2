import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runReport } from "../../app/reports/run.server.ts";
import { invoice, over, payment } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

/** Something that went out to an account in March 2025, by its stage. */
function sent(customer_id: string, day: number, stage: string, more: GivenRow = {}): GivenRow {
  const at = `2025-03-${String(day).padStart(2, "0")}`;
  return { customer_id, at, channel: "letter", stage, ...more };
}

/** An invoice of 100 that was due on the last of February. */
const owes = (customer_id: string, more: GivenRow = {}) =>
  invoice(customer_id, { customer_id, due_date: "2025-02-28", ...more });
const pays = (customer_id: string, on: string, amount = 100) =>
  payment(on, amount, { customer_id, invoice_id: customer_id });
/** Says that the data goes on, without being a customer's here. */
const later = payment("2025-06-30", 1, { customer_id: "Z" });

describe("the reminder ladder", () => {
  const ladder = async (asOf = "2025-06-30", to = "2025-03-31") => {
    const scope = { ...over("2025-03-01", to), asOf };
    return (await runReport(department.warehouse, "reminder_ladder", scope)).rows;
  };

  test("says what each step brought within 7 and 14 days and before the next", async () => {
    await department.load({
      invoices: ["A", "B", "C", "D", "E"].map((id) => owes(id)),
      activities: [
        ...["A", "B", "C", "D"].map((id) => sent(id, 3, "First reminder")),
        sent("E", 3, "First reminder"),
        sent("E", 3, "First reminder", { channel: "email" }), // twice on one day is once
        sent("C", 12, "Second reminder"),
        sent("D", 12, "Formal demand"),
        sent("E", 20, "Notice before hand-over"),
      ],
      payments: [
        pays("A", "2025-03-10"), // the seventh day
        pays("B", "2025-03-11", 40), // the eighth, and a part
        pays("C", "2025-03-12", 10), // on the day of the next step: still the first's
        pays("C", "2025-03-13", 30),
        pays("E", "2025-03-18"), // the fifteenth day
        later,
      ],
    });
    expect(await ladder()).toEqual([
      {
        step: "reminder",
        ordinal: 1,
        sent_count: 5,
        account_count: 5,
        sent_amount: 500,
        complete_7_count: 5,
        paid_7_count: 1,
        paid_7_rate: 1 / 5,
        paid_7_amount: 100,
        complete_14_count: 5,
        paid_14_count: 3,
        paid_14_rate: 3 / 5,
        paid_14_amount: 100 + 40 + 10,
        // C owed 90 and D 100 when the next step went out; E had paid before its notice.
        moved_on_count: 2,
        moved_on_amount: 190,
      },
      expect.objectContaining({
        step: "reminder",
        ordinal: 2,
        sent_amount: 90,
        paid_7_count: 1,
        paid_7_amount: 30,
        moved_on_count: 0,
        moved_on_amount: 0,
      }),
      expect.objectContaining({
        step: "formal_demand",
        ordinal: null,
        sent_count: 1,
        paid_7_rate: 0,
      }),
      // The notice to E, who owed nothing any more, demanded nothing and is not counted.
    ]);
  });

  test("has no share of steps whose days are not over, and knows no later step", async () => {
    await department.load({
      invoices: [owes("A"), owes("B")],
      activities: [
        sent("A", 3, "First reminder"),
        sent("B", 20, "First reminder"),
        sent("B", 28, "Second reminder"),
      ],
      payments: [pays("A", "2025-03-04"), pays("B", "2025-03-21", 1), later],
    });
    // On 26 March the reminder of the 20th has had six days.
    const [first, ...more] = await ladder("2025-03-26", "2025-03-26");
    expect(first).toMatchObject({
      sent_count: 2,
      complete_7_count: 1,
      paid_7_rate: 1,
      paid_7_amount: 100,
      moved_on_count: 0,
    });
    expect(more).toEqual([]);
  });

  test("counts the days that are over in the data of the account's client", async () => {
    await department.load({
      customers: [
        { customer_id: "A", client_id: "one" },
        { customer_id: "B", client_id: "two" },
      ],
      invoices: [owes("A", { client_id: "one" }), owes("B", { client_id: "two" })],
      // With the tenth of March the data of the first client ends.
      activities: [sent("A", 10, "First reminder"), sent("B", 10, "First reminder")],
      payments: [
        payment("2025-03-12", 100, { customer_id: "B", invoice_id: "B", client_id: "two" }),
        payment("2025-06-30", 1, { customer_id: "B", client_id: "two" }),
      ],
    });
    expect((await ladder())[0]).toMatchObject({
      sent_count: 2,
      complete_7_count: 1,
      paid_7_rate: 1,
      complete_14_count: 1,
      paid_14_rate: 1,
    });
  });

  test("numbers what the words do not, and ends with a hand-over", async () => {
    await department.load({
      invoices: [owes("A"), invoice("A2", { customer_id: "A", due_date: "2025-03-20" })],
      activities: [
        sent("A", 2, "Upomínka"),
        sent("A", 5, "Upomínka", { stage: null, outcome: "Upomínka odeslána" }),
        sent("A", 8, "3. upomínka"),
        sent("A", 10, "Agentura"),
        // All paid by the 15th: what falls overdue later begins anew.
        sent("A", 25, "Upomínka"),
      ],
      payments: [pays("A", "2025-03-15"), later],
    });
    const found = await ladder();
    expect(found.map((row) => [row.step, row.ordinal, row.sent_count, row.moved_on_count])).toEqual(
      [
        ["reminder", 1, 2, 1],
        ["reminder", 2, 1, 1],
        ["reminder", 3, 1, 1],
      ],
    );
    // Paid after the hand-over: nothing that the third reminder brought.
    expect(found[2]).toMatchObject({ paid_14_count: 0, moved_on_amount: 100 });
  });

  test("has what came after the account was cleared by a write-off, whatever was done on that day", async () => {
    await department.load({
      invoices: [owes("A")],
      activities: [sent("A", 3, "Reminder"), sent("A", 5, "Agency")],
      write_offs: [{ invoice_id: "A", date: "2025-03-05", amount: 100 }],
      payments: [pays("A", "2025-03-12"), later],
    });
    // Nothing was past due any more when the agency was called in: the 100 of the 12th, nine days after, are
    // those of the reminder, and nobody moved on.
    expect(await ladder()).toMatchObject([
      {
        sent_amount: 100,
        paid_7_count: 0,
        paid_14_count: 1,
        paid_14_amount: 100,
        moved_on_count: 0,
      },
    ]);
  });

  test("counts what was due when it was sent, not what fell due after", async () => {
    await department.load({
      invoices: [
        owes("A"),
        invoice("A2", { customer_id: "A", due_date: "2025-03-05", amount: 900 }),
      ],
      activities: [sent("A", 3, "Reminder"), sent("A", 10, "Final notice")],
      payments: [payment("2025-03-07", 900, { customer_id: "A", invoice_id: "A2" }), later],
    });
    const [reminder, notice] = await ladder();
    expect(reminder).toMatchObject({ sent_amount: 100, paid_7_count: 0, moved_on_amount: 100 });
    expect(notice).toMatchObject({ step: "notice", sent_amount: 100 });
  });

  test("keeps currencies apart until they are converted", async () => {
    await department.load({
      invoices: [owes("A"), owes("B", { currency: "PLN", amount: 400 })],
      activities: [sent("A", 3, "Reminder 1"), sent("B", 3, "Reminder 1")],
      payments: [pays("B", "2025-03-04", 200), later],
      fx_rates: [{ date: "2025-03-01", from_currency: "EUR", to_currency: "PLN", rate: 4 }],
    });
    const scope = { ...over("2025-03-01", "2025-03-20"), asOf: "2025-03-20", currency: "EUR" };
    const { rows } = await runReport(department.warehouse, "reminder_ladder", scope);
    expect(rows[0]).toMatchObject({ sent_amount: 100 + 400 / 4, paid_7_amount: 200 / 4 });
    await expect(
      runReport(department.warehouse, "reminder_ladder", { ...scope, currency: "SEK" }),
    ).rejects.toMatchObject({ id: "figure.missing_rates" });
  });
});

describe("the stage funnel", () => {
  const funnel = async (from = "2025-03-01", to = "2025-03-31") => {
    const { rows } = await runReport(department.warehouse, "stage_funnel", over(from, to));
    for (const row of rows) {
      if (row.stage === "written_off") continue;
      const left = ["moved_on", "returned", "settled", "written_off", "closing"];
      expect(
        left.reduce((sum, name) => sum + Number(row[`${name}_count`]), 0),
        String(row.stage),
      ).toBe(Number(row.opening_count) + Number(row.entered_count));
    }
    return Object.fromEntries(rows.map(({ stage, ...row }) => [String(stage), row]));
  };
  const none = {
    opening_count: 0,
    entered_count: 0,
    entered_amount: 0,
    moved_on_count: 0,
    moved_on_amount: 0,
    returned_count: 0,
    settled_count: 0,
    settled_amount: 0,
    written_off_count: 0,
    closing_count: 0,
    closing_amount: 0,
    median_days: null,
  };

  test("follows accounts from the day they fall overdue to the day they no longer are", async () => {
    await department.load({
      invoices: [owes("A"), owes("B"), owes("C"), owes("D", { due_date: "2025-02-10" })],
      activities: [
        sent("A", 5, "First reminder"),
        sent("B", 3, "First reminder"),
        sent("B", 10, "Soft collection", { channel: "phone" }),
        sent("B", 12, "Second reminder"), // no way back
        sent("B", 20, "Formal demand"),
        sent("B", 21, "Soft collection"),
        sent("D", 11, "Court"),
      ],
      assignments: [
        { customer_id: "D", collector_id: "x", from_date: "2025-03-04", stage: "Agency" },
      ],
      payments: [pays("A", "2025-03-09"), pays("B", "2025-03-11", 30), later],
      write_offs: [{ invoice_id: "D", date: "2025-03-25", amount: 100 }],
    });
    expect(await funnel()).toEqual({
      // A, B and C fell overdue on 1 March; D, overdue since February, got to the agency on the 4th.
      overdue: {
        ...none,
        opening_count: 1,
        entered_count: 3,
        entered_amount: 300,
        moved_on_count: 3,
        moved_on_amount: 300,
        closing_count: 1,
        closing_amount: 100,
        median_days: 4, // A 4, B 2, D from 11 February 21
      },
      reminder: {
        ...none,
        entered_count: 2,
        entered_amount: 200,
        moved_on_count: 1,
        moved_on_amount: 100,
        settled_count: 1,
        settled_amount: 100,
        median_days: (4 + 7) / 2,
      },
      soft: {
        ...none,
        entered_count: 1,
        entered_amount: 100,
        moved_on_count: 1,
        moved_on_amount: 70,
        median_days: 10,
      },
      formal_demand: {
        ...none,
        entered_count: 1,
        entered_amount: 70,
        closing_count: 1,
        closing_amount: 70,
      },
      hard_or_agency: {
        ...none,
        entered_count: 1,
        entered_amount: 100,
        moved_on_count: 1,
        moved_on_amount: 100,
        median_days: 7,
      },
      legal: {
        ...none,
        entered_count: 1,
        entered_amount: 100,
        written_off_count: 1,
        median_days: 14,
      },
      written_off: {
        ...Object.fromEntries(Object.keys(none).map((name) => [name, null])),
        entered_count: 1,
        entered_amount: 100,
      },
    });
  });

  test("begins anew with a first reminder and where an account is given back", async () => {
    await department.load({
      invoices: [owes("A"), owes("B")],
      activities: [
        sent("A", 3, "Formal demand"),
        sent("A", 9, "1st reminder"),
        sent("A", 10, "1st reminder"),
      ],
      assignments: [
        { customer_id: "B", collector_id: "x", from_date: "2025-01-01", stage: "Soft" },
        { customer_id: "B", collector_id: "y", from_date: "2025-03-05", stage: "Hard" },
        { customer_id: "B", collector_id: "x", from_date: "2025-03-15", stage: "Soft" },
      ],
      payments: [later],
    });
    const found = await funnel();
    expect(found.formal_demand).toMatchObject({
      entered_count: 1,
      returned_count: 1,
      median_days: 6,
    });
    expect(found.reminder).toMatchObject({ entered_count: 1, closing_count: 1 });
    // Soft collectors had B when it fell overdue: that is no step yet.
    expect(found.overdue).toMatchObject({ entered_count: 2, moved_on_count: 2 });
    expect(found.hard_or_agency).toMatchObject({
      entered_count: 1,
      returned_count: 1,
      median_days: 10,
    });
    expect(found.soft).toMatchObject({ entered_count: 1, closing_count: 1 });
  });

  test("shows each month what was known in it", async () => {
    await department.load({
      invoices: [owes("A")],
      activities: [
        sent("A", 5, "Reminder"),
        sent("A", 1, "x", { at: "2025-04-10", stage: "Agency" }),
      ],
      payments: [pays("A", "2025-05-05"), later],
    });
    const april = await funnel("2025-04-01", "2025-04-30");
    expect(april.reminder).toMatchObject({ opening_count: 1, moved_on_count: 1, median_days: 36 });
    expect(april.hard_or_agency).toMatchObject({
      entered_count: 1,
      closing_count: 1,
      median_days: null,
    });
    expect((await funnel()).reminder).toMatchObject({ closing_count: 1, moved_on_count: 0 });
    // No write-offs were loaded: unknown, not none.
    expect(april.written_off?.entered_count).toBeNull();
    expect((await funnel("2025-05-01", "2025-05-31")).hard_or_agency).toMatchObject({
      opening_count: 1,
      settled_count: 1,
      settled_amount: 100,
      median_days: 25,
    });
  });
});

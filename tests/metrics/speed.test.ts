import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof figure>[2]) =>
  figure(department.warehouse, id, scope);

/** Sales of 90 a month on the 15th from January to June 2024, nothing paid, due 30 days later. */
const halfYear = [1, 2, 3, 4, 5, 6].map((month) =>
  invoice(`${month}`, {
    issue_date: `2024-0${month}-15`,
    due_date: month === 1 ? "2024-02-14" : `2024-0${month + 1}-14`,
    amount: 90,
  }),
);

describe("DSO", () => {
  test("is over the three months that end on a month-end", async () => {
    await department.load({ invoices: halfYear });
    const found = await ask("dso", on("2024-06-30"));
    // 540 open / 270 sold in April to June × (30 + 31 + 30) days
    expect(found).toMatchObject({ value: 182, numerator: 540, denominator: 270, unit: "days" });
    expect(found.notes).toEqual([]);
    expect((await ask("dso", on("2024-06-30", { window: 1 }))).value).toBe(180); // 540/90×30
  });

  test("begins the day after the same day three months before, over a leap day", async () => {
    await department.load({ invoices: halfYear });
    // 16 January to 15 April: 16 + 29 + 31 + 15 days, sales of 15 February, March and April.
    expect((await ask("dso", on("2024-04-15"))).value).toBeCloseTo((360 / 270) * 91, 9);
    // The end of February is the 29th: December is beyond the history, January is its first.
    expect((await ask("dso", on("2024-02-29", { window: 1 }))).value).toBe((180 / 90) * 29);
  });

  test("is cut to the history, and says so; below a month it is unknown", async () => {
    await department.load({ invoices: halfYear });
    const cut = await ask("dso", on("2024-03-31"));
    // From 15 January: 17 + 29 + 31 days; 270 open / 270 sold.
    expect(cut.value).toBe(77);
    expect(cut.notes).toEqual([
      { id: "note.window_cut", values: { from: "2024-01-15", to: "2024-03-31" } },
    ]);
    expect((await ask("dso", on("2024-02-14"))).value).toBe(31); // 15 January to 14 February
    expect((await ask("dso", on("2024-02-13"))).value).toBeNull();
  });

  test("without sales in the window, or with more credit than sales, is unknown", async () => {
    await department.load({ invoices: halfYear });
    expect((await ask("dso", on("2024-12-31"))).value).toBeNull();
    const credit = invoice("C", { issue_date: "2024-06-20", amount: -300, due_date: null });
    await department.load({ invoices: [...halfYear, credit] });
    expect((await ask("dso", on("2024-06-30"))).value).toBeNull(); // 270 − 300
  });

  test("best possible takes what is not due, delinquent days are the difference", async () => {
    await department.load({ invoices: halfYear });
    // Not due on 30 June: only the invoice of 15 June. 90 / 270 × 91
    expect((await ask("best_possible_dso", on("2024-06-30"))).value).toBeCloseTo(91 / 3, 9);
    expect((await ask("average_days_delinquent", on("2024-06-30"))).value).toBeCloseTo(
      182 - 91 / 3,
      9,
    );
  });

  test("stands on the as-of day, like the balance in it, also beside another period", async () => {
    await department.load({ invoices: halfYear });
    const scope = { asOf: "2024-04-30", from: "2024-01-01", to: "2024-06-30", where: {} };
    // 360 open / 270 sold from February to April × 90 days
    expect((await ask("open_receivables", scope)).value).toBe(360);
    expect(await ask("dso", scope)).toMatchObject({ value: 120, to: "2024-04-30" });
    expect((await ask("overdue_share", scope)).value).toBe(0.75); // 270 of 360
  });
});

describe("countback DSO", () => {
  test("takes whole months off, then a part", async () => {
    await department.load({
      invoices: halfYear,
      payments: [payment("2024-06-20", 315)], // leaves 225 = June 90 + May 90 + half of April
    });
    expect((await ask("countback_dso", on("2024-06-30"))).value).toBe(30 + 31 + 15);
  });

  test("stops as soon as nothing remains", async () => {
    await department.load({ invoices: halfYear, payments: [payment("2024-06-20", 450)] });
    const found = await ask("countback_dso", on("2024-06-30"));
    expect(found.value).toBe(30); // exactly June
    expect(found.at_least).toBeUndefined();
  });

  test("adds the days of months without sales or with more credit", async () => {
    await department.load({
      invoices: [
        invoice("1", { issue_date: "2024-01-15", amount: 400 }),
        invoice("4", { issue_date: "2024-04-15", amount: 100 }),
        invoice("C", { issue_date: "2024-03-10", amount: -50, due_date: null }),
      ],
    });
    // 450 open − 100 of April; March below zero (31), February none (29); 350 / 400 of January.
    expect((await ask("countback_dso", on("2024-04-30"))).value).toBeCloseTo(
      30 + 31 + 29 + (350 / 400) * 31,
      9,
    );
  });

  test("counts a part month by its days so far", async () => {
    await department.load({ invoices: halfYear, payments: [payment("2024-06-16", 495)] });
    expect((await ask("countback_dso", on("2024-06-20"))).value).toBe(10); // 45 / 90 × 20
  });

  test("says at least where the history is used up", async () => {
    await department.load({
      invoices: [
        invoice("1", { issue_date: "2024-01-15", amount: 100 }),
        invoice("2", { issue_date: "2024-02-15", amount: 100 }),
        invoice("C", { issue_date: "2024-03-10", amount: -50, customer_id: "L", due_date: null }),
      ],
      payments: [payment("2024-02-20", -30)],
    });
    // Owed: 200 + 30 reversed − 50 credit of L = 180 < 200; of K alone 230 > 200.
    const found = await ask("countback_dso", on("2024-02-29"));
    expect(found).toMatchObject({ value: 29 + 31, at_least: true });
  });

  test("of nothing or less is unknown", async () => {
    await department.load({ invoices: halfYear, payments: [payment("2024-06-20", 600)] });
    expect((await ask("countback_dso", on("2024-06-30"))).value).toBeNull();
  });
});

describe("days late", () => {
  test("weighs parts by their amount, early ones below zero, and needs a due date", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("2"), invoice("none", { due_date: null })],
      payments: [
        payment("2025-01-21", 30, { invoice_id: "1" }), // 10 days early
        payment("2025-01-31", 70, { invoice_id: "1" }), // on the day
        payment("2025-02-10", 100, { invoice_id: "2" }), // 10 days late
        payment("2025-02-10", 100, { invoice_id: "none" }),
      ],
    });
    const january = await ask("days_late", over("2025-01-01", "2025-01-31"));
    expect(january).toMatchObject({ value: -3, numerator: -300, denominator: 100 });
    expect((await ask("days_late", over("2025-01-01", "2025-02-28"))).value).toBe(3.5); // 700/200
  });

  test("leaves out credits, counts a payment before the issue on the issue, and takes reversals back", async () => {
    await department.load({
      invoices: [
        invoice("1"),
        invoice("C", { amount: -60, credited_invoice_id: "1", issue_date: "2025-02-05" }),
      ],
      payments: [
        payment("2024-12-20", 40, { invoice_id: "1" }), // applied on 1 January: 30 days early
        payment("2025-01-11", 60, { invoice_id: "1" }), // 20 days early
        payment("2025-03-02", -60, { invoice_id: "1" }), // undone with its 20 days
      ],
    });
    expect((await ask("days_late", over("2025-01-01", "2025-01-31"))).value).toBe(
      (40 * -30 + 60 * -20) / 100,
    );
    expect((await ask("days_late", over("2025-01-01", "2025-03-31"))).value).toBe(-30);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, headline } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { addDays } from "../../app/scope/calendar.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { writeSettings } from "../../app/settings.server.ts";
import { invoice, on, payment } from "../metrics/asking.ts";
import {
  type Department,
  type GivenRow,
  type GivenRows,
  openDepartment,
} from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

async function matrix(scope: Scope) {
  const { rows } = await runReport(department.warehouse, "loss_rates", scope);
  return Object.fromEntries(rows.map(({ bucket, ...row }) => [bucket as string, row]));
}

const usual = { promiseGraceDays: 3, statementImports: [], bucketEnds: [30, 60, 90, 120] };

const load = (rows: GivenRows) => department.load(rows, usual);

const loss = async (scope: Scope) =>
  (await headline(department.warehouse, "expected_loss", scope)).value;

/** An invoice due on a day, issued 30 days before. */
function due(invoice_id: string, due_date: string, amount: number, more: GivenRow = {}): GivenRow {
  return invoice(invoice_id, { due_date, issue_date: addDays(due_date, -30), amount, ...more });
}

const paid = (invoice_id: string, day: string, amount: number) =>
  payment(day, amount, { invoice_id, payment_id: `${invoice_id} ${day}` });

describe("the provision matrix of IFRS 9, illustrative example 12", () => {
  // Company M: receivables of 30,000,000 and default rates of 0.3, 1.6, 3.6, 6.6 and 10.6 %.
  // A history that has these rates: 83,952 lost of 27,984,000 that were issued, of 5,247,000 that
  // reached 1-30 days, of 2,332,000 (31-60), of 1,272,000 (61-90) and of 792,000 (over 90).
  const history = [
    ["a", 27_984_000 - 5_247_000, "2024-01-31"], // paid on the due date
    ["b", 5_247_000 - 2_332_000, "2024-02-20"], // 20 days after
    ["c", 2_332_000 - 1_272_000, "2024-03-11"], // 40 days after
    ["d", 1_272_000 - 792_000, "2024-04-10"], // 70 days after
    ["e", 792_000 - 83_952, "2024-05-20"], // 110 days after
  ] as const;
  const books = {
    invoices: [
      ...history.map(([id, amount]) => due(id, "2024-01-31", amount)),
      due("f", "2024-01-31", 83_952),
      due("current", "2025-06-30", 15_000_000),
      due("1-30", "2025-06-10", 7_500_000),
      due("31-60", "2025-05-10", 4_000_000),
      due("61-90", "2025-04-10", 2_500_000),
      due("over 90", "2025-02-10", 1_000_000),
    ],
    payments: history.map(([id, amount, day]) => paid(id, day, amount)),
    write_offs: [{ invoice_id: "f", date: "2024-12-01", amount: 83_952 }],
  };
  const settings = { promiseGraceDays: 3, statementImports: [], bucketEnds: [30, 60, 90] };

  test("gives its allowance of 580,000", async () => {
    await department.load(books, settings);
    const found = await matrix(on("2025-06-20"));
    const rates = Object.values(found).map((row) => row.loss_rate as number | null);
    expect(rates.slice(0, 5)).toEqual([0.003, 0.016, 0.036, 0.066, 0.106]);
    expect(Object.entries(found).map(([bucket, row]) => [bucket, row.expected_loss])).toEqual([
      ["not_due", 45_000],
      ["1-30", 120_000],
      ["31-60", 144_000],
      ["61-90", 165_000],
      ["91+", 106_000],
      ["no_due_date", 0],
    ]);
    expect(await loss(on("2025-06-20"))).toBe(580_000);
  });

  test("is multiplied by the forward factor, but no more is lost than there is", async () => {
    await department.load(books, settings);
    const { directory } = department.warehouse;
    await writeSettings(directory, { forwardFactor: 1.5, buckets: [30, 60, 90] });
    expect(await loss(on("2025-06-20"))).toBe(870_000);
    await writeSettings(directory, { forwardFactor: 10 });
    // 106 % of the million over 90 days is the million: 450 + 1,200 + 1,440 + 1,650 + 1,000
    const report = await runReport(department.warehouse, "loss_rates", on("2025-06-20"));
    expect(report.variant).toEqual({ buckets: "30,60,90", forward_factor: 10 });
    expect(await loss(on("2025-06-20"))).toBe(5_740_000);
    const total = report.rows.reduce((sum, row) => sum + (row.expected_loss as number), 0);
    expect(total).toBe(5_740_000);
    await writeSettings(directory, { forwardFactor: 1, buckets: [30, 60, 90, 120] });
  });
});

describe("loss rates", () => {
  test("count a document from 365 days past due, and what happens to it afterwards on its own day", async () => {
    await load({
      invoices: [
        due("gone", "2024-01-31", 100),
        due("late", "2024-01-31", 300),
        due("fresh", "2025-03-31", 1000),
        due("end", "2026-06-30", 1),
      ],
      payments: [paid("late", "2025-06-10", 300), paid("late", "2025-08-20", -300)],
    });
    // 29 January 2025: 364 days past due; nothing is known yet.
    expect((await matrix(on("2025-01-29"))).not_due).toMatchObject({
      reached_amount: 0,
      lost_amount: 0,
      loss_rate: null,
    });
    // 30 January 2025 (a leap year lies between): both are 365 days past due and open.
    expect((await matrix(on("2025-01-30"))).not_due).toMatchObject({
      reached_amount: 400,
      lost_amount: 400,
      loss_rate: 1,
    });
    expect((await matrix(on("2025-06-09")))["1-30"]).toMatchObject({ loss_rate: 1 });
    expect((await matrix(on("2025-06-10")))["1-30"]).toMatchObject({ loss_rate: 0.25 }); // 100/400
    expect((await matrix(on("2025-08-20")))["1-30"]).toMatchObject({ loss_rate: 1 }); // bounced
    // On 10 June the fresh one is 71 days late: 1,000 × 0.25, and 100 of the old one × 0.25.
    expect(await loss(on("2025-06-10"))).toBe(275);
  });

  test("take the balance on the day of entry, part payments before it aside", async () => {
    await load({
      invoices: [due("1", "2024-01-31", 100), due("end", "2025-06-30", 1)],
      payments: [
        paid("1", "2024-01-20", 40), // before the due date
        paid("1", "2024-02-20", 10), // in 1-30
        paid("1", "2024-03-01", 30), // 30 days late: still in 1-30; 20 enter 31-60
      ],
      write_offs: [{ invoice_id: "1", date: "2024-03-20", amount: 5 }],
    });
    const found = await matrix(on("2025-06-01"));
    // Lost in the end are 20: 5 written off and 15 still open.
    expect(found.not_due).toMatchObject({ reached_amount: 100, lost_amount: 20 });
    expect(found["1-30"]).toMatchObject({ reached_amount: 60, lost_amount: 20 });
    expect(found["31-60"]).toMatchObject({ reached_amount: 20, lost_amount: 20 });
    // When it entered 61-90 the 5 were gone already.
    expect(found["61-90"]).toMatchObject({ reached_amount: 15, lost_amount: 15 });
    expect(found["121+"]).toMatchObject({ reached_amount: 15, lost_amount: 15 });
  });

  test("a credit is no loss, and what was given up and paid after all neither", async () => {
    await load({
      invoices: [
        due("1", "2024-01-31", 100),
        due("2", "2024-01-31", 100),
        invoice("C", {
          issue_date: "2024-03-10",
          amount: -100,
          due_date: null,
          credited_invoice_id: "1",
        }),
        due("end", "2025-06-30", 1),
      ],
      payments: [paid("2", "2025-03-01", 100)],
      write_offs: [{ invoice_id: "2", date: "2024-04-30", amount: 100 }],
    });
    expect((await matrix(on("2025-02-28")))["31-60"]).toMatchObject({
      reached_amount: 200,
      lost_amount: 100,
    });
    expect((await matrix(on("2025-03-01")))["31-60"]).toMatchObject({ lost_amount: 0 });
  });

  test("an invoice due before its issue enters the bucket of that day; one without due date its own", async () => {
    await load({
      invoices: [
        invoice("early", { issue_date: "2024-03-10", due_date: "2024-01-31", amount: 70 }), // 39 days late
        invoice("none", { issue_date: "2024-01-01", due_date: null, amount: 50 }),
        due("end", "2025-06-30", 1),
      ],
      payments: [paid("none", "2024-02-01", 40)],
    });
    const found = await matrix(on("2025-06-01"));
    expect(found.not_due).toMatchObject({ reached_amount: 0, loss_rate: null });
    expect(found["1-30"]).toMatchObject({ reached_amount: 0, loss_rate: null });
    expect(found["31-60"]).toMatchObject({ reached_amount: 70, lost_amount: 70 });
    expect(found.no_due_date).toMatchObject({
      reached_amount: 50,
      lost_amount: 10,
      loss_rate: 0.2,
      open_amount: 10,
      expected_loss: 2,
    });
  });

  test("an open amount in a bucket that nothing ever reached makes the loss unknown, not 0", async () => {
    await load({
      invoices: [
        due("1", "2024-01-31", 100, { service: "gas" }),
        due("2", "2025-05-10", 80, { service: "rent" }),
        due("end", "2025-07-30", 200, { service: "gas" }),
      ],
      payments: [paid("1", "2024-02-10", 90), paid("1", "2024-02-11", 10)],
    });
    const found = await matrix(on("2025-07-01"));
    expect(found["1-30"]).toMatchObject({ loss_rate: 0, expected_loss: 0 });
    expect(found["31-60"]).toMatchObject({ loss_rate: null, open_amount: 80, expected_loss: null });
    expect(await loss(on("2025-07-01"))).toBeNull();
    const split = await breakdown(
      department.warehouse,
      "expected_loss",
      on("2025-07-01"),
      "service",
    );
    expect(split.map((row) => [row.key, row.value])).toEqual([
      ["gas", 0],
      ["rent", null],
    ]);
  });

  test("each client and currency has rates of its own, and their losses add up in one currency", async () => {
    const rows = (client_id: string, currency: string, lost: number, open: number) => ({
      invoices: [
        due(`${client_id}1`, "2024-01-31", 100, { client_id, currency, customer_id: client_id }),
        due(`${client_id}2`, "2025-05-31", open, { client_id, currency, customer_id: client_id }),
      ],
      payments: [paid(`${client_id}1`, "2024-02-10", 100 - lost)],
    });
    const a = rows("A", "EUR", 10, 500);
    const b = rows("B", "SEK", 40, 1000);
    await load({
      invoices: [...a.invoices, ...b.invoices],
      payments: [...a.payments, ...b.payments],
      fx_rates: [{ date: "2025-05-10", from_currency: "SEK", to_currency: "EUR", rate: 0.1 }],
    });
    const day = (where: Scope["where"]): Scope => ({ asOf: "2025-05-20", currency: "EUR", where });
    // A: 500 at 10 % and its 10 open at 100 %; B: 1,000 SEK at 40 % and 40 at 100 %, at 0.1.
    expect(await loss(day({ client_id: ["A"] }))).toBe(60);
    expect(await loss(day({ client_id: ["B"] }))).toBe(44);
    expect(await loss(day({}))).toBe(104);
    const found = await matrix(day({}));
    // Reached: 100 + 100 × 0.1; lost: 10 + 40 × 0.1.
    expect(found.not_due).toMatchObject({
      reached_amount: 110,
      lost_amount: 14,
      open_amount: 600,
      expected_loss: 90,
    });
    expect((await matrix(day({ client_id: ["B"] }))).not_due).toMatchObject({ loss_rate: 0.4 });
  });

  test("the rows behind are the open documents, and with the report they say the same", async () => {
    await load({
      invoices: [
        due("old", "2024-01-31", 100),
        due("new", "2025-06-30", 400),
        due("late", "2025-06-01", 30),
      ],
      payments: [paid("old", "2024-02-20", 75)],
    });
    const scope = on("2025-06-15");
    const listed = await items(department.warehouse, "expected_loss", scope);
    // 25 of 100 lost: not due 25 %, 1-30 25 %, over 120 days 100 %.
    expect(
      listed.rows.map((row) => [
        row.item_id,
        row.bucket,
        row.loss_rate,
        row.open_amount,
        row.value,
      ]),
    ).toEqual([
      ["new", "not_due", 0.25, 400, 100],
      ["old", "121+", 1, 25, 25],
      ["late", "1-30", 0.25, 30, 7.5],
    ]);
    const { rows } = await runReport(department.warehouse, "loss_rates", scope);
    expect(rows.reduce((sum, row) => sum + (row.expected_loss as number), 0)).toBe(132.5);
    expect(await loss(scope)).toBe(132.5);
  });

  test("without payments, or without a year of history, it is unknown", async () => {
    await load({ invoices: [due("1", "2024-01-31", 100)] });
    expect(await loss(on("2025-06-15"))).toBeNull();
    expect(await matrix(on("2025-06-15"))).toEqual({});
    await load({
      invoices: [due("1", "2025-01-31", 100)],
      payments: [paid("1", "2025-03-01", 10)],
    });
    expect(await loss(on("2025-03-31"))).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { netFlows } from "../../app/reports/net-flow.ts";
import { rollOutcome } from "../../app/reports/roll-outcome.ts";
import type { RollRow } from "../../app/reports/roll-rates.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { invoice, over, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

/** The moves that happened: `from > to`, amount and share. */
async function moves(scope: Scope) {
  const { rows } = await runReport(department.warehouse, "roll_rates", scope);
  return Object.fromEntries(
    rows
      .filter((row) => row.amount !== 0)
      .map((row) => [`${row.from_bucket} > ${row.to_state}`, [row.amount, row.share]]),
  );
}

const january = over("2025-01-01", "2025-01-31");
const february = over("2025-02-01", "2025-02-28");

describe("roll rates", () => {
  const old = (id: string, due_date: string, amount: number) =>
    invoice(id, { issue_date: "2024-11-01", due_date, amount });
  const books = {
    invoices: [
      old("1", "2025-01-10", 100), // not due, then 21 days late, then 49
      old("2", "2025-02-20", 50), // stays not due in January
      old("3", "2024-12-20", 200), // 11 days late, 42, 70
      old("4", "2024-10-01", 80), // 91 days late
      invoice("none", { issue_date: "2024-11-01", due_date: null, amount: 30 }),
      invoice("new", { issue_date: "2025-01-15", due_date: "2025-01-20", amount: 999 }),
      invoice("C", {
        issue_date: "2025-01-07",
        amount: -20,
        due_date: null,
        credited_invoice_id: "3",
      }),
    ],
    payments: [
      payment("2025-01-05", 150, { invoice_id: "3" }),
      payment("2025-01-20", 10, { invoice_id: "none" }),
      payment("2025-01-25", 500), // to what is due first: the new one takes it
      payment("2025-02-28", 1, { invoice_id: "1" }),
    ],
    write_offs: [{ invoice_id: "4", date: "2025-01-31", amount: 80 }],
  };

  test("say where the balance of each bucket went, the not-due row too", async () => {
    await department.load({
      ...books,
      payments: books.payments.filter((row) => row.amount !== 500),
    });
    expect(await moves(january)).toEqual({
      "not_due > not_due": [50, 50 / 150],
      "not_due > 1-30": [100, 100 / 150],
      "1-30 > 31-60": [30, 0.15],
      "1-30 > paid": [150, 0.75],
      "1-30 > credited": [20, 0.1],
      "91-120 > written_off": [80, 1],
      "no_due_date > no_due_date": [20, 20 / 30],
      "no_due_date > paid": [10, 10 / 30],
    });
  });

  test("of each bucket that held something add up to 1, of an empty one are unknown", async () => {
    await department.load(books);
    const { rows } = await runReport(department.warehouse, "roll_rates", january);
    expect(rows).toHaveLength(7 * 10); // without unapplied; 7 buckets and 3 ends
    const sums = new Map<string, number | null>();
    for (const { from_bucket, share } of rows) {
      const before = sums.get(String(from_bucket)) ?? 0;
      sums.set(String(from_bucket), share === null ? null : before + Number(share));
    }
    expect(
      [...sums].map(([bucket, sum]) => [bucket, sum === null ? null : Number(sum.toFixed(12))]),
    ).toEqual([
      ["not_due", 1],
      ["1-30", 1],
      ["31-60", null],
      ["61-90", null],
      ["91-120", 1],
      ["121+", null],
      ["no_due_date", 1],
    ]);
  });

  test("of several months are added up, then divided", async () => {
    await department.load({
      invoices: [old("1", "2025-01-10", 100), old("2", "2024-12-25", 300)],
      payments: [
        payment("2025-01-15", 300, { invoice_id: "2" }),
        payment("2025-02-15", 25, { invoice_id: "1" }),
        payment("2025-02-28", 1, { invoice_id: "1" }),
      ],
    });
    // January, 1-30: 300 of 300 paid. February, 1-30: 26 of 100 paid.
    expect((await moves(january))["1-30 > paid"]).toEqual([300, 1]);
    expect((await moves(february))["1-30 > paid"]).toEqual([26, 0.26]);
    expect(await moves(over("2025-01-01", "2025-02-28"))).toMatchObject({
      "1-30 > paid": [326, 326 / 400],
      "1-30 > 31-60": [74, 74 / 400],
    });
  });

  test("a payment that bounces is a negative part: the balance is larger by as much", async () => {
    await department.load({
      invoices: [old("1", "2024-12-20", 100)],
      payments: [
        payment("2024-12-28", 60, { invoice_id: "1" }),
        payment("2025-01-10", -60, { invoice_id: "1" }),
        payment("2025-01-31", 0.01),
      ],
    });
    // 40 stood open; 60 came back and a cent was paid: −59.99 paid, 99.99 stand.
    expect(await moves(january)).toEqual({
      "1-30 > 31-60": [99.99, 99.99 / 40],
      "1-30 > paid": [-59.99, -59.99 / 40],
    });
  });

  test("know no month that is not over, and none before the first", async () => {
    await department.load({
      invoices: [old("1", "2025-01-10", 100)],
      payments: [payment("2025-01-30", 1)],
    });
    expect((await runReport(department.warehouse, "roll_rates", january)).rows).toEqual([]);
    const november = over("2024-11-01", "2024-11-30");
    expect((await runReport(department.warehouse, "roll_rates", november)).rows).toEqual([]);
  });

  test("convert at the rate of the first month-end, so that the parts still add up", async () => {
    const rates = (date: string, rate: number) => ({
      date,
      from_currency: "SEK",
      to_currency: "EUR",
      rate,
    });
    await department.load({
      invoices: [
        old("1", "2024-12-20", 100),
        { ...old("2", "2024-12-20", 1000), currency: "SEK", customer_id: "S" },
      ],
      payments: [
        payment("2025-01-31", 500, { invoice_id: "2", customer_id: "S", currency: "SEK" }),
      ],
      fx_rates: [rates("2024-12-30", 0.1), rates("2025-01-31", 0.2)],
    });
    // 100 EUR and 1,000 SEK at 0.1, half of these paid.
    expect(await moves({ ...january, currency: "EUR" })).toEqual({
      "1-30 > 31-60": [150, 0.75],
      "1-30 > paid": [50, 0.25],
    });
  });

  test("follow the boundaries of the scope", async () => {
    await department.load({
      invoices: [old("1", "2024-12-20", 100)],
      payments: [payment("2025-01-31", 1)],
    });
    expect(await moves({ ...january, buckets: [15, 45] })).toEqual({
      "1-15 > 16-45": [99, 0.99], // 11 days late, then 42
      "1-15 > paid": [1, 0.01],
    });
  });
});

/** Rows of a matrix from the shares of each bucket. */
function matrix(shares: Record<string, Record<string, number | null>>): RollRow[] {
  return Object.entries(shares).flatMap(([from_bucket, row]) =>
    Object.entries(row).map(([to_state, share]) => ({
      from_bucket,
      to_state,
      share,
      amount: null,
    })),
  );
}

describe("what becomes of what is open", () => {
  // Anderson, Sweeney and Williams, "An Introduction to Management Science", the department store:
  // accounts of 0-30 and of 31-90 days, paid or bad in the end.
  const store = matrix({
    "0-30": { paid: 0.4, written_off: 0, credited: 0, "0-30": 0.3, "31-90": 0.3 },
    "31-90": { paid: 0.4, written_off: 0.2, credited: 0, "0-30": 0.3, "31-90": 0.1 },
  });

  test("is the published result of the department store", () => {
    // N = (I − Q)⁻¹ = [1.67 0.56; 0.56 1.30], NR = [0.89 0.11; 0.74 0.26]
    const fresh = rollOutcome(store, { "0-30": 1 });
    expect(fresh?.paid).toBeCloseTo(0.89, 2);
    expect(fresh?.written_off).toBeCloseTo(0.11, 2);
    const late = rollOutcome(store, { "31-90": 1 });
    expect(late?.paid).toBeCloseTo(0.74, 2);
    expect(late?.written_off).toBeCloseTo(0.26, 2);
    // Of 1,000 and 2,000 open: 2,370 paid, 630 lost; exactly 64,000/27 and 17,000/27.
    const both = rollOutcome(store, { "0-30": 1000, "31-90": 2000 });
    expect(both?.open).toBe(3000);
    expect(both?.paid).toBeCloseTo(64_000 / 27, 9);
    expect(both?.written_off).toBeCloseTo(17_000 / 27, 9);
    expect(both?.stays).toBeCloseTo(0, 9);
  });

  test("of one bucket is a geometric series", () => {
    // Half stays each month: 0.3 × (1 + 0.5 + 0.25 + …) = 0.6
    const one = matrix({ "1-30": { "1-30": 0.5, paid: 0.3, credited: 0.1, written_off: 0.1 } });
    const found = rollOutcome(one, { "1-30": 100 });
    expect(found?.paid).toBeCloseTo(60, 9);
    expect(found?.credited).toBeCloseTo(20, 9);
    expect(found?.written_off).toBeCloseTo(20, 9);
  });

  test("what never leaves a bucket stays", () => {
    const ends = { credited: 0, written_off: 0 };
    const stuck = matrix({
      "1-30": { "1-30": 0, "31+": 0.25, paid: 0.75, ...ends },
      "31+": { "1-30": 0, "31+": 1, paid: 0, ...ends },
    });
    expect(rollOutcome(stuck, { "1-30": 100, "31+": 40 })).toEqual({
      open: 140,
      paid: 75,
      credited: 0,
      written_off: 0,
      stays: 65,
    });
  });

  test("is unknown where the matrix has no row for a balance, or for what it leads to", () => {
    const gap = matrix({
      "1-30": { "1-30": 0, "31+": 0.5, paid: 0.5, credited: 0, written_off: 0 },
      "31+": { "1-30": null, "31+": null, paid: null, credited: null, written_off: null },
    });
    expect(rollOutcome(gap, { "31+": 10 })).toBeNull();
    expect(rollOutcome(gap, { "1-30": 10 })).toBeNull();
    expect(rollOutcome(gap, {})).toMatchObject({ open: 0, paid: 0, stays: 0 });
  });
});

describe("net flow", () => {
  test("is a bucket out of the one before it a month earlier, and may exceed 1", () => {
    const rows = [
      { month_end: "2025-01-31", bucket: "not_due", open_amount: 1000 },
      { month_end: "2025-01-31", bucket: "1-30", open_amount: 100 },
      { month_end: "2025-02-28", bucket: "not_due", open_amount: 600 },
      { month_end: "2025-02-28", bucket: "1-30", open_amount: 250 },
      { month_end: "2025-03-31", bucket: "not_due", open_amount: 5000 },
      { month_end: "2025-03-31", bucket: "1-30", open_amount: 150 },
      { month_end: "2025-03-31", bucket: "31-60", open_amount: 700 },
    ];
    expect(netFlows(rows, ["not_due", "1-30", "31-60"])).toEqual([
      // (250 + 150) / (1,000 + 600); (0 + 700) / (100 + 250)
      {
        from_bucket: "not_due",
        to_bucket: "1-30",
        from_amount: 1600,
        to_amount: 400,
        net_flow: 0.25,
      },
      { from_bucket: "1-30", to_bucket: "31-60", from_amount: 350, to_amount: 700, net_flow: 2 },
    ]);
    expect(netFlows(rows, ["31-60", "61-90"])[0]?.net_flow).toBeNull();
  });
});

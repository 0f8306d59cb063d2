import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { violations } from "../../app/reports/invariants.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { uploadAndLoad } from "../imports/load/uploading.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { on, over, value } from "./asking.ts";

// Examples that others have published with their results, as a file that somebody uploads: read, loaded
// and asked. Those of `published.test.ts` are given as rows.

let department: Department;

beforeEach(async () => {
  department = await openDepartment();
});

afterEach(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

/** Loads files, in their order; each is given as its rows. */
async function files(given: Readonly<Record<string, readonly string[]>>) {
  for (const [name, rows] of Object.entries(given)) {
    await uploadAndLoad(department.warehouse, name, `${rows.join("\n")}\n`);
  }
}

async function bucketsOf(day: string, more: Parameters<typeof on>[1] = {}) {
  const { rows } = await runReport(department.warehouse, "aging", on(day, more));
  const open = rows.filter((row) => row.open_amount !== 0);
  return Object.fromEntries(open.map((row) => [row.bucket, row.open_amount]));
}

test("a provision matrix from how last year's sales were paid: 27,567 is expected to be lost", async () => {
  // IFRScommunity, "IFRS 9 Impairment", its example of a provision matrix: of sales of 100,000 in a January
  // 50,000 is paid on time, 27,000 within 30 days, 15,000 within 60, 6,000 within 90, 2,000 never.
  await files({
    "ledger.csv": [
      "Document No,Customer,Posting Date,Due Date,Amount,Currency",
      "JAN,B2C,2023-01-15,2023-02-14,100000,EUR",
      "N,B2C,2024-12-10,2025-01-09,300000,EUR",
      "A,B2C,2024-11-01,2024-12-15,140000,EUR",
      "B,B2C,2024-10-01,2024-11-15,60000,EUR",
      "C,B2C,2024-09-01,2024-10-15,23000,EUR",
      "D,B2C,2024-08-01,2024-09-15,3000,EUR",
    ],
    "cash.csv": [
      "Receipt No,Document No,Date,Amount,Currency",
      "1,JAN,2023-02-10,50000,EUR",
      "2,JAN,2023-03-01,27000,EUR",
      "3,JAN,2023-04-01,15000,EUR",
      "4,JAN,2023-05-01,6000,EUR",
    ],
  });
  const { rows } = await runReport(department.warehouse, "loss_rates", on("2024-12-31"));
  const rates = rows.slice(0, 5).map(({ loss_rate }) => loss_rate);
  // 2,000 of the 100,000 sold, of the 50,000 that fell overdue, of 23,000, of 8,000, of 2,000.
  expect(rates).toEqual([0.02, 0.04, 2000 / 23_000, 0.25, 1]);
  // 300,000 × 2 % + 140,000 × 4 % + 60,000 × 8.7 % + 23,000 × 25 % + 5,000 (3,000 and the 2,000)
  const expected = 6000 + 5600 + (60_000 * 2000) / 23_000 + 5750 + 5000;
  expect(await ask("expected_loss", on("2024-12-31"))).toBeCloseTo(expected, 3);
  expect(Math.round(expected)).toBe(27_567);
});

test("a payment pattern that does not change, with sales that do: DSO halves all the same", async () => {
  // Brigham, "Intermediate Financial Management", mini case on receivables: sales of 100 to 300 a month,
  // of which 30 % comes in within the month, 50 % in the next, 20 % in the one after.
  const sales = [100, 200, 300, 300, 200, 100];
  const day = (month: number) => `2025-0${month}-01`;
  const invoices = sales.map(
    (amount, index) => `S${index + 1},C,${day(index + 1)},${day(index + 2)},${amount},USD`,
  );
  const receipts = sales.flatMap((amount, index) =>
    [0.3, 0.5, 0.2].flatMap((part, later) => {
      const month = index + 1 + later;
      return month > 6
        ? []
        : [`R${index}-${later},S${index + 1},2025-0${month}-28,${amount * part},USD`];
    }),
  );
  await files({
    "sales.csv": ["Invoice,Customer,Date,Due date,Amount,Currency", ...invoices],
    "receipts.csv": ["Receipt,Invoice,Date,Amount,Currency", ...receipts],
  });
  // 20 % of the 200 of February and 70 % of the 300 of March; then of 200 and 100.
  expect(await ask("open_receivables", on("2025-03-31"))).toBe(250);
  expect(await ask("open_receivables", on("2025-06-30"))).toBe(110);
  // The book has quarters of 365 / 4 days: 38 and 17. By the calendar: 250 / 600 × 90, 110 / 600 × 91.
  expect(await ask("dso", on("2025-03-31"))).toBe(37.5);
  expect(await ask("dso", on("2025-06-30"))).toBeCloseTo((110 / 600) * 91, 9);
  // Its aging schedules: 84 % and 16 % at the end of March, 64 % and 36 % at the end of June.
  const byIssue = { ageBy: "issue_date" } as const;
  expect(await bucketsOf("2025-03-31", byIssue)).toEqual({ "1-30": 210, "31-60": 40 });
  expect(await bucketsOf("2025-06-30", byIssue)).toEqual({ "1-30": 70, "31-60": 40 });
});

describe("exports of open-source ERPs", () => {
  test("ERPNext, Accounts Receivable: what it calls outstanding is what is open", async () => {
    // The columns of its report, and the rows of its tests: 100 of which 40 is paid; 200 of which 40 is paid
    // and 100 credited; a credit note that stands for itself; a payment against an order.
    const header =
      "Posting Date,Party Type,Party,Receivable Account,Cost Center,Voucher Type,Voucher No,Due Date," +
      "Invoice Grand Total,Invoiced Amount,Paid Amount,Credit Note,Outstanding Amount,Age (Days)," +
      "0-30,31-60,61-90,91-120,121-Above,Currency,Territory,Customer Group";
    const row = (one: string, amounts: string) =>
      `${one.replace("C1", "Customer,C1,Debtors,Main")},${amounts},INR,India,Commercial`;
    await files({
      "Accounts Receivable.csv": [
        header,
        row("2025-01-01,C1,Sales Invoice,SI-1,2025-01-31", "100,100,40,0,60,89,0,0,60,0,0"),
        row("2025-01-01,C1,Sales Invoice,SI-2,2025-01-31", "200,200,40,100,60,89,0,0,60,0,0"),
        row("2025-03-15,C1,Sales Invoice,RET-1,2025-03-15", "0,0,100,0,-100,46,0,-100,0,0,0"),
        row("2025-03-20,C1,Payment Entry,PE-1,2025-03-20", "0,0,1000,0,-1000,41,0,-1000,0,0,0"),
        "Total,,,,,,,,300,300,1180,100,-980,,0,-1100,120,0,0,,,",
      ],
    });
    const day = on("2025-04-30"); // 89 days after the due date
    expect(await ask("open_receivables", day)).toBe(-980);
    // What stands for itself is credit of the customer, and takes the 60 and the 60 that are late.
    expect(await bucketsOf("2025-04-30")).toEqual({ unapplied: -980 });
    // 100 of the decrease was credited, not collected.
    expect(await ask("collected", over("2025-03-01", "2025-04-30"))).toBe(1180);
    const bridge = await runReport(
      department.warehouse,
      "receivables_bridge",
      on("2025-04-30", over("2025-04-01", "2025-04-30")),
    );
    const steps = Object.fromEntries(bridge.rows.map(({ step, amount }) => [step, amount]));
    expect(steps).toMatchObject({ credited: -100, closing: -980 });
  });

  test("LedgerSMB: 100 paid in advance is the customer's until an invoice of 200 takes it", async () => {
    // Its scenario of an overpayment that is used: due on the invoice is then 100.
    await files({
      "invoices.csv": [
        "Invoice Number,Customer,Date,Due Date,Amount,Currency",
        "INV100,Customer A,2017-01-01,2017-01-31,200.00,USD",
      ],
      "payments.csv": [
        "Payment No,Customer,Date,Amount,Currency",
        "P1,Customer A,2016-12-01,100.00,USD",
      ],
    });
    expect(await ask("open_receivables", on("2016-12-31"))).toBe(-100);
    expect(await bucketsOf("2017-01-01")).toEqual({ not_due: 100 });
  });
});

test("lists with the day on which each invoice was paid: days beyond terms weigh 4.33", async () => {
  // "Days Beyond Terms Calculation", its worked example: (4,000 × 0 + 6,000 × 6 + 2,000 × 8) / 12,000.
  await files({
    "paid.csv": [
      "Invoice #,Customer,Invoice Date,Terms,Due Date,Payment Date,Invoice Amount,Currency",
      'INV-1001,A,2026-01-01,Net 30,2026-01-31,2026-01-31,"$4,000",USD',
      'INV-1002,A,2026-01-05,Net 30,2026-02-04,2026-02-10,"$6,000",USD',
      'INV-1003,A,2026-01-10,Net 15,2026-01-25,2026-02-02,"$2,000",USD',
    ],
  });
  expect(await ask("days_late", over("2026-01-01", "2026-02-28"))).toBeCloseTo(52 / 12, 9);
});

test("lists whose column of days says when money was received: the invoice is settled then", async () => {
  // The columns of a public practice data set on accounts receivable.
  await files({
    "Accounts-Receivable.csv": [
      "ARID,Customer,InvoiceDate,DueDate,Amount,Currency,Status,ReceivedDate,Terms",
      "AR-1,Acme,2024-01-05,2024-02-04,1200.50,USD,Paid,2024-02-10,Net 30",
      "AR-2,Acme,2024-02-05,2024-03-06,800.00,USD,Open,,Net 30",
      "AR-3,Beta,2024-01-15,2024-02-29,500.00,USD,Overdue,,Net 45",
      "AR-4,Beta,2024-03-01,2024-03-31,300.00,USD,Paid,2024-03-20,Net 30",
    ],
  });
  expect(await bucketsOf("2024-03-31")).toEqual({ "1-30": 800, "31-60": 500 });
  expect(await ask("collected", over("2024-01-01", "2024-03-31"))).toBe(1500.5);
});

test("what is neither paid nor open is credited once, on the day of the list that says it", async () => {
  const header = "Invoice,Customer,Date,Due date,Amount,Paid,Discount,Balance,Currency,As of";
  await files({
    "january.csv": [
      header,
      "1,A,2024-01-10,2024-02-09,1000.00,500.00,20.00,480.00,USD,2024-01-31",
      "2,A,2024-01-12,2024-02-11,500.00,0.00,0.00,500.00,USD,2024-01-31",
      "3,B,2024-01-20,2024-02-21,300.00,100.00,0.00,200.00,USD,2024-01-31",
    ],
    "february.csv": [
      header,
      "1,A,2024-01-10,2024-02-09,1000.00,700.00,50.00,250.00,USD,2024-02-29",
      "2,A,2024-01-12,2024-02-11,500.00,500.00,0.00,0.00,USD,2024-02-29",
      "3,B,2024-01-20,2024-02-21,300.00,100.00,100.00,100.00,USD,2024-02-29",
    ],
  });
  const february = on("2024-02-29", over("2024-02-01", "2024-02-29"));
  const { rows } = await runReport(department.warehouse, "receivables_bridge", february);
  // 480 + 500 + 200 open; 200 + 500 paid; 30 more off the first, 100 off the third; 250 + 100 are left.
  expect(Object.fromEntries(rows.map(({ step, amount }) => [step, amount]))).toEqual({
    opening: 1180,
    invoiced: 0,
    collected: -700,
    credited: -130,
    written_off: 0,
    closing: 350,
  });
  expect(await violations(department.warehouse)).toEqual([]);
});

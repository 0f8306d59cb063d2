import { describe, expect, test } from "vitest";
import { recognised, staged } from "../stage/staging.ts";
import { documentColumns, paymentColumns, rowsOf } from "./rows.ts";

const snapshotColumns = ["line", "as_of", "customer", "bucket", "amount", "currency"] as const;

interface AgingCase {
  readonly what: string;
  readonly name: string;
  readonly content: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly currency: string;
  readonly buckets: readonly string[];
  /** line, customer, the amounts of the buckets in their order */
  readonly rows: readonly (readonly [string, string, ...string[]])[];
  /** customer and name */
  readonly customers?: readonly (readonly [string, string])[];
  /** agree and disagree of the stated totals */
  readonly totals?: readonly [number, number];
}

const cases: readonly AgingCase[] = [
  {
    what: "Xero: months that need their neighbours, the date in a title",
    name: "aged.csv",
    content:
      "Aged Receivables Summary,,,,,,,\nDemo Company,,,,,,,\nAs at 31 January 2026,,,,,,,\nContact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total\nSmith & Sons,100.00,20.00,0.00,0.00,0.00,5.50,125.50\nTotal Ltd,,,10.00,,,,10.00\n",
    answers: { currency: "GBP" },
    asOf: "2026-01-31",
    currency: "GBP",
    buckets: ["not_due", "1-30", "31-60", "61-90", "91-120", "121+"],
    rows: [
      ["5", "Smith & Sons", "100.0000", "20.0000", "0.0000", "0.0000", "0.0000", "5.5000"],
      ["6", "Total Ltd", "0.0000", "0.0000", "10.0000", "0.0000", "0.0000", "0.0000"],
    ],
    customers: [
      ["Smith & Sons", "Smith & Sons"],
      ["Total Ltd", "Total Ltd"],
    ],
    totals: [2, 0],
  },
  {
    what: "Business Central: numbered periods, a number and a name, its date and currency in columns",
    name: "export.csv",
    content:
      "customerNumber,name,currencyCode,balanceDue,currentAmount,period1Amount,period2Amount,period3Amount,agedAsOfDate\n10000,Adatum,USD,160.00,100.00,50.00,0.00,10.00,2026-03-31\n20000,Trey,USD,30.00,0.00,0.00,31.00,0.00,2026-03-31\n30000,Relecloud,USD,7.00,7.00,0.00,0.00,0.00,2026-03-31\n40000,Fabrikam,USD,8.00,8.00,0.00,0.00,0.00,2026-03-31\n50000,Lamna,USD,9.00,9.00,0.00,0.00,0.00,2026-03-31\n",
    asOf: "2026-03-31",
    currency: "USD",
    buckets: ["not_due", "1-30", "31-60", "61+"],
    rows: [
      ["2", "10000", "100.0000", "50.0000", "0.0000", "10.0000"],
      ["3", "20000", "0.0000", "0.0000", "31.0000", "0.0000"],
      ["4", "30000", "7.0000", "0.0000", "0.0000", "0.0000"],
      ["5", "40000", "8.0000", "0.0000", "0.0000", "0.0000"],
      ["6", "50000", "9.0000", "0.0000", "0.0000", "0.0000"],
    ],
    customers: [
      ["10000", "Adatum"],
      ["20000", "Trey"],
      ["30000", "Relecloud"],
      ["40000", "Fabrikam"],
      ["50000", "Lamna"],
    ],
    // 20000 has 31 in its buckets and 30 as its balance.
    totals: [4, 1],
  },
  {
    what: "Czech: the day in the file's name, decimal commas",
    name: "saldo 2026-02-28.csv",
    content:
      "Odběratel;Do splatnosti;1-30 dní;31-60 dní;nad 60 dní;Celkem Kč\nAlfa s.r.o.;1 000,50;0,00;0,00;200,00;1 200,50\nBeta a.s.;0,00;300,00;-50,00;0,00;250,00\n",
    answers: { currency: "CZK" },
    asOf: "2026-02-28",
    currency: "CZK",
    buckets: ["not_due", "1-30", "31-60", "61+"],
    rows: [
      ["2", "Alfa s.r.o.", "1000.5000", "0.0000", "0.0000", "200.0000"],
      ["3", "Beta a.s.", "0.0000", "300.0000", "-50.0000", "0.0000"],
    ],
    totals: [2, 0],
  },
  {
    what: "the day is asked for where nothing says it",
    name: "aging.csv",
    content:
      "Customer,Current,1 - 30,31 - 60,Over 60,Total\nC1,1.00,2.00,3.00,4.00,10.00\nC2,5.00,0.00,0.00,0.00,5.00\n",
    answers: { currency: "EUR", as_of: "2026-01-31" },
    asOf: "2026-01-31",
    currency: "EUR",
    buckets: ["not_due", "1-30", "31-60", "61+"],
    rows: [
      ["2", "C1", "1.0000", "2.0000", "3.0000", "4.0000"],
      ["3", "C2", "5.0000", "0.0000", "0.0000", "0.0000"],
    ],
    totals: [2, 0],
  },
];

describe("an aging report by customer", () => {
  test.each(cases.map((each) => [each.what, each] as const))("%s", async (_, expected) => {
    await staged(
      expected.name,
      expected.content,
      async (outcome) => {
        const { mapping } = outcome.recognition;
        expect(mapping?.shape).toBe("aging_report");
        expect(mapping?.tables[0]?.unpivot?.from.map(({ name }) => name)).toEqual(expected.buckets);
        const rows = await rowsOf(outcome, "aging_snapshots", snapshotColumns);
        const wanted = expected.rows.flatMap(([line, customer, ...amounts]) =>
          amounts.map((amount, position) => [
            line,
            expected.asOf,
            customer,
            expected.buckets[position] ?? "",
            amount,
            expected.currency,
          ]),
        );
        const inOrder = (list: readonly string[][]) => list.map((row) => row.join("|")).sort();
        expect(inOrder(rows)).toEqual(inOrder(wanted));
        expect(outcome.staged.read).toBe(expected.rows.length);
        expect(outcome.rejects).toEqual([]);
        if (expected.customers !== undefined) {
          expect(await rowsOf(outcome, "customers", ["customer_id", "name"])).toEqual(
            expected.customers,
          );
        }
        expect(
          outcome.staged.checked?.map(({ kind, agree, disagree }) => [kind, agree, disagree]),
        ).toEqual(expected.totals && [["sum", ...expected.totals]]);
      },
      expected.answers,
    );
  });
});

test("a bucket that is no amount rejects its customer whole", async () => {
  await staged(
    "aging 2026-01-31.csv",
    "Customer,Currency,Current,1-30,31-60,Over 60\nC1,EUR,1.00,2.00,3.00,4.00\nC2,EUR,1.00,2.00,x,4.00\nC3,EUR,1.00,2.00,3.00,4.00\nC4,EUR,1.00,2.00,3.00,4.00\n",
    async (outcome) => {
      const rows = await rowsOf(outcome, "aging_snapshots", ["customer"]);
      expect(rows.flat().sort()).toEqual(["C1", "C3", "C4"].flatMap((id) => [id, id, id, id]));
      expect(outcome.rejects).toMatchObject([
        { line: 3, column: "31-60", value: "x", reason: { id: "imports.reject.not_an_amount" } },
      ]);
      expect(outcome.staged).toMatchObject({ read: 4, rejected: 1 });
    },
  );
});

test("ERPNext: documents with buckets count as documents; unapplied payments are payments", async () => {
  const head =
    "Posting Date,Customer,Voucher Type,Voucher No,Due Date,Invoiced Amount,Paid Amount,Credit Note,Outstanding Amount,Age (Days),0-30,31-60,61-90,91-120,121-Above,Currency";
  await staged(
    "Accounts Receivable.csv",
    `${head}\n2026-01-10,Alfa,Sales Invoice,SINV-1,2026-02-09,100.00,40.00,0.00,60.00,50,0.00,60.00,0.00,0.00,0.00,EUR\n2026-02-20,Alfa,Payment Entry,PAY-1,2026-02-20,0.00,0.00,0.00,-15.00,9,-15.00,0.00,0.00,0.00,0.00,EUR\n2025-11-01,Beta,Sales Invoice,SINV-2,2025-12-01,70.00,0.00,0.00,70.00,120,0.00,0.00,0.00,70.00,0.00,EUR\n`,
    async (outcome) => {
      expect(outcome.recognition.mapping?.shape).toBe("open_items");
      expect(
        await rowsOf(outcome, "invoices", [...documentColumns, "open_amount", "listed_on"]),
      ).toEqual([
        ["2", "SINV-1", "invoice", "2026-01-10", "100.0000", "Alfa", "60.0000", "2026-03-01"],
        ["4", "SINV-2", "invoice", "2025-11-01", "70.0000", "Beta", "70.0000", "2026-03-01"],
      ]);
      // What is left of the payment, not applied to anything.
      expect(await rowsOf(outcome, "payments", paymentColumns)).toEqual([
        ["3", "PAY-1", "2026-02-20", "15.0000", "", "Alfa"],
      ]);
      expect(outcome.staged.checked).toMatchObject([
        { kind: "sum", column: "Outstanding Amount", agree: 3, disagree: 0 },
        { kind: "days", column: "Age (Days)", agree: 3, disagree: 0 },
      ]);
    },
  );
});

test("Xero's detail: the total of a document's buckets is what is open of it", async () => {
  await staged(
    "Aged Receivables Detail.csv",
    "Contact,Invoice Number,Invoice Date,Due Date,Current,< 1 Month,1 Month,Older,Total\nAlfa,INV-1,10/01/2026,24/01/2026,0.00,60.00,0.00,0.00,60.00\nBeta,INV-2,25/02/2026,11/03/2026,70.00,0.00,0.00,0.00,70.00\n",
    async (outcome) => {
      expect(await rowsOf(outcome, "invoices", [...documentColumns, "open_amount"])).toEqual([
        ["2", "INV-1", "invoice", "2026-01-10", "60.0000", "Alfa", "60.0000"],
        ["3", "INV-2", "invoice", "2026-02-25", "70.0000", "Beta", "70.0000"],
      ]);
      expect(outcome.recognition.mapping?.leftOut.map(({ reason }) => reason)).toEqual(
        Array(4).fill("derived"),
      );
    },
    { currency: "GBP", listed_on: "2026-02-28" },
  );
});

test("the proposal for a day that nothing says is today", async () => {
  const { questions } = await recognised(
    "aging.csv",
    "Customer,Currency,Current,1 - 30,31 - 60,Over 60\nC1,EUR,1.00,2.00,3.00,4.00\nC2,EUR,5.00,0.00,0.00,0.00\n",
  );
  expect(questions.map(({ about, choices }) => [about, choices.length])).toEqual([["as_of", 1]]);
});

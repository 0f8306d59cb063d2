import { describe, expect, test } from "vitest";
import { staged } from "../stage/staging.ts";
import { documentColumns, paymentColumns, rowsOf } from "./rows.ts";

interface Kinds {
  readonly what: string;
  readonly content: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** line, invoice, kind, date, amount, customer */
  readonly documents?: readonly (readonly string[])[];
  /** line, payment, date, amount, invoice, customer */
  readonly payments?: readonly (readonly string[])[];
  /** line, invoice, date, amount */
  readonly writeOffs?: readonly (readonly string[])[];
  /** line, header, reason */
  readonly rejects?: readonly (readonly [number, string | null, string])[];
}

const cases: readonly Kinds[] = [
  {
    what: "QuickBooks: payments and credit memos below zero, three titles above",
    content: `Transaction List by Customer,,,,,,\nCraig's Design,,,,,,\n"January - March, 2026",,,,,,\nDate,Transaction Type,Num,Name,Memo/Description,Due Date,Amount\n01/15/2026,Invoice,1001,Amy's Bird Sanctuary,,02/14/2026,459.00\n01/20/2026,Credit Memo,1002,Amy's Bird Sanctuary,,,-100.00\n02/18/2026,Payment,2064,Amy's Bird Sanctuary,,,-359.00\n`,
    answers: { currency: "USD" },
    documents: [
      ["5", "1001", "invoice", "2026-01-15", "459.0000", "Amy's Bird Sanctuary"],
      ["6", "1002", "credit_note", "2026-01-20", "-100.0000", "Amy's Bird Sanctuary"],
    ],
    payments: [["7", "2064", "2026-02-18", "359.0000", "", "Amy's Bird Sanctuary"]],
  },
  {
    what: "all amounts above zero: the kind alone says which way they go",
    content:
      "Document no;Type;Customer;Date;Due date;Amount;Currency\nF1;Invoice;C1;2026-01-05;2026-02-04;120,00;EUR\nG1;Credit note;C1;2026-01-09;;20,00;EUR\nP1;Payment;C1;2026-01-30;;100,00;EUR\nR1;Customer refund;C1;2026-02-02;;5,00;EUR\n",
    documents: [
      ["2", "F1", "invoice", "2026-01-05", "120.0000", "C1"],
      ["3", "G1", "credit_note", "2026-01-09", "-20.0000", "C1"],
    ],
    payments: [
      ["4", "P1", "2026-01-30", "100.0000", "", "C1"],
      ["5", "R1", "2026-02-02", "-5.0000", "", "C1"],
    ],
  },
  {
    what: "opposite signs: what is owed stands below zero",
    content:
      "Document no;Type;Customer;Date;Due date;Amount;Currency\nF1;Invoice;C1;2026-01-05;2026-02-04;-120,00;EUR\nF2;Invoice;C1;2026-01-06;2026-02-05;-30,00;EUR\nG1;Credit note;C1;2026-01-09;;20,00;EUR\nP1;Payment;C1;2026-01-30;;100,00;EUR\n",
    documents: [
      ["2", "F1", "invoice", "2026-01-05", "120.0000", "C1"],
      ["3", "F2", "invoice", "2026-01-06", "30.0000", "C1"],
      ["4", "G1", "credit_note", "2026-01-09", "-20.0000", "C1"],
    ],
    payments: [["5", "P1", "2026-01-30", "100.0000", "", "C1"]],
  },
  {
    what: "SAP: document types, trailing minus, what nobody knows is asked about, payables rejected",
    content:
      "Account;Document Number;Document Type;Document Date;Net due date;Amount in doc. curr.;Document currency\n10001;1800000001;RV;02.01.2026;01.02.2026;1.190,00;EUR\n10001;1600000007;DG;15.01.2026;15.01.2026;190,00-;EUR\n10001;1400000031;DZ;30.01.2026;30.01.2026;1.000,00-;EUR\n10001;0100000002;SA;31.01.2026;31.01.2026;7,50;EUR\n10001;1900000001;KR;31.01.2026;31.01.2026;50,00-;EUR\n",
    answers: { other_kinds: "leave_out" },
    documents: [
      ["2", "1800000001", "invoice", "2026-01-02", "1190.0000", "10001"],
      ["3", "1600000007", "credit_note", "2026-01-15", "-190.0000", "10001"],
    ],
    payments: [["4", "1400000031", "2026-01-30", "1000.0000", "", "10001"]],
    rejects: [
      [5, "Document Type", "imports.reject.other_kind"],
      [6, "Document Type", "imports.reject.not_receivable"],
    ],
  },
  {
    what: "journal entries by their sign, where the user says so",
    content:
      "Document no;Type;Customer;Date;Due date;Amount;Currency\nF1;Invoice;C1;2026-01-05;2026-02-04;120.00;EUR\nP1;Payment;C1;2026-01-30;;-100.00;EUR\nJ1;Journal entry;C1;2026-01-31;;5.00;EUR\nJ2;Journal entry;C1;2026-02-01;;-2.50;EUR\n",
    answers: { other_kinds: "by_sign" },
    documents: [
      ["2", "F1", "invoice", "2026-01-05", "120.0000", "C1"],
      ["4", "J1", "invoice", "2026-01-31", "5.0000", "C1"],
    ],
    payments: [
      ["3", "P1", "2026-01-30", "100.0000", "", "C1"],
      ["5", "J2", "2026-02-01", "2.5000", "", "C1"],
    ],
  },
  {
    what: "payments and write-offs that name their invoice",
    content:
      "Number,Document type,Customer no,Date,Due date,Amount,Applies to,Currency\nF1,Invoice,C1,2026-01-05,2026-02-04,120.00,,EUR\nP1,Payment,C1,2026-01-30,,-100.00,F1,EUR\nW1,Write-off,C1,2026-03-30,,-20.00,F1,EUR\n",
    documents: [["2", "F1", "invoice", "2026-01-05", "120.0000", "C1"]],
    payments: [["3", "P1", "2026-01-30", "100.0000", "F1", "C1"]],
    writeOffs: [["4", "F1", "2026-03-30", "20.0000"]],
  },
  {
    what: "a cell that cannot be read is a fault of its own kind's table",
    content:
      "Document no;Type;Customer;Date;Due date;Amount;Currency\nF1;Invoice;C1;2026-01-05;2026-02-04;120.00;EUR\nP1;Payment;C1;soon;;100.00;EUR\nP2;Payment;C1;2026-01-30;;;EUR\nP3;Payment;C1;2026-01-31;;99.00;EUR\nP4;Payment;C1;2026-02-01;;98.00;EUR\nP5;Payment;C1;2026-02-02;;97.00;EUR\n",
    documents: [["2", "F1", "invoice", "2026-01-05", "120.0000", "C1"]],
    payments: [
      ["5", "P3", "2026-01-31", "99.0000", "", "C1"],
      ["6", "P4", "2026-02-01", "98.0000", "", "C1"],
      ["7", "P5", "2026-02-02", "97.0000", "", "C1"],
    ],
    rejects: [
      [3, "Date", "imports.reject.not_a_date"],
      [4, "Amount", "imports.reject.blank"],
    ],
  },
];

describe("one list of invoices, credit notes, payments and write-offs", () => {
  test.each(cases.map((each) => [each.what, each] as const))("%s", async (_, expected) => {
    await staged(
      "list.csv",
      expected.content,
      async (outcome) => {
        expect(await rowsOf(outcome, "invoices", documentColumns)).toEqual(
          expected.documents ?? [],
        );
        expect(await rowsOf(outcome, "payments", paymentColumns)).toEqual(expected.payments ?? []);
        expect(
          await rowsOf(outcome, "write_offs", ["line", "invoice_id", "date", "amount"]),
        ).toEqual(expected.writeOffs ?? []);
        expect(
          outcome.rejects.map(({ line, column, reason }) => [line, column, reason.id]),
        ).toEqual(expected.rejects ?? []);
        const rowsRead = [expected.documents, expected.payments, expected.writeOffs]
          .map((part) => part?.length ?? 0)
          .reduce((sum, length) => sum + length, 0);
        expect(outcome.staged.read).toBe(rowsRead + (expected.rejects?.length ?? 0));
      },
      expected.answers,
    );
  });
});

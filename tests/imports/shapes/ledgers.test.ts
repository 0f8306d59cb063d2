import { describe, expect, test } from "vitest";
import { recognised, staged } from "../stage/staging.ts";
import { documentColumns, paymentColumns, rowsOf } from "./rows.ts";

interface LedgerCase {
  readonly what: string;
  readonly content: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** line, invoice, kind, date, amount, customer */
  readonly documents: readonly (readonly string[])[];
  /** line, payment, date, amount, invoice, customer */
  readonly payments: readonly (readonly string[])[];
  readonly rejects?: readonly (readonly [number, string | null, string])[];
  /** How often the running balance agrees. */
  readonly agree?: number;
}

const cases: readonly LedgerCase[] = [
  {
    what: "a statement of one customer, named above, with an opening balance",
    content:
      "Customer statement,,,,,\nCustomer:,C-77,,,,\nDate,Document,Text,Debit,Credit,Balance\n2026-01-01,,Opening balance,500.00,,500.00\n2026-01-15,F1,Invoice,120.00,,620.00\n2026-01-30,B7,Payment received,,600.00,20.00\n2026-02-02,G1,Credit note,,20.00,0.00\n",
    answers: { currency: "GBP" },
    documents: [
      ["4", "Opening balance", "debt", "2026-01-01", "500.0000", "C-77"],
      ["5", "F1", "invoice", "2026-01-15", "120.0000", "C-77"],
      ["7", "G1", "credit_note", "2026-02-02", "-20.0000", "C-77"],
    ],
    payments: [["6", "B7", "2026-01-30", "600.0000", "", "C-77"]],
    agree: 3,
  },
  {
    what: "Czech, several customers: what is owed under MD, what was paid under D",
    content:
      "Firma;Datum;Číslo dokladu;Popis;MD;Dal;Zůstatek\nAlfa s.r.o.;05.01.2026;260100001;Faktura vydaná;12 100,00;;12 100,00\nAlfa s.r.o.;20.01.2026;BV5;Úhrada;;12 000,00;100,00\nBeta a.s.;07.01.2026;260100002;Faktura vydaná;2 420,00;;2 420,00\nBeta a.s.;28.01.2026;260900001;Dobropis;;420,00;2 000,00\n",
    answers: { currency: "CZK" },
    documents: [
      ["2", "260100001", "invoice", "2026-01-05", "12100.0000", "Alfa s.r.o."],
      ["4", "260100002", "invoice", "2026-01-07", "2420.0000", "Beta a.s."],
      ["5", "260900001", "credit_note", "2026-01-28", "-420.0000", "Beta a.s."],
    ],
    payments: [["3", "BV5", "2026-01-20", "12000.0000", "", "Alfa s.r.o."]],
    agree: 2,
  },
  {
    what: "Polish Wn and Ma, credits below zero in their own column",
    content:
      "Kontrahent;Data dokumentu;Numer dokumentu;Opis;Kwota Wn;Kwota Ma\nK1;2026-01-05;FV/1/2026;Sprzedaż;123,00;\nK1;2026-01-25;WB/3;Przelew;;-100,00\nK1;2026-01-26;WB/4;Przelew;;-23,00\n",
    answers: { currency: "PLN" },
    documents: [["2", "FV/1/2026", "invoice", "2026-01-05", "123.0000", "K1"]],
    payments: [
      ["3", "WB/3", "2026-01-25", "100.0000", "", "K1"],
      ["4", "WB/4", "2026-01-26", "23.0000", "", "K1"],
    ],
  },
  {
    what: "German, one signed amount and a balance that runs with it, newest first",
    content:
      "Debitor;Belegdatum;Belegnummer;Buchungstext;Betrag;Saldo\n4711;31.01.2026;Z3;Zahlungseingang;-50,00;40,00\n4711;20.01.2026;R2;Rechnung;30,00;90,00\n4711;15.01.2026;Z1;Zahlung zu R1;-40,00;60,00\n4711;10.01.2026;R1;Rechnung;100,00;100,00\n",
    answers: { currency: "EUR" },
    documents: [
      ["3", "R2", "invoice", "2026-01-20", "30.0000", "4711"],
      ["5", "R1", "invoice", "2026-01-10", "100.0000", "4711"],
    ],
    payments: [
      ["2", "Z3", "2026-01-31", "50.0000", "", "4711"],
      ["4", "Z1", "2026-01-15", "40.0000", "", "4711"],
    ],
    agree: 3,
  },
  {
    what: "the customer's own books: the balance falls with what is owed",
    content:
      "Customer no,Date,Document no,Description,Amount,Balance\nC1,2026-01-05,F1,Goods,-100.00,100.00\nC1,2026-01-06,F2,Goods,-20.00,120.00\nC1,2026-01-20,P1,Payment,70.00,50.00\nC1,2026-01-21,P2,Payment,10.00,40.00\n",
    answers: { currency: "EUR" },
    documents: [
      ["2", "F1", "invoice", "2026-01-05", "100.0000", "C1"],
      ["3", "F2", "invoice", "2026-01-06", "20.0000", "C1"],
    ],
    payments: [
      ["4", "P1", "2026-01-20", "70.0000", "", "C1"],
      ["5", "P2", "2026-01-21", "10.0000", "", "C1"],
    ],
    agree: 3,
  },
  {
    what: "payments under the number of the invoice that they pay",
    content:
      "Kund;Datum;Fakturanummer;Debet;Kredit\n10;2026-01-05;501;1 000,00;\n10;2026-02-03;501;;400,00\n10;2026-02-20;501;;600,00\n11;2026-01-07;502;250,00;\n",
    answers: { currency: "SEK" },
    documents: [
      ["2", "501", "invoice", "2026-01-05", "1000.0000", "10"],
      ["5", "502", "invoice", "2026-01-07", "250.0000", "11"],
    ],
    payments: [
      ["3", "", "2026-02-03", "400.0000", "501", "10"],
      ["4", "", "2026-02-20", "600.0000", "501", "10"],
    ],
  },
  {
    what: "rows without an amount, with one that cannot be read, and a payment taken back",
    content:
      "Customer no;Date;Document no;Text;Debit;Credit\nC1;2026-01-05;F1;Goods;100,00;\nC1;2026-01-06;X1;Memo;;\nC1;2026-01-07;X2;Memo;;abc\nC1;2026-01-20;P1;Payment;;100,00\nC1;2026-01-25;P2;Payment reversal;100,00;\nC1;2026-01-26;F2;Goods;5,00;\nC1;2026-01-27;F3;Goods;5,00;\n",
    answers: { currency: "EUR" },
    documents: [
      ["2", "F1", "invoice", "2026-01-05", "100.0000", "C1"],
      ["7", "F2", "invoice", "2026-01-26", "5.0000", "C1"],
      ["8", "F3", "invoice", "2026-01-27", "5.0000", "C1"],
    ],
    payments: [
      ["5", "P1", "2026-01-20", "100.0000", "", "C1"],
      ["6", "P2", "2026-01-25", "-100.0000", "", "C1"],
    ],
    rejects: [
      [3, "Debit", "imports.reject.no_amount"],
      [4, "Credit", "imports.reject.not_an_amount"],
    ],
  },
  {
    what: "opening balances of several customers, one of them in credit",
    content:
      "Customer;Date;Document;Text;Debit;Credit;Balance\nC1;;;Balance brought forward;70,00;;70,00\nC1;2026-01-05;F1;Goods;30,00;;100,00\nC2;;;Balance brought forward;;15,00;-15,00\nC2;2026-01-06;F2;Goods;30,00;;15,00\n",
    answers: { currency: "EUR" },
    documents: [
      ["2", "Opening balance C1", "debt", "2026-01-04", "70.0000", "C1"],
      ["3", "F1", "invoice", "2026-01-05", "30.0000", "C1"],
      ["5", "F2", "invoice", "2026-01-06", "30.0000", "C2"],
    ],
    payments: [["4", "", "2026-01-04", "15.0000", "", "C2"]],
    agree: 2,
  },
  {
    what: "opening balances that stand in the column of balances alone",
    content:
      "Customer;Date;Document;Text;Debit;Credit;Balance\nC1;;;Opening balance;;;70,00\nC1;2026-01-05;F1;Goods;30,00;;100,00\nC1;2026-01-07;P1;Payment;;60,00;40,00\nC2;;;Opening balance;;;-15,00\nC2;2026-01-06;F2;Goods;30,00;;15,00\n",
    answers: { currency: "EUR" },
    documents: [
      ["2", "Opening balance C1", "debt", "2026-01-04", "70.0000", "C1"],
      ["3", "F1", "invoice", "2026-01-05", "30.0000", "C1"],
      ["6", "F2", "invoice", "2026-01-06", "30.0000", "C2"],
    ],
    payments: [
      ["4", "P1", "2026-01-07", "60.0000", "", "C1"],
      ["5", "", "2026-01-04", "15.0000", "", "C2"],
    ],
    agree: 3,
  },
];

describe("a ledger in one sheet", () => {
  test.each(cases.map((each) => [each.what, each] as const))("%s", async (_, expected) => {
    await staged(
      "ledger.csv",
      expected.content,
      async (outcome) => {
        expect(await rowsOf(outcome, "invoices", documentColumns)).toEqual(expected.documents);
        expect(await rowsOf(outcome, "payments", paymentColumns)).toEqual(expected.payments);
        expect(
          outcome.rejects.map(({ line, column, reason }) => [line, column, reason.id]),
        ).toEqual(expected.rejects ?? []);
        expect(outcome.recognition.mapping?.shape).toBe("ledger");
        expect(
          outcome.staged.checked?.map(({ kind, agree, disagree }) => [kind, agree, disagree]),
        ).toEqual(expected.agree === undefined ? undefined : [["running", expected.agree, 0]]);
      },
      expected.answers,
    );
  });
});

test("whose ledger it is is asked where nothing says so", async () => {
  const { questions } = await recognised(
    "Smith & Sons.csv",
    "Date,Document,Text,Debit,Credit\n2026-01-05,F1,Goods,100.00,\n2026-01-20,P1,Payment,,100.00\n",
  );
  expect(questions.find(({ about }) => about === "customer_id")?.choices).toEqual([
    { value: "Smith & Sons" },
  ]);
});

test("a balance that does not run is told with its line, and is not loaded", async () => {
  const lines = [
    "C1,2026-01-01,F1,Goods,100.00,,100.00",
    "C1,2026-01-02,F2,Goods,10.00,,110.00",
    "C1,2026-01-03,P1,Payment,,50.00,60.00",
    "C1,2026-01-04,F3,Goods,5.00,,65.00",
    "C1,2026-01-05,F4,Goods,5.00,,70.00",
    "C1,2026-01-06,F5,Goods,5.00,,75.00",
    "C1,2026-01-07,F6,Goods,5.00,,80.00",
    "C1,2026-01-08,F7,Goods,5.00,,85.00",
    "C1,2026-01-09,F8,Goods,5.00,,90.00",
    "C1,2026-01-10,F9,Goods,5.00,,95.00",
    "C1,2026-01-11,P2,Payment,,20.00,75.00",
    "C1,2026-01-12,P3,Payment,,20.00,54.00",
  ];
  await staged(
    "ledger.csv",
    `Customer no,Date,Document,Text,Debit,Credit,Balance\n${lines.join("\n")}\n`,
    async ({ staged: { checked } }) => {
      // 75 - 20 = 55, and 54 is stated.
      expect(checked).toEqual([
        {
          kind: "running",
          column: "Balance",
          agree: 10,
          disagree: 1,
          first: [{ line: 13, stated: "54.0000", computed: "55.0000" }],
        },
      ]);
    },
    { currency: "EUR" },
  );
});

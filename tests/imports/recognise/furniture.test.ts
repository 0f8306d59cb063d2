import { describe, expect, test } from "vitest";
import type { Recognition } from "../../../app/imports/mapping.ts";
import { staged } from "../stage/staging.ts";

/** Column of the first table ← header. */
function columns(recognition: Recognition): Record<string, string> {
  const { mapping } = recognition;
  return Object.fromEntries(
    (mapping?.tables[0]?.sources ?? []).map((source) => [
      source.column,
      mapping?.layout.headers[source.index] ?? "",
    ]),
  );
}

const told = (recognition: Recognition, id: string) =>
  recognition.reasons.find((reason) => reason.id === `imports.reason.${id}`)?.values;

interface Report {
  readonly what: string;
  readonly name: string;
  readonly content: string;
  readonly columns: Readonly<Record<string, string>>;
  /** line, invoice, customer, what it is about in money */
  readonly rows: readonly (readonly [string, string, string, string])[];
  readonly customers?: readonly (readonly [string, string])[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly agree?: number;
}

const reports: readonly Report[] = [
  {
    what: "QuickBooks: buckets above rows that name their customers",
    name: "A_R Aging Detail.csv",
    content: `Acme Inc
A/R Aging Detail
"As of March 31, 2026"

,Date,Transaction Type,Num,Name,Due Date,Amount,Open Balance
1 - 30 days past due,,,,,,,
,03/01/2026,Invoice,1001,Smith,03/15/2026,100.00,100.00
,03/02/2026,Invoice,1002,Jones,03/16/2026,50.00,25.00
Total for 1 - 30 days past due,,,,,,$150.00,$125.00
31 - 60 days past due,,,,,,,
,02/01/2026,Invoice,0990,Smith,02/15/2026,"1,070.50",70.50
Total for 31 - 60 days past due,,,,,,"$1,070.50",$70.50
TOTAL,,,,,,"$1,220.50",$195.50
`,
    columns: { invoice_id: "Num", customer_id: "Name" },
    rows: [
      ["7", "1001", "Smith", "100.0000"],
      ["8", "1002", "Jones", "50.0000"],
      ["11", "0990", "Smith", "1070.5000"],
    ],
    skipped: { heading: 2, total: 3 },
    agree: 3,
  },
  {
    what: "names above numbers of documents, without subtotals; one total of both groups, a count of rows",
    name: "open.csv",
    content: `Number,Date,Due,Amount
Ann Lee,,,
INV-1,2026-01-01,2026-01-31,5.50
INV-2,2026-01-02,2026-02-01,6.50
Bob Roe,,,
INV-3,2026-01-03,2026-02-02,7.50
Total,,,19.50
Record count,3,,
`,
    columns: { invoice_id: "Number", customer_id: "Customer name" },
    rows: [
      ["3", "INV-1", "Ann Lee", "5.5000"],
      ["4", "INV-2", "Ann Lee", "6.5000"],
      ["6", "INV-3", "Bob Roe", "7.5000"],
    ],
    skipped: { heading: 2, total: 1, note: 1 },
    agree: 1,
  },
  {
    what: "Xero: contacts above dates",
    name: "Aged Receivables Detail.csv",
    content: `Aged Receivables Detail,,,,,,
Demo Co,,,,,,
As at 31 March 2026,,,,,,
Ageing by due date,,,,,,
Invoice Date,Due Date,Invoice Number,Current,< 1 Month,Older,Total
ABC Furniture,,,,,,
3 Mar 2026,10 Mar 2026,INV-1,0.00,100.00,0.00,100.00
Total ABC Furniture,,,0.00,100.00,0.00,100.00
City Agency,,,,,,
5 Mar 2026,10 Apr 2026,INV-2,50.00,0.00,0.00,50.00
5 Jan 2026,10 Jan 2026,INV-3,0.00,0.00,25.00,25.00
Total City Agency,,,50.00,0.00,25.00,75.00
Total,,,50.00,100.00,25.00,175.00
Percentage of total,,,28.57%,57.14%,14.29%,100.00%
`,
    columns: { invoice_id: "Invoice Number", customer_id: "Customer name" },
    rows: [
      ["7", "INV-1", "ABC Furniture", "100.0000"],
      ["10", "INV-2", "City Agency", "50.0000"],
      ["11", "INV-3", "City Agency", "25.0000"],
    ],
    customers: [
      ["ABC Furniture", "ABC Furniture"],
      ["City Agency", "City Agency"],
    ],
    skipped: { heading: 2, total: 3, note: 1 },
    agree: 3,
  },
  {
    what: "Odoo: partners with their sums above nameless document numbers",
    name: "Aged Receivable.csv",
    content: `Aged Receivable,,,,,
As of 03/31/2026,,,,,
,Invoice Date,Due Date,Not Due,1 - 30,Total
Smith,,,100.00,50.00,150.00
INV/1,01/13/2026,04/15/2026,100.00,0.00,100.00
INV/2,01/14/2026,03/15/2026,0.00,50.00,50.00
Jones,,,0.00,7.00,7.00
INV/3,01/15/2026,03/20/2026,0.00,7.00,7.00
Total,,,100.00,57.00,157.00
`,
    columns: { invoice_id: "Document number", customer_id: "Customer name" },
    rows: [
      ["5", "INV/1", "Smith", "100.0000"],
      ["6", "INV/2", "Smith", "50.0000"],
      ["8", "INV/3", "Jones", "7.0000"],
    ],
    skipped: { heading: 2, total: 1 },
    // Two stand in headings.
    agree: 3,
  },
  {
    what: "NetSuite: the number in brackets behind the name",
    name: "AR aging detail.csv",
    content: `Customer,Transaction Type,Date,Document Number,Due Date,Open Balance
Smith & Sons (C-1201),,,,,
,Invoice,1/13/2026,INV1,2/13/2026,$100.00
,Credit Memo,1/14/2026,CM2,2/14/2026,-$1.00
Total - Smith & Sons (C-1201),,,,,$99.00
Young (C-1202),,,,,
,Invoice,1/15/2026,INV3,2/15/2026,$2.00
Total - Young (C-1202),,,,,$2.00
Total,,,,,$101.00
`,
    columns: { invoice_id: "Document Number", customer_id: "Customer number" },
    rows: [
      ["3", "INV1", "C-1201", "100.0000"],
      ["4", "CM2", "C-1201", "-1.0000"],
      ["7", "INV3", "C-1202", "2.0000"],
    ],
    customers: [
      ["C-1201", "Smith & Sons"],
      ["C-1202", "Young"],
    ],
    skipped: { heading: 2, total: 3 },
    agree: 3,
  },
  {
    what: "Sage: accounts as words and values",
    name: "Aged debtors.csv",
    content: `No,Type,Issue Date,Ref,Due Date,Balance
A/C: ABS001,Name: ABS Garages Ltd,Contact: Mike Hall,,,
12,SI,01/02/2026,16,01/03/2026,93.90
13,SI,13/02/2026,17,13/03/2026,6.10
,,,,Totals:,100.00
A/C: BBS001,Name: Bobs Building,Contact: Rob,,,
15,SI,14/02/2026,18,14/03/2026,4.00
,,,,Totals:,4.00
,,,,Grand Totals:,104.00
`,
    columns: { customer_id: "A/C" },
    rows: [
      ["3", "12", "ABS001", "93.9000"],
      ["4", "13", "ABS001", "6.1000"],
      ["7", "15", "BBS001", "4.0000"],
    ],
    customers: [
      ["ABS001", "ABS Garages Ltd"],
      ["BBS001", "Bobs Building"],
    ],
    skipped: { heading: 2, total: 3 },
    agree: 3,
  },
  {
    what: "Polish: pages, carried sums, a company called Razem",
    name: "rozrachunki_2026-03-31.csv",
    content: `Rozrachunki na dzień 2026-03-31;;;;
Kontrahent;Numer dokumentu;Data wystawienia;Termin płatności;Kwota
Kowalski;FV/1;01.02.2026;15.02.2026;1 000,00 zł
Nowak;FV/2;01.02.2026;15.02.2026;200,50 zł
Do przeniesienia;;;;1 200,50 zł
Strona 1 z 2;;;;
Rozrachunki na dzień 2026-03-31;;;;
Kontrahent;Numer dokumentu;Data wystawienia;Termin płatności;Kwota
Z przeniesienia;;;;1 200,50 zł
Razem Sp. z o.o.;FV/3;13.02.2026;15.02.2026;99,50 zł
;;;;
Razem;;;;1 300,00 zł
* sporne
Strona 2 z 2;;;;
`,
    columns: { invoice_id: "Numer dokumentu", customer_id: "Kontrahent" },
    rows: [
      ["3", "FV/1", "Kowalski", "1000.0000"],
      ["4", "FV/2", "Nowak", "200.5000"],
      ["10", "FV/3", "Razem Sp. z o.o.", "99.5000"],
    ],
    skipped: { carried: 2, header: 2, note: 3, blank: 1, total: 1 },
    agree: 3,
  },
  {
    what: "Polish: number and name before the rows, a count below",
    name: "saldokonto.csv",
    content: `Rozrachunki;;;;
Stan na dzień 2026-03-31;;;;
Data wystawienia;Numer dokumentu;Termin płatności;Kwota;Pozostało do zapłaty
1201 - Kowalski Sp. z o.o.;;;;
2026-01-01;F1;2026-02-01;10,00;10,00
2026-01-02;F2;2026-02-01;20,00;20,00
Razem 1201;;;30,00;30,00
1202 - Nowak;;;;
2026-01-03;F3;2026-02-01;5,50;5,50
Razem 1202;;;5,50;5,50
Ogółem:;;;35,50;35,50
Liczba pozycji: 3;;;;
`,
    columns: { invoice_id: "Numer dokumentu", customer_id: "Customer number" },
    rows: [
      ["5", "F1", "1201", "10.0000"],
      ["6", "F2", "1201", "20.0000"],
      ["9", "F3", "1202", "5.5000"],
    ],
    customers: [
      ["1201", "Kowalski Sp. z o.o."],
      ["1202", "Nowak"],
    ],
    skipped: { heading: 2, total: 3, note: 1 },
    agree: 3,
  },
  {
    what: "Czech: currencies and customers, one of them called Celkem",
    name: "saldo.csv",
    content: `Saldo pohledávek k 31.03.2026;;;;
Datum vystavení;Doklad;Datum splatnosti;Částka;Zbývá uhradit
Měna: CZK;;;;
Odběratel: Alfa s.r.o.;;;;
01.01.2026;FA1;15.01.2026;1 000,00;1 000,00
Celkem Alfa s.r.o.;;;1 000,00;1 000,00
Odběratel: Celkem s.r.o.;;;;
02.01.2026;FA2;16.01.2026;500,00;200,00
03.01.2026;FA3;17.01.2026;100,00;100,00
Celkem Celkem s.r.o.;;;600,00;300,00
Celkem CZK;;;1 600,00;1 300,00
Měna: EUR;;;;
Odběratel: Alfa s.r.o.;;;;
04.01.2026;FA4;15.01.2026;10,00;10,00
Celkem Alfa s.r.o.;;;10,00;10,00
Celkem EUR;;;10,00;10,00
`,
    columns: { invoice_id: "Doklad", customer_id: "Odběratel", currency: "Měna" },
    rows: [
      ["5", "FA1", "Alfa s.r.o.", "1000.0000"],
      ["8", "FA2", "Celkem s.r.o.", "500.0000"],
      ["9", "FA3", "Celkem s.r.o.", "100.0000"],
      ["14", "FA4", "Alfa s.r.o.", "10.0000"],
    ],
    skipped: { heading: 5, total: 5 },
    agree: 5,
  },
  {
    what: "Swedish: number and name in one cell, sums without a word",
    name: "reskontra.csv",
    content: `Kundreskontra;;;;
Per 2026-03-31;;;;
Fakturanr;Fakturadatum;Förfallodatum;Belopp;Kvar att betala
1001 Anders Åkeri AB;;;;
500;2026-01-01;2026-01-31;1 250,00;1 250,00
501;2026-01-05;2026-02-04;750,00;250,00
;;;2 000,00;1 500,00
1002 Summa AB;;;;
502;2026-01-06;2026-02-05;99,00;99,00
;;;99,00;99,00
Summa;;;2 099,00;1 599,00
`,
    columns: { invoice_id: "Fakturanr", customer_id: "Customer number" },
    rows: [
      ["5", "500", "1001", "1250.0000"],
      ["6", "501", "1001", "750.0000"],
      ["9", "502", "1002", "99.0000"],
    ],
    customers: [
      ["1001", "Anders Åkeri AB"],
      ["1002", "Summa AB"],
    ],
    skipped: { heading: 2, total: 3 },
    agree: 3,
  },
  {
    what: "Lithuanian: a total and a page number, a company called Iš viso",
    name: "skolos.csv",
    content: `Pirkėjas;Sąskaitos numeris;Sąskaitos data;Apmokėti iki;Suma;Likutis
UAB Alfa;A1;2026-01-01;2026-01-31;10,00;10,00
UAB Iš viso;A2;2026-01-02;2026-02-01;20,00;5,00
Iš viso:;;;;30,00;15,00
Puslapis 1 iš 1;;;;;
`,
    columns: { invoice_id: "Sąskaitos numeris", customer_id: "Pirkėjas" },
    rows: [
      ["2", "A1", "UAB Alfa", "10.0000"],
      ["3", "A2", "UAB Iš viso", "20.0000"],
    ],
    skipped: { total: 1, note: 1 },
    agree: 1,
  },
  {
    what: "German: number and name in two cells, the word for the sum beside it",
    name: "opos.csv",
    content: `OPOS-Liste;;;
Stichtag 31.03.2026;;;
Rechnungsdatum;Rechnungsnummer;Fälligkeitsdatum;Offener Betrag
10001;Müller GmbH;;
01.02.2026;R1;01.03.2026;100,00
;;Summe;100,00
10002;Schmidt AG;;
03.02.2026;R2;03.03.2026;50,25
24.02.2026;R3;24.03.2026;-0,25
;;Summe;50,00
;;Gesamtsumme;150,00
Gedruckt am 01.04.2026;;;
`,
    columns: { invoice_id: "Rechnungsnummer", customer_id: "Customer number" },
    rows: [
      ["5", "R1", "10001", "100.0000"],
      ["8", "R2", "10002", "50.2500"],
      ["9", "R3", "10002", "-0.2500"],
    ],
    customers: [
      ["10001", "Müller GmbH"],
      ["10002", "Schmidt AG"],
    ],
    skipped: { heading: 2, total: 3, note: 1 },
    agree: 3,
  },
  {
    what: "a pivot table filled down",
    name: "pivot.csv",
    content: `Customer,Invoice,Invoice date,Due date,Amount,Currency
Smith,1,2026-01-01,2026-02-01,10.00,EUR
,2,2026-01-02,2026-02-01,20.00,EUR
Smith Total,,,,30.00,
Jones,3,2026-01-13,2026-02-13,5.00,EUR
Jones Total,,,,5.00,
Grand Total,,,,35.00,
`,
    columns: { invoice_id: "Invoice", customer_id: "Customer" },
    rows: [
      ["2", "1", "Smith", "10.0000"],
      ["3", "2", "Smith", "20.0000"],
      ["5", "3", "Jones", "5.0000"],
    ],
    skipped: { total: 3 },
    agree: 3,
  },
  {
    what: "Filipino headers and Kabuuan",
    name: "singil.csv",
    content: `Invoice No,Customer,Petsa,Takdang Petsa,Halaga,Currency
1,Santos,2026-01-13,2026-02-13,"1,000.00",PHP
2,Reyes,2026-01-14,2026-02-14,250.25,PHP
Kabuuan,,,,"1,250.25",
`,
    columns: { invoice_id: "Invoice No", customer_id: "Customer", amount: "Halaga" },
    rows: [
      ["2", "1", "Santos", "1000.0000"],
      ["3", "2", "Reyes", "250.2500"],
    ],
    skipped: { total: 1 },
    agree: 1,
  },
];

describe("a report is recognised, its furniture used, checked and not loaded", () => {
  test.each(reports)("$what", async (report) => {
    await staged(report.name, report.content, async (outcome) => {
      expect(columns(outcome.recognition)).toMatchObject(report.columns);
      const rows = await outcome.rows("invoices");
      expect(
        rows.map((row) => [
          row.line,
          row.invoice_id,
          row.customer_id,
          row.amount ?? row.open_amount,
        ]),
      ).toEqual(report.rows);
      if (report.customers !== undefined) {
        const customers = await outcome.rows("customers");
        expect(customers.map((row) => [row.customer_id, row.name])).toEqual(report.customers);
      }
      const { read, rejected, skipped, skippedKinds, stated } = outcome.staged;
      // Every record below the header is a row, a reject or one of a kind that is skipped.
      expect([read, rejected]).toEqual([report.rows.length, 0]);
      expect(skippedKinds).toEqual(report.skipped);
      expect(skipped).toBe(Object.values(report.skipped).reduce((sum, each) => sum + each, 0));
      expect(stated ?? null).toEqual(
        report.agree === undefined ? null : { agree: report.agree, disagree: [] },
      );
      expect(told(outcome.recognition, "totals_agree")).toEqual(
        report.agree === undefined ? undefined : { count: report.agree },
      );
    });
  });

  test("a contact called Total in an aging summary is loaded, the total below it is not", async () => {
    const content = `Contact,Current,< 1 Month,Older,Total
Alpha,0.00,100.00,0.00,100.00
Total,100.00,0.00,0.00,100.00
Zeta,1.00,2.00,3.00,6.00
Total,101.00,102.00,3.00,206.00
Percentage of total,49%,50%,1%,100%
`;
    await staged("Aged Receivables Summary.csv", content, async (outcome) => {
      const rows = await outcome.rows("aging_snapshots");
      expect([...new Set(rows.map((row) => row.customer))].sort()).toEqual([
        "Alpha",
        "Total",
        "Zeta",
      ]);
      expect(outcome.staged.skippedKinds).toEqual({ total: 1, note: 1 });
      expect(outcome.staged.stated).toEqual({ agree: 1, disagree: [] });
    });
  });

  test("what is skipped is shown as it stands; a total that disagrees is told before and after loading", async () => {
    const content = `Invoice No,Customer,Invoice date,Due date,Amount,Currency
1,Smith,2026-01-13,2026-02-13,10.00,EUR
2,Smith,2026-01-14,2026-02-14,20.00,EUR
Total Smith,,,,31.00,
3,Jones,2026-01-15,2026-02-15,5.00,EUR
Total Jones,,,,5.00,
Printed on 2026-03-31,,,,,
`;
    await staged("invoices.csv", content, async (outcome) => {
      const wrong = {
        line: 4,
        label: "Total Smith",
        column: "Amount",
        stated: "31",
        computed: "30",
      };
      expect(outcome.staged.stated).toEqual({ agree: 1, disagree: [wrong] });
      expect(told(outcome.recognition, "total_disagrees")).toEqual(wrong);
      expect(outcome.staged.skippedRecords).toEqual([
        { line: 4, kind: "total", raw: "Total Smith,,,,31.00," },
        { line: 6, kind: "total", raw: "Total Jones,,,,5.00," },
        { line: 7, kind: "note", raw: "Printed on 2026-03-31,,,,," },
      ]);
    });
  });

  test("a row that lacks its key is no furniture: it is rejected with the reason", async () => {
    const content = `Invoice No,Customer,Invoice date,Due date,Amount,Currency
1,Smith,2026-01-13,2026-02-13,10.00,EUR
,Jones,2026-01-14,2026-02-14,20.00,EUR
3
Total,,,,30.00,
`;
    await staged("invoices.csv", content, async (outcome) => {
      expect(outcome.rejects.map((reject) => reject.line)).toEqual([3, 4]);
      expect(outcome.staged).toMatchObject({
        read: 3,
        rejected: 2,
        skippedKinds: { total: 1 },
        stated: { agree: 1 },
      });
    });
  });

  test("a large plain file with nothing but a total at its end", async () => {
    const memo = "goods as ordered ".repeat(10);
    const lines = Array.from({ length: 25_000 }, (_, index) => {
      const day = String((index % 28) + 1).padStart(2, "0");
      return `INV-${index},C${index % 100},2026-01-${day},2026-02-${day},10.01,EUR,${memo}`;
    });
    const head = "Invoice No,Customer,Invoice date,Due date,Amount,Currency,Memo";
    // 25,000 × 10.01 = 250,250.
    const content = `${head}\n${lines.join("\n")}\nTotal,,,,250250.00,,\n`;
    expect(content.length).toBeGreaterThan(4 << 20);
    await staged("invoices.csv", content, async (outcome) => {
      expect(outcome.staged).toMatchObject({
        read: 25_000,
        rejected: 0,
        skippedKinds: { total: 1 },
        stated: { agree: 1, disagree: [] },
      });
    });
  });
});

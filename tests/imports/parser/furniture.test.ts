import { describe, expect, test } from "vitest";
import { furnitureOf, marksOf, report } from "./report.ts";

interface Case {
  readonly what: string;
  readonly marked: string;
  readonly agree?: number;
  /** line, label, column, stated, computed */
  readonly disagree?: readonly (readonly [number, string, string, string, string])[];
}

const cases: readonly Case[] = [
  {
    what: "QuickBooks: aging buckets above their rows, totals with dollar signs",
    marked: `
      .|Acme Inc;;;;;;
      .|A/R Aging Detail;;;;;;
      #|;Date;Transaction Type;Num;Due Date;Amount;Open Balance
      0|1 - 30 days past due;;;;;;
      d|;03/01/2026;Invoice;1001;03/15/2026;100.00;100.00
      d|;03/02/2026;Invoice;1002;03/16/2026;50.00;25.00
      t|Total for 1 - 30 days past due;;;;;$150.00;$125.00
      0|31 - 60 days past due;;;;;;
      d|;02/01/2026;Invoice;0990;02/15/2026;1,070.50;70.50
      t|Total for 31 - 60 days past due;;;;;$1,070.50;$70.50
      t|TOTAL;;;;;$1,220.50;$195.50`,
    agree: 3,
  },
  {
    what: "QuickBooks: customer and job by indent, a customer without rows, one called Total Energy",
    marked: `
      #|;Date;Num;Due;Amount
      0|Smith;;;;
      d|;01/13/2026;1;02/13/2026;10.00
      1|   Job 1;;;;
      d|;01/14/2026;2;02/14/2026;20.00
      t|   Total Job 1;;;;20.00
      1|   Job 2;;;;
      d|;01/15/2026;3;02/15/2026;5.00
      t|   Total Job 2;;;;5.00
      t|Total Smith;;;;35.00
      h|Nobody;;;;
      t|Total Nobody;;;;0.00
      0|Total Energy Ltd;;;;
      d|;01/16/2026;4;02/16/2026;7.00
      t|Total Total Energy Ltd;;;;7.00
      t|TOTAL;;;;42.00`,
    agree: 5,
  },
  {
    what: "customer and job told apart by the totals that close them alone, a customer called Total",
    marked: `
      #|;Date;Num;Due;Amount
      0|Smith;;;;
      d|;01/13/2026;1;02/13/2026;10.00
      1|Job 1;;;;
      d|;01/14/2026;2;02/14/2026;20.00
      t|Total Job 1;;;;20.00
      t|Total Smith;;;;30.00
      0|Total;;;;
      d|;01/16/2026;4;02/16/2026;7.00
      t|Total Total;;;;7.00
      t|TOTAL;;;;37.00`,
    agree: 4,
  },
  {
    what: "Xero: the contact in the column of dates, shares of the total",
    marked: `
      .|Aged Receivables Detail;;;;;;
      .|As at 31 March 2026;;;;;;
      #|Invoice Date;Due Date;Invoice Number;Current;< 1 Month;Older;Total
      0|ABC Furniture;;;;;;
      d|3 Mar 2026;10 Mar 2026;INV-1;0.00;100.00;0.00;100.00
      t|Total ABC Furniture;;;0.00;100.00;0.00;100.00
      0|City Agency;;;;;;
      d|5 Mar 2026;10 Apr 2026;INV-2;50.00;0.00;0.00;50.00
      d|5 Jan 2026;10 Jan 2026;INV-3;0.00;0.00;25.00;25.00
      t|Total City Agency;;;50.00;0.00;25.00;75.00
      t|Total;;;50.00;100.00;25.00;175.00
      n|Percentage of total;;;28.57%;57.14%;14.29%;100.00%`,
    agree: 3,
  },
  {
    what: "Xero summary: a contact called Total stays one",
    marked: `
      #|Contact;Current;< 1 Month;Older;Total
      d|Alpha;0.00;100.00;0.00;100.00
      d|Total;100.00;0.00;0.00;100.00
      d|Zeta;1.00;2.00;3.00;6.00
      t|Total;101.00;102.00;3.00;206.00
      n|Percentage of total;49%;50%;1%;100%`,
    agree: 1,
  },
  {
    what: "a contact called Total Energy owes what the row above owes: the last total decides",
    // 100 + 100 + 50 = 250; were it a total, the last one would be 150.
    marked: `
      #|Contact;Current;Total
      d|Alpha;100.00;100.00
      d|Total Energy;100.00;100.00
      d|Beta;50.00;50.00
      t|Total;250.00;250.00`,
    agree: 1,
  },
  {
    what: "subtotals in a summary: the last total decides the other way",
    // 60 + 40 = 100, 50 = 50, together 150.
    marked: `
      #|Contact;Current;Total
      d|Alpha;60.00;60.00
      d|Beta;40.00;40.00
      t|Total North;100.00;100.00
      d|Gamma;30.00;30.00
      d|Delta;20.00;20.00
      t|Total South;50.00;50.00
      t|Grand Total;150.00;150.00`,
    agree: 3,
  },
  {
    what: "a last total in a summary that is a little wrong is told, column by column",
    marked: `
      #|Contact;Current;Total
      d|Alpha;100.00;100.00
      d|Beta;50.00;50.00
      d|Gamma;1.00;1.00
      t|Total;151.00;150.00`,
    agree: 0,
    disagree: [[5, "Total", "Total", "150", "151"]],
  },
  {
    what: "a last contact called Total that is nowhere near the sum is a contact",
    marked: `
      #|Contact;Current;Total
      d|Alpha;100.00;100.00
      d|Beta;50.00;50.00
      d|Total;7.00;7.00`,
  },
  {
    what: "the first row is no total, whatever it is called",
    marked: `
      #|Contact;Invoice;Date;Amount
      d|Total;1;2026-01-01;10.00
      d|Beta;2;2026-01-02;10.00
      t|Total;;;20.00`,
    agree: 1,
  },
  {
    what: "ERPNext: the subtotal bears the customer's name, blank rows between groups",
    marked: `
      #|Posting Date;Party;Voucher No;Due Date;Invoiced Amount;Outstanding Amount;Currency
      d|2026-01-01;Smith;SINV-1;2026-02-01;100.0;100.0;EUR
      d|2026-01-02;Smith;SINV-2;2026-02-02;50.0;20.0;EUR
      t|;Smith;;;150.0;120.0;EUR
      b|;;;;;;
      d|2026-01-03;Jones;SINV-3;2026-02-03;10.0;10.0;EUR
      t|;Jones;;;10.0;10.0;EUR
      b|;;;;;;
      t|;Total;;;160.0;130.0;EUR`,
    agree: 3,
  },
  {
    what: "Odoo: the sums stand in the heading, above the rows",
    marked: `
      #|;Invoice Date;Due;Not Due;1 - 30;Total
      0|Smith;;;100.00;50.00;150.00
      d|INV/1;2026-01-01;2026-03-01;100.00;0.00;100.00
      d|INV/2;2026-01-02;2026-03-01;0.00;50.00;50.00
      0|Jones;;;0.00;7.00;7.00
      d|INV/3;2026-01-02;2026-03-01;0.00;7.00;7.00
      t|Total;;;100.00;57.00;157.00`,
    agree: 3,
  },
  {
    what: "Optima: pages with running sums, headers again, a company called Razem",
    marked: `
      .|Rozrachunki na dzień 2026-03-31;;;;
      #|Kontrahent;Numer dokumentu;Data wystawienia;Termin płatności;Kwota
      d|Kowalski;FV/1;01.02.2026;15.02.2026;1 000,00
      d|Nowak;FV/2;01.02.2026;15.02.2026;200,50
      c|Do przeniesienia;;;;1 200,50
      n|Strona 1 z 2;;;;
      p|Rozrachunki na dzień 2026-03-31;;;;
      p|Kontrahent;Numer dokumentu;Data wystawienia;Termin płatności;Kwota
      c|Z przeniesienia;;;;1 200,50
      d|Razem Sp. z o.o.;FV/3;01.02.2026;15.02.2026;99,50
      b|;;;;
      t|Razem;;;;1 300,00
      n|* sporne
      n|Strona 2 z 2;;;;`,
    // The two running sums and the last total.
    agree: 3,
  },
  {
    what: "Polish: number and name in headings, no subtotals, a count below",
    marked: `
      #|Data;Numer;Termin;Kwota
      0|1201 - Kowalski Sp. z o.o.;;;
      d|2026-01-01;F1;2026-02-01;10,00
      d|2026-01-02;F2;2026-02-01;20,00
      0|1202 - Nowak;;;
      d|2026-01-03;F3;2026-02-01;5,50
      t|Ogółem:;;;35,50
      n|Liczba pozycji: 3;;;`,
    agree: 1,
  },
  {
    what: "Pohoda: companies called Celkem, subtotals by town in a summary",
    marked: `
      #|Zákazník;Do splatnosti;Po splatnosti;Celkem
      0|Praha;;;
      d|Alfa s.r.o.;1 000,00;0,00;1 000,00
      d|Celkem s.r.o.;500,00;1,00;501,00
      t|Celkem Praha;1 500,00;1,00;1 501,00
      0|Brno;;;
      d|Beta a.s.;20,00;0,00;20,00
      t|Celkem Brno;20,00;0,00;20,00
      t|Celkem;1 520,00;1,00;1 521,00`,
    agree: 3,
  },
  {
    what: "Czech: currencies, customers in them, words before the values",
    marked: `
      #|Datum;Doklad;Splatnost;Částka;Zbývá
      0|Měna: CZK;;;;
      1|Odběratel: Alfa s.r.o.;;;;
      d|01.01.2026;FA1;15.01.2026;1 000,00;1 000,00
      t|Celkem Alfa s.r.o.;;;1 000,00;1 000,00
      1|Odběratel: Beta a.s.;;;;
      d|02.01.2026;FA2;16.01.2026;500,00;200,00
      d|03.01.2026;FA3;17.01.2026;100,00;100,00
      t|Celkem Beta a.s.;;;600,00;300,00
      t|Celkem CZK;;;1 600,00;1 300,00
      0|Měna: EUR;;;;
      1|Odběratel: Alfa s.r.o.;;;;
      d|04.01.2026;FA4;15.01.2026;10,00;10,00
      t|Celkem Alfa s.r.o.;;;10,00;10,00
      t|Celkem EUR;;;10,00;10,00`,
    agree: 5,
  },
  {
    what: "Visma: sums without a word, a customer called Summa",
    marked: `
      #|Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp
      d|1001;Anders AB;500;2026-01-01;2026-01-31;1 250,00
      d|1001;Anders AB;501;2026-01-05;2026-02-04;750,00
      t|;;;;;2 000,00
      d|1002;Summa AB;502;2026-01-06;2026-02-05;99,00
      t|;;;;;99,00
      t|Summa;;;;;2 099,00`,
    agree: 3,
  },
  {
    what: "DATEV: number and name in two cells, the word for the sum beside it",
    marked: `
      #|Datum;Beleg;Fällig;Betrag
      0|10001;Müller GmbH;;
      d|01.02.2026;R1;01.03.2026;100,00
      t|;;Summe;100,00
      0|10002;Schmidt AG;;
      d|03.02.2026;R2;03.03.2026;50,25
      d|04.02.2026;R3;04.03.2026;-0,25
      t|;;Summe;50,00
      t|;;Gesamtsumme;150,00
      n|Gedruckt am 01.04.2026;;;`,
    agree: 3,
  },
  {
    what: "a ledger: opening balances count in the closing balance, a running balance is no sum",
    // Debits 50 and 5, credits 30; 100 + 50 − 30 = 120 is the last balance, not a sum.
    marked: `
      #|Date;Ref;Debit;Credit;Balance
      0|Customer: C1 Smith;;;;
      d|;Opening balance;;;100.00
      d|2026-01-01;I1;50.00;;150.00
      d|2026-01-02;P1;;30.00;120.00
      t|Total Customer: C1 Smith;;50.00;30.00;120.00
      0|Customer: C2 Jones;;;;
      d|2026-01-03;I2;5.00;;5.00
      t|Total Customer: C2 Jones;;5.00;;5.00`,
    agree: 2,
  },
  {
    what: "a flat list with subtotals, one of them wrong",
    marked: `
      #|Customer;Invoice;Date;Amount
      d|Smith;1;2026-01-01;10.00
      d|Smith;2;2026-01-02;20.00
      t|Total Smith;;;31.00
      d|Jones;3;2026-01-03;5.00
      t|Total Jones;;;5.00
      t|Total;;;35.00`,
    agree: 2,
    disagree: [[4, "Total Smith", "Amount", "31", "30"]],
  },
  {
    what: "rows with a number and a date of their own are data, whatever they sum up to",
    marked: `
      #|Invoice;Customer;Date;Amount
      d|1;A;2026-01-01;10.00
      d|2;B;2026-01-02;20.00
      d|17;Total;2026-01-03;30.00
      d|18;Total;;60.00`,
  },
  {
    what: "NetSuite: customers with their number in brackets, a subtotal by name",
    marked: `
      #|Customer;Transaction Type;Date;Document Number;Due Date;Open Balance
      0|Smith & Sons (C-1201);;;;;
      d|;Invoice;1/13/2026;INV1;2/13/2026;100.00
      d|;Invoice;1/14/2026;INV2;2/14/2026;1.00
      t|Total - Smith & Sons (C-1201);;;;;101.00
      0|Young (C-1202);;;;;
      d|;Invoice;1/15/2026;INV3;2/15/2026;2.00
      t|Total - Young (C-1202);;;;;2.00
      t|Total;;;;;103.00`,
    agree: 3,
  },
  {
    what: "SAP: lines drawn with signs, a sum marked by stars",
    marked: `
      #|Account;Document Number;Document Date;Net due date;Amount in local currency
      b|-------;-----;-----;-----;-----
      d|100001;1800000001;2026-01-01;2026-01-31;1.000,00
      d|100001;1800000002;2026-01-05;2026-02-04;500,50
      b|=======;=====;=====;=====;=====
      t|;;;;1.500,50
      d|100002;1800000003;2026-01-05;2026-02-04;99,50
      t|;;;;99,50
      t|Gesamt;;;;1.600,00`,
    agree: 3,
  },
  {
    what: "Sage: an account's words and values in one row",
    marked: `
      #|No;Type;Date;Ref;Details;Balance
      0|A/C: ABS001;Name: ABS Garages Ltd;Contact: Mike Hall;;;
      d|12;SI;01/02/2026;16;Goods;93.90
      d|13;SI;13/02/2026;17;Goods;6.10
      t|;;;;Totals:;100.00
      0|A/C: BBS001;Name: Bobs Building;Contact: Rob;;;
      d|15;SI;14/02/2026;18;Goods;4.00
      t|;;;;Totals:;4.00
      t|;;;;Grand Totals:;104.00`,
    agree: 3,
  },
  {
    what: "Lithuanian: the word for the total in the column of dates",
    marked: `
      #|Pirkėjas;Sąskaita;Data;Suma
      d|UAB Alfa;A1;2026-01-01;10,00
      d|UAB Iš viso;A2;2026-01-02;20,00
      t|;;Iš viso:;30,00
      n|Puslapis 1 iš 1;;;`,
    agree: 1,
  },
  {
    what: "Filipino: Kabuuan below, notes at the end",
    marked: `
      #|Kliyente;Petsa;Takdang Petsa;Halaga
      d|Santos;2026-01-13;2026-02-13;₱1,000.00
      d|Reyes;2026-01-14;2026-02-14;₱250.25
      t|Kabuuan;;;₱1,250.25
      n|Inilimbag noong 2026-03-31;;;`,
    agree: 1,
  },
  {
    what: "French: a total that has a customer's number blank, amounts with spaces",
    marked: `
      #|Code client;Nom;Solde
      d|C1;Durand;1 000,50
      d|C2;Total Énergies;2 000,50
      t|;Total;3 001,00`,
    agree: 1,
  },
  {
    what: "a pivot table: names where they change, totals of them",
    marked: `
      #|Customer;Invoice;Date;Amount
      d|Smith;1;2026-01-01;10
      d|;2;2026-01-02;20
      t|Smith Total;;;30
      d|Jones;3;2026-01-03;5
      t|Jones Total;;;5
      t|Grand Total;;;35`,
    agree: 3,
  },
  {
    what: "ages and averages beside a total are no sums of it",
    marked: `
      #|Customer;Invoice;Date;Age (days);Amount
      d|A;1;2026-01-01;30;10.00
      d|B;2;2026-01-02;60;20.00
      t|Total;;;45;30.00`,
    agree: 1,
  },
  {
    what: "a plain list with a ragged row has no furniture",
    marked: `
      #|Invoice;Customer;Date;Amount
      d|1;A;2026-01-01;5.00
      d|2
      d|3;B;2026-01-02;6.00`,
  },
  {
    what: "a list of customers with lonely cells has no furniture",
    marked: `
      #|id;name
      d|1;a
      d|2
      d|3;b
      d|4`,
  },
  {
    what: "three levels, the middle one by its own words, subtotals that only say their level",
    marked: `
      #|Datum;Faktura;Förfallodatum;Belopp
      0|Säljare: Eva;;;
      1|Kund: Alfa AB;;;
      d|2026-01-01;1;2026-02-01;10,00
      d|2026-01-02;2;2026-02-01;5,00
      t|Delsumma;;;15,00
      1|Kund: Beta AB;;;
      d|2026-01-03;3;2026-02-01;1,00
      t|Delsumma;;;1,00
      t|Summa Eva;;;16,00
      0|Säljare: Bo;;;
      1|Kund: Gamma AB;;;
      d|2026-01-04;4;2026-02-01;2,50
      t|Delsumma;;;2,50
      t|Summa Bo;;;2,50
      t|Totalsumma;;;18,50`,
    agree: 6,
  },
  {
    what: "a customer named above the header of each page, the first one too",
    marked: `
      .|Open items;;;
      .|Customer: Smith;;;
      .|Printed 1.2.2026;;;
      #|Invoice;Date;Due;Amount
      d|1;2026-01-01;2026-02-01;10.00
      d|2;2026-01-02;2026-02-01;20.00
      t|Total;;;30.00
      p|Open items;;;
      0|Customer: Jones;;;
      p|Printed 1.2.2026;;;
      p|Invoice;Date;Due;Amount
      d|3;2026-01-03;2026-02-01;5.00
      t|Total;;;5.00`,
    agree: 2,
  },
  {
    what: "customers' numbers differ where titles only count pages",
    marked: `
      .|Kontrahent: 1201;;;
      .|Strona 1;;;
      #|Numer;Data;Termin;Kwota
      d|1;2026-01-01;2026-02-01;10,00
      0|Kontrahent: 1202;;;
      p|Strona 2;;;
      p|Numer;Data;Termin;Kwota
      d|2;2026-01-03;2026-02-01;5,00`,
  },
  {
    what: "a total for each currency below rows of several",
    marked: `
      #|Invoice;Customer;Date;Amount;Currency
      d|1;A;2026-01-01;10.00;EUR
      d|2;B;2026-01-02;20.00;USD
      d|3;A;2026-01-03;5.00;EUR
      t|Total EUR;;;15.00;EUR
      t|;;;20.00;USD`,
    agree: 2,
  },
  {
    what: "what debits and credits leave stands below their total; a count beside it",
    marked: `
      #|Invoice;Customer;Date;Debit;Credit
      d|1;A;2026-01-01;10.00;
      d|2;A;2026-01-02;;4.00
      t|Total:;2;;10.00;4.00
      t|Balance:;;;6.00;
      n|Count: 2;;;;`,
    agree: 1,
  },
  {
    what: "headings in the second column, totals without names",
    marked: `
      #|;;Invoice;Date;Amount
      0|;Smith;;;
      d|;;1;2026-01-13;10.00
      d|;;2;2026-01-14;1.00
      t|;Total;;;11.00
      0|;Jones;;;
      d|;;3;2026-01-15;10.00
      t|;Total;;;10.00
      t|Grand total;;;;21.00`,
    agree: 3,
  },
  {
    what: "a row that lacks its date and number but agrees with nothing is data, to be rejected",
    marked: `
      #|Invoice;Customer;Date;Amount
      d|1;A;2026-01-01;10.00
      d|;B;;20.00
      d|2;B;2026-01-02;5.00`,
  },
  {
    what: "cents add up exactly where floating point does not",
    // 0.1 + 0.2 = 0.3; 9007199254740993 is more than a float holds.
    marked: `
      #|Invoice;Date;Amount
      d|1;2026-01-01;0.10
      d|2;2026-01-02;0.20
      d|3;2026-01-03;9007199254740993.00
      t|Total;;9007199254740993.30`,
    agree: 1,
  },
];

describe("the furniture of a report", () => {
  test.each(cases)("$what", ({ marked, agree, disagree = [] }) => {
    const { expected, text, layout } = report(marked);
    const found = furnitureOf(text, layout);
    expect(marksOf(expected, found)).toEqual(expected);
    if (agree === undefined) expect(found.stated).toBeNull();
    else {
      expect(found.stated?.agree).toBe(agree);
      expect(
        found.stated?.disagree.map((each) => [
          each.line,
          each.label,
          each.column,
          each.stated,
          each.computed,
        ]),
      ).toEqual(disagree);
    }
  });
});

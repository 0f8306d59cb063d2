import { describe, expect, test } from "vitest";
import { assign } from "../../../app/imports/recognise/assign.ts";
import { type Candidate, candidates, confidenceOf } from "../../../app/imports/recognise/match.ts";
import { profileOf } from "../../../app/imports/recognise/values.ts";

interface Matched {
  readonly best: Candidate;
  readonly confidence: number;
  /** Column of the table ← header of the file. */
  readonly columns: Record<string, string>;
  readonly reasons: readonly string[];
}

/** The best table for a file of one header row, cut at semicolons. */
function matched(content: string): Matched {
  const [header = [], ...rows] = content
    .trim()
    .split("\n")
    .map((line) => line.trim().split(";"));
  const profiles = header.map((name, index) =>
    profileOf(
      index,
      name,
      rows.map((cells) => cells[index] ?? ""),
    ),
  );
  const ranked = candidates(profiles, []);
  const best = ranked[0] as Candidate;
  return {
    best,
    confidence: confidenceOf(best, ranked),
    columns: Object.fromEntries(
      best.matches.map((match) => [match.column.name, match.profile.header]),
    ),
    reasons: best.reasons.map((reason) => reason.id.replace("imports.reason.", "")),
  };
}

const dates = ["15.01.2026;14.02.2026", "16.01.2026;15.02.2026"];

describe("exports as systems head them", () => {
  test.each([
    [
      "SAP, technical names",
      "BUKRS;KUNNR;BELNR;BLART;BLDAT;BUDAT;FAEDT;WRBTR;WAERS;DMBTR\n1000;100;9001;RV;20260131;20260201;20260228;1000.00;USD;900.00\n1000;100;9002;RV;20260203;20260204;20260228;2000.00;EUR;2000.00",
      ["KUNNR", "BELNR", "BLDAT", "FAEDT", "WRBTR"],
    ],
    [
      "SAP, Polish",
      `Konto;Numer dokumentu;Data dokumentu;Termin płatności netto;Kwota w walucie dokumentu;Waluta dokumentu;Kwota w walucie krajowej\n100;9001;${dates[0]};1 000,00;EUR;4 300,00\n100;9002;${dates[1]};2 000,00;PLN;2 000,00`,
      [
        "Konto",
        "Numer dokumentu",
        "Data dokumentu",
        "Termin płatności netto",
        "Kwota w walucie dokumentu",
      ],
    ],
    [
      "Oracle",
      "CUSTOMER_NUMBER;TRX_NUMBER;TRX_DATE;DUE_DATE;AMOUNT_DUE_ORIGINAL;AMOUNT_DUE_REMAINING\n1;5001;2026-01-15;2026-02-14;100;40\n2;5002;2026-01-16;2026-02-15;200;200",
      ["CUSTOMER_NUMBER", "TRX_NUMBER", "TRX_DATE", "DUE_DATE", "AMOUNT_DUE_ORIGINAL"],
    ],
    [
      "ABRA, abbreviated",
      `Č. dokladu;Firma;Dat. vyst.;Dat. spl.;Částka;Zbývá\nFV-1;Alfa s.r.o.;${dates[0]};1210,00;1210,00\nFV-2;Beta a.s.;${dates[1]};2420,00;420,00`,
      ["Firma", "Č. dokladu", "Dat. vyst.", "Dat. spl.", "Částka"],
    ],
    [
      "Fakturownia, numbers like days",
      "Numer;NIP nabywcy;Data wystawienia;Data sprzedaży;Termin płatności;Wartość netto;Kwota VAT;Wartość brutto;Do zapłaty\n1/01/2026;111;2026-01-15;2026-01-14;2026-01-29;100.00;23.00;123.00;123.00\n2/01/2026;222;2026-01-16;2026-01-15;2026-01-30;200.00;46.00;246.00;46.00",
      ["NIP nabywcy", "Numer", "Data wystawienia", "Termin płatności", "Wartość brutto"],
    ],
    [
      "Rivilė",
      "Sąsk. Nr.;Įmonės kodas;Sąsk. data;Apm. iki;Suma;Likutis\nA1;123;2026-01-15;2026-02-14;121,00;121,00\nA2;987;2026-01-16;2026-02-15;242,00;42,00",
      ["Įmonės kodas", "Sąsk. Nr.", "Sąsk. data", "Apm. iki", "Suma"],
    ],
    [
      "Sage, French: a client is a customer",
      "Code client;N° facture;Date facture;Échéance;Montant HT;TVA;Montant TTC;Solde dû\nC1;F1;15/01/2026;14/02/2026;100,00;20,00;120,00;120,00\nC2;F2;16/01/2026;15/02/2026;200,00;40,00;240,00;40,00",
      ["Code client", "N° facture", "Date facture", "Échéance", "Montant TTC"],
    ],
    [
      "Filipino",
      "Pangalan ng Kostumer;Numero ng Invoice;Petsa;Takdang Petsa;Halaga;Balanse\nAling Nena;S1;2026-01-15;2026-02-14;1000.00;1000.00\nMang Jose;S2;2026-01-16;2026-02-15;2000.00;1500.00",
      ["Pangalan ng Kostumer", "Numero ng Invoice", "Petsa", "Takdang Petsa", "Halaga"],
    ],
  ])("%s", (_, content, [customer, invoice, issued, due, amount]) => {
    const { best, columns, confidence } = matched(content);
    expect(best.table).toBe("invoices");
    expect(columns).toMatchObject({
      customer_id: customer,
      invoice_id: invoice,
      issue_date: issued,
      due_date: due,
      amount,
    });
    expect(confidence).toBeGreaterThan(0.7);
  });

  test("amounts of the books are never mixed with the document's currency", () => {
    const head = "Document No.;Customer No.;Document Date;Due Date;Currency Code";
    const both = matched(
      `${head};Amount (LCY);Amount;Remaining Amt. (LCY)\n1;A;2026-01-15;2026-02-14;USD;90.00;100.00;90.00\n2;A;2026-01-16;2026-02-15;EUR;200.00;200.00;200.00`,
    );
    expect(both.columns.amount).toBe("Amount");
    expect(both.columns.open_amount).toBeUndefined();
    expect(both.reasons).toContain("local_currency");
    const books = matched(
      `${head};Amount (LCY)\n1;A;2026-01-15;2026-02-14;USD;90.00\n2;A;2026-01-16;2026-02-15;EUR;200.00`,
    );
    expect(books.columns.amount).toBe("Amount (LCY)");
    // The amounts are not in dollars: the file's column says the currency of something else.
    expect(books.columns.currency).toBeUndefined();
  });
});

describe("what values say", () => {
  const head = "Invoice No;Customer No;Invoice date;Due date;Amount";

  test("a balance that runs on is not what is open of one document", () => {
    const { columns, reasons } = matched(
      `${head};Balance
       1;A;2026-01-01;2026-02-01;100.00;100.00
       2;A;2026-01-02;2026-02-02;50.00;150.00
       3;A;2026-01-03;2026-02-03;25.00;175.00
       4;A;2026-01-04;2026-02-04;10.00;185.00
       5;A;2026-01-05;2026-02-05;15.00;200.00`,
    );
    expect(columns.open_amount).toBeUndefined();
    expect(reasons).toContain("not_open");
  });

  test("a last payment on a document that is open still did not settle it", () => {
    const { columns, reasons } = matched(
      `${head};Balance;Date paid
       1;A;2026-01-01;2026-02-01;100.00;60.00;2026-01-20
       2;A;2026-01-02;2026-02-02;50.00;50.00;`,
    );
    expect(columns).toMatchObject({ open_amount: "Balance" });
    expect(columns.settled_date).toBeUndefined();
    expect(reasons).toContain("not_settled");
  });

  test("dates out of order lower the confidence", () => {
    const rows = (issued: string, due: string) =>
      matched(
        [head, ...[1, 2, 3].map((row) => `${row};A;2026-${issued};2026-${due};5.00`)].join("\n"),
      );
    const right = rows("01-15", "02-15");
    const wrong = rows("02-15", "01-15");
    expect(right.reasons).toEqual([]);
    expect(wrong.reasons).toEqual(["out_of_order"]);
    expect(wrong.confidence).toBeCloseTo(right.confidence / 2, 6);
  });

  test("a bucket headed as a due date is no due date", () => {
    const { columns } = matched(
      "Fakturanr;Kundnr;Fakturadatum;Förfallodatum;Belopp\n1;A;2026-01-01;100,00;100,00\n2;A;2026-01-02;50,00;50,00",
    );
    expect(columns.due_date).toBeUndefined();
  });

  test("tax is no amount", () => {
    const { best } = matched(
      `Numer faktury;NIP;Data wystawienia;Termin płatności;Kwota VAT\n1;2;${dates[0]};23,00\n2;2;${dates[1]};46,00`,
    );
    expect(best.matches.map((match) => match.column.name)).not.toContain("amount");
  });

  test("without a header the values propose, and the user is asked", () => {
    const { best, columns, confidence, reasons } = matched(
      `column 1;column 2;column 3;column 4;column 5;column 6
       F-1;Alfa GmbH;2026-01-15;2026-02-14;119.00;EUR
       F-2;Beta GmbH;2026-01-16;2026-02-15;238.00;EUR
       F-3;Alfa GmbH;2026-01-17;2026-02-16;99.50;EUR`,
    );
    expect(best.table).toBe("invoices");
    expect(columns).toEqual({
      invoice_id: "column 1",
      customer_id: "column 2",
      issue_date: "column 3",
      due_date: "column 4",
      amount: "column 5",
      currency: "column 6",
    });
    expect(confidence).toBeLessThan(0.5);
    expect(reasons).toContain("by_values");
  });
});

describe("columns are assigned together", () => {
  test("the best as a whole, not the best first", () => {
    // Row 0 would rather have column 0, but row 1 has nothing else.
    const pairs = [
      { row: 0, column: 0, weight: 1 },
      { row: 0, column: 1, weight: 0.9 },
      { row: 1, column: 0, weight: 0.8 },
    ];
    expect(assign(pairs, 2, 2).map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("of equal ones the first column, and nothing for a row without a pair", () => {
    const pairs = [
      { row: 0, column: 1, weight: 1 },
      { row: 0, column: 0, weight: 1 },
    ];
    expect(assign(pairs, 3, 2)).toEqual([{ row: 0, column: 0, weight: 1 }]);
    expect(assign([], 3, 0)).toEqual([]);
  });
});

test("forty columns are matched in little time", () => {
  const header = Array.from({ length: 40 }, (_, index) => `Feld nummer ${index} unbekannt`);
  const rows = Array.from({ length: 200 }, (_, row) =>
    header.map((_, index) => `${row * index}.50`).join(";"),
  );
  const content = [header.join(";"), ...rows].join("\n");
  matched(content);
  const before = process.cpuUsage();
  matched(content);
  const { user, system } = process.cpuUsage(before);
  // Profiles of 8,000 cells among it.
  expect((user + system) / 1000).toBeLessThan(500);
});

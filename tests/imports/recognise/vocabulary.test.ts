import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type TableName, tables } from "../../../app/imports/tables.ts";
import { bucketOf, bucketsOf } from "../../../app/imports/vocabulary/buckets.ts";
import { readLanguage } from "../../../app/imports/vocabulary/language.ts";
import { languages } from "../../../app/imports/vocabulary/languages.ts";
import { nameKey } from "../../../app/imports/vocabulary/names.ts";
import { noteWord, totalWord } from "../../../app/imports/vocabulary/report-words.ts";
import {
  documentKindOf,
  isNamed,
  likelyMeaningsOf,
  meaningsOf,
} from "../../../app/imports/vocabulary/vocabulary.ts";

const folder = path.join(import.meta.dirname, "../../../app/imports/vocabulary");
const content = (code: string): Record<string, unknown> =>
  JSON.parse(fs.readFileSync(path.join(folder, `${code}.json`), "utf8"));

/** The column of invoices that a header most surely means. */
function invoiceColumn(header: string): string | undefined {
  const [best] = likelyMeaningsOf(header)
    .filter((each) => each.table === "invoices")
    .sort((one, other) => other.strength - one.strength);
  return best?.column;
}

test.each([
  ...["Kwota w PLN", "Kwota (w PLN)", "Kwota w zł", "Kwota zł", "Kwota [zł]", "Částka v CZK"],
  ...["Částka v Kč", "Belopp i SEK", "Belopp (kr)", "belopp kr", "Halaga sa PHP", "Suma EUR"],
  ...["Betrag in EUR", "Montant en EUR", "Importe en EUR", "Bedrag in EUR", "Amount (in USD)"],
])("%s is an amount, whatever leads to its currency", (header) => {
  expect(invoiceColumn(header)).toBe("amount");
});

test("the word at the end of a name counts, also before a currency", () => {
  expect(invoiceColumn("Montant dû EUR")).toBe(invoiceColumn("Montant dû"));
  expect(nameKey("Value in EUR")).toBe(nameKey("Value"));
  expect(nameKey("zł")).not.toBe("");
});

describe("the files of the languages", () => {
  test("there is a file for each language, and each is read", () => {
    const files = fs.readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(files.map((file) => file.replace(".json", "")).sort()).toEqual(
      [...languages.keys()].sort(),
    );
  });

  test("a fault is told by its file and place", () => {
    const polish = content("pl");
    const wrong = {
      ...polish,
      columns: { ...(polish.columns as object), "invoices.issue_dat": ["data"] },
      totals: "razem",
    };
    expect(() => readLanguage("pl", wrong)).toThrow(/pl\.json/);
    expect(() => readLanguage("pl", wrong)).toThrow(/totals/);
    const place = { ...polish, columns: { "invoices.issue_dat": ["data"] } };
    expect(() => readLanguage("pl", place)).toThrow(
      /columns → invoices\.issue_dat: no table has such a column/,
    );
    expect(() =>
      readLanguage("pl", { ...polish, choices: { "activities.channel.fax": [] } }),
    ).toThrow(/no column has such a value/);
  });

  // A date and an amount of one name are told apart by their cells.
  const kindOf = (where: string): string => {
    const [table = "", column = ""] = where.replace(/[?~]$/, "").split(".");
    const type = tables[table as TableName].columns.find((each) => each.name === column)?.type;
    if (type === "date" || type === "moment" || type === "time") return "date";
    return ["money", "number", "rate", "integer"].includes(type ?? "") ? "number" : "word";
  };

  test.each([...languages.keys()])("%s: no name says two columns of a table as surely", (code) => {
    const language = languages.get(code);
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [where, names] of Object.entries(language?.columns ?? {})) {
      const dot = where.indexOf(".");
      if (dot === -1) continue;
      const sureness = /[?~]$/.exec(where)?.[0] ?? "";
      for (const name of names) {
        const key = [where.slice(0, dot), sureness, kindOf(where), nameKey(name)].join(" ");
        const before = seen.get(key);
        if (before !== undefined && before !== where) twice.push(`${name}: ${before}, ${where}`);
        seen.set(key, where);
      }
    }
    expect(twice).toEqual([]);
  });

  test.each([...languages.keys()])("%s: every table is named, and its columns", (code) => {
    const language = languages.get(code);
    const tables = Object.keys(language?.columns ?? {}).map((where) => where.split(".")[0]);
    for (const table of Object.keys(language?.tables ?? {})) {
      const shared = ["customers", "clients", "collectors"].includes(table);
      expect(shared || tables.includes(table), `${code}: ${table}`).toBe(true);
    }
    expect(Object.keys(language?.tables ?? {})).toHaveLength(17);
  });
});

describe("names survive", () => {
  test.each([
    ["Termin płatności", "TERMIN_PLATNOSCI", "terminPlatnosci", "Termin  płatności:"],
    ["Datum splatnosti", "datum.splatnosti", "DatumSplatnosti", "DATUM SPLATNOSTI"],
    ["Förfallodatum", "forfallodatum", "FÖRFALLODATUM", "Forfallodatum "],
    ["Mokėjimo terminas", "MOKEJIMO_TERMINAS", "mokejimoTerminas", "Mokėjimo terminas*"],
    ["Fälligkeitsdatum", "FAELLIGKEITSDATUM", "Falligkeitsdatum", "fälligkeits-datum"],
    ["Date d'échéance", "DATE_ECHEANCE", "dateEcheance", "Date d echeance"],
    ["Fecha de vencimiento", "FECHA_VENCIMIENTO", "fechaVencimiento", "Fecha vencimiento"],
    ["Takdang Petsa", "TAKDANG_PETSA", "takdangPetsa", "takdang-petsa"],
  ])("%s in other writing", (...headers) => {
    expect(headers.map(invoiceColumn)).toEqual(headers.map(() => "due_date"));
  });

  test.each([
    ["Dat. wyst.", "issue_date"],
    ["Nr dok.", "invoice_id"],
    ["Term. pł.", "due_date"],
    ["Fakt.nr", "invoice_id"],
    ["Förf.datum", "due_date"],
    ["Č. faktury", "invoice_id"],
    ["Dat. spl.", "due_date"],
    ["VS", "invoice_id"],
    ["Sąsk. Nr.", "invoice_id"],
    ["Apm. iki", "due_date"],
    ["Rech.-Nr.", "invoice_id"],
    ["N° facture", "invoice_id"],
    ["Inovice Date", "issue_date"],
    ["Data wystawienia dokumentu sprzedaży", "issue_date"],
    ["Invoice Date (local)", "issue_date"],
    ["Rechnungsfälligkeitsdatum", "due_date"],
    ["Faktura / Invoice No.", "invoice_id"],
  ])("%s is %s", (header, column) => {
    expect(invoiceColumn(header)).toBe(column);
  });

  test.each([
    "Kwota VAT",
    "Discount amount",
    "VAT amount in PLN",
    "Mahnstufe",
    "Birth date",
    "Zzz",
  ])("%s is no column of an invoice", (header) => {
    expect(invoiceColumn(header)).toBeUndefined();
  });

  test("a header that merely resembles one is no known name", () => {
    expect(meaningsOf("Inovice Date")).toEqual([]);
    expect(likelyMeaningsOf("Inovice Date")[0]?.near?.name).toBe("invoice date");
  });
});

describe("buckets of aging reports", () => {
  test.each([
    ["Current", "not_due"],
    ["Nieprzeterminowane", "not_due"],
    ["Ej förfallet", "not_due"],
    ["Do splatnosti", "not_due"],
    ["Nepradelsta", "not_due"],
    ["Noch nicht fällig", "not_due"],
    ["Non échu", "not_due"],
    ["31–60 days", "31-60"],
    ["Po splatnosti 1-30", "1-30"],
    ["1 bis 30 Tage", "1-30"],
    ["1-7", "1-7"],
    ["< 1 Month", "1-30"],
    ["2 Months", "61-90"],
    ["91 and over", "91+"],
    ["> 90", "91+"],
    ["121-Above", "121+"],
    ["powyżej 90 dni", "91+"],
    ["period1Amount", "1-30"],
    ["Current balance", null],
    ["Days overdue", null],
    ["Amount due", null],
    ["2026-01", null],
    ["Net 30", null],
    ["Total", null],
  ])("%s is %s", (header, bucket) => {
    expect(bucketOf(header)).toBe(bucket);
  });

  test("what a header leaves open its neighbours say", () => {
    expect(
      bucketsOf(["Contact", "Current", "< 1 Month", "1 Month", "2 Months", "Older", "Total"]),
    ).toEqual([null, "not_due", "1-30", "31-60", "61-90", "91+", null]);
    expect(bucketsOf(["Current", "≤ 15 d.", "≤ 45 d.", "Older"])).toEqual([
      "not_due",
      "1-15",
      "16-45",
      "46+",
    ]);
    expect(bucketsOf(["Overdue", "1-30", "31-60"])).toEqual([null, "1-30", "31-60"]);
  });
});

test("words of totals and notes stand at the edges of a text", () => {
  expect(totalWord("Grand Total:")).toBe("grand total");
  expect(totalWord("Total Smith & Sons")).toBe("total");
  expect(totalWord("Iš viso:")).toBe("is viso");
  expect(totalWord("Totalenergies")).toBeNull();
  expect(noteWord("Strona 1 z 3")).toBe("strona");
  expect(noteWord("Smith, page 3")).toBeNull();
});

test.each([
  ["DR", "invoice"],
  ["DZ", "payment"],
  ["DG", "credit_note"],
  ["KFV", "credit_note"],
  ["Opravný daňový doklad", "credit_note"],
  ["Kreditinė sąskaita", "credit_note"],
  ["Wpłata", "payment"],
  ["Vendor invoice", "payable"],
  ["Polecenie księgowania", "journal"],
  ["lunch", null],
])("a document of type %s is %s", (word, kind) => {
  expect(documentKindOf(word)).toBe(kind);
});

test("debit, credit and running balances are known by name", () => {
  expect(["Má dáti", "Wn", "Soll", "Debetas"].every((name) => isNamed("debit", name))).toBe(true);
  expect(["Dal", "Ma", "Haben", "Kreditas"].every((name) => isNamed("credit", name))).toBe(true);
  expect(["Saldo", "Zůstatek", "Likutis"].every((name) => isNamed("balance", name))).toBe(true);
});

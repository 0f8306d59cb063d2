import { describe, expect, test } from "vitest";
import { decoderOf } from "../../../app/imports/encodings.ts";
import type { EncodingFound } from "../../../app/imports/mapping.ts";
import { encodingOf } from "../../../app/imports/parser/encoding.server.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { staged, withFile } from "../stage/staging.ts";

/** Text in an encoding of one byte a letter, by the table that reads it. */
function encoded(text: string, encoding: string): Buffer {
  const letters = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    letters.set(decoderOf(encoding).decode(Uint8Array.of(byte)), byte);
  }
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = letters.get(letter);
      if (byte === undefined) throw new Error(`${letter} is not in ${encoding}.`);
      return byte;
    }),
  );
}

const found = (content: Buffer, chosen?: string): Promise<EncodingFound> =>
  withFile("file.csv", content, async (file) => encodingOf(file.path, chosen));

const exports = {
  pl: "Numer faktury;Kontrahent;Data wystawienia;Termin płatności;Kwota brutto\nFV/1/2024;Żółta Łódź Sp. z o.o.;2024-01-31;2024-02-14;1 234,50\nFV/2/2024;Księgarnia Świętokrzyska;2024-02-01;2024-02-15;99,00\n",
  cs: "Číslo faktury;Odběratel;Datum vystavení;Datum splatnosti;Částka\n1;Dřevařský závod Říčany;31.1.2024;14.2.2024;1 234,50\n2;Šťastný & synové;1.2.2024;15.2.2024;99,00\n",
  lt: "Sąskaitos numeris;Pirkėjas;Išrašymo data;Apmokėti iki;Suma\n1;UAB Žąsų ūkis;2024-01-31;2024-02-14;1234,50\n2;Šiaulių duonelė;2024-02-01;2024-02-15;99,00\n",
  sv: "Fakturanummer;Kund;Fakturadatum;Förfallodatum;Belopp\n1;Åkesson Möbler;2024-01-31;2024-02-14;1234,50\n2;Skåne Trä AB;2024-02-01;2024-02-15;99,00\n",
  de: "Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeit;Betrag\n1;Müller Söhne;31.01.2024;14.02.2024;1.234,50\n2;Weiß Gerüstbau;01.02.2024;15.02.2024;99,00\n",
  fr: "Numéro de facture;Client;Date de facture;Échéance;Montant\n1;Crémerie du Château;31/01/2024;14/02/2024;1234,50\n2;Hôtel à l'Étoile;01/02/2024;15/02/2024;99,00\n",
} as const;

describe("an export in its language's encodings is read in the one that it was written in", () => {
  test.each([
    ["pl", "windows-1250"],
    ["pl", "iso-8859-2"],
    ["pl", "cp852"],
    ["pl", "windows-1257"],
    ["cs", "windows-1250"],
    ["cs", "iso-8859-2"],
    ["cs", "cp852"],
    ["lt", "windows-1257"],
    ["lt", "cp775"],
    ["sv", "windows-1252"],
    ["sv", "cp850"],
    ["de", "windows-1252"],
    ["de", "cp850"],
    ["fr", "windows-1252"],
    ["fr", "macintosh"],
  ] as const)("%s in %s", async (language, encoding) => {
    const text = exports[language];
    const { label } = await found(encoded(text, encoding));
    expect(decoderOf(label).decode(encoded(text, encoding))).toBe(text);
  });

  test("nothing beyond ASCII but the euro beside amounts, or the sign between cells", async () => {
    const euro = "Number;Customer;Amount\nA1;Ann;€ 521,22\nA2;Bob;€ 0,63\n";
    const cut = "Fakturanr¦Kund¦Belopp\n70000¦Åkeri Öst AB¦12.46\n70007¦Lind¦35.34\n";
    for (const [text, encoding] of [
      [euro, "windows-1252"],
      [euro, "windows-1250"],
      [cut, "windows-1252"],
      ["Number§Customer§Amount\nA1§Ann§5.22\nA2§Bob§0.63\n", "windows-1257"],
    ] as const) {
      const { label } = await found(encoded(text, encoding));
      expect(decoderOf(label).decode(encoded(text, encoding))).toBe(text);
    }
  });

  test.each(Object.entries(exports))("%s in UTF-8 and UTF-16", async (_, text) => {
    const little = Buffer.from(text, "utf16le");
    const big = Buffer.from(little).swap16();
    const mark = "\ufeff";
    expect((await found(Buffer.from(text))).label).toBe("utf-8");
    expect((await found(Buffer.from(mark + text))).label).toBe("utf-8");
    expect((await found(Buffer.from(mark + text, "utf16le"))).label).toBe("utf-16le");
    expect((await found(little)).label).toBe("utf-16le");
    expect((await found(big)).label).toBe("utf-16be");
    expect((await found(Buffer.from(mark + text, "utf16le").swap16())).label).toBe("utf-16be");
  });
});

test("Lithuanian in ISO-8859-13 and -4 is read right, whichever table of the same letters is named", async () => {
  for (const encoding of ["iso-8859-13", "iso-8859-4"]) {
    const bytes = encoded(exports.lt, encoding);
    expect(decoderOf((await found(bytes)).label).decode(bytes)).toBe(exports.lt);
  }
});

test("one accented letter is enough where the header's language tells the tables apart", async () => {
  // 0xE8 is è in the West and č in the centre of Europe.
  const czech = Buffer.from("Doklad;Odberatel;Splatnost;Castka\n1;Matejka;1.2.2024;5\n");
  const withLetter = Buffer.concat([
    czech,
    Buffer.from("2;P"),
    Buffer.of(0xf8),
    Buffer.from("ikryl;1.2.2024;7\n"),
  ]);
  expect(await found(withLetter)).toMatchObject({ label: "windows-1250", sample: "Přikryl" });
});

test("quotes and dashes of Windows do not make a text of DOS", async () => {
  const text =
    "Invoice;Customer;Due date;Amount\n1;“Alpha” – Smith’s;2024-01-31;5\n2;‘Beta’ …;2024-01-31;6\n";
  expect(await found(encoded(text, "windows-1252"))).toMatchObject({
    label: "windows-1252",
    sample: "“Alpha” – Smith’s",
  });
});

test("plain ASCII is UTF-8 and shows no letter", async () => {
  expect(await found(Buffer.from("a,b\n1,2\n"))).toEqual({
    label: "utf-8",
    sample: "",
    rivals: [],
  });
});

test("UTF-8 with a few broken bytes stays UTF-8, and they are said", async () => {
  const rows = Array.from(
    { length: 30 },
    (_, row) => `F${row},Čeněk Růžička,2024-01-31,5,CZK,2024-02-14`,
  );
  const text = `invoice_id,customer_name,issue_date,amount,currency,due_date\n${rows.join("\n")}\n`;
  const broken = Buffer.concat([
    Buffer.from(text),
    Buffer.from("X,Z"),
    Buffer.of(0xe1),
    Buffer.from("k,2024-01-31,7,CZK,2024-02-14\n"),
  ]);
  const recognition = await withFile("file.csv", broken, (file) => recogniseFile({ file }));
  expect(recognition.encoding).toMatchObject({ label: "utf-8", broken: 1 });
  expect(recognition.reasons[0]).toEqual({
    id: "imports.note.broken_bytes",
    values: { bytes: 1, encoding: "utf-8" },
  });
});

test("the user's choice goes before the evidence, which is then among its rivals", async () => {
  const bytes = encoded(exports.cs, "windows-1250");
  const recognition = await withFile("file.csv", bytes, (file) =>
    recogniseFile({ file, encoding: "windows-1252" }),
  );
  expect(recognition.mapping?.layout.encoding ?? recognition.encoding?.label).toBe("windows-1252");
  expect(recognition.encoding?.rivals).toContainEqual({
    label: "windows-1250",
    sample: expect.stringMatching(/[řŘšťČ]/),
  });
});

test("an export in a code page of DOS is staged with its letters", async () => {
  const text =
    "Číslo faktury;Odběratel;Datum vystavení;Datum splatnosti;Částka;Měna\n1;Dřevo Říčany;31.1.2024;14.2.2024;1234,50;CZK\n2;Šťastný;1.2.2024;15.2.2024;99,00;CZK\n";
  await staged("faktury.csv", encoded(text, "cp852"), async ({ recognition, rows }) => {
    expect(recognition.mapping?.layout.encoding).toBe("cp852");
    expect((await rows("invoices")).map((invoice) => invoice.customer_id)).toEqual([
      "Dřevo Říčany",
      "Šťastný",
    ]);
  });
});

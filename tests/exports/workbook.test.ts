import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { aboutMetric } from "../../app/exports/about.ts";
import { whole } from "../../app/exports/download.server.ts";
import { mostRows, type SheetTable, workbook } from "../../app/exports/workbook.server.ts";

const table = {
  title: "Aging: by customer / all",
  currency: "EUR",
  columns: [
    { name: "customer_id", label: "Customer number", unit: "text" },
    { name: "due_on", label: "Due", unit: "date" },
    { name: "amount", label: "Open", unit: "money" },
    { name: "share", label: "Share", unit: "ratio" },
  ],
  rows: [
    { customer_id: "00123", due_on: "2024-02-29", amount: 1234.5, share: 0.25 },
    { customer_id: "=HYPERLINK(1)", due_on: null, amount: -10, share: null },
    {
      customer_id: "Žalgiris ąčęėįšųū, Škoda řů, Åström, Łódź, Niño & <b>",
      due_on: "1899-12-31",
      amount: 0,
      share: 1,
    },
  ],
} as const satisfies SheetTable;

async function written(tables: readonly SheetTable[], options = {}) {
  const book = await whole(workbook(tables, [["As of", "31 Mar 2026"]], "en", options));
  return readXlsx(book, { readStyles: true });
}

/** Rows as a long query gives them: in pieces, and told when nobody wants more. */
function long(count: number, pieceOf: number) {
  const heard = { isClosed: false };
  async function* pieces() {
    try {
      for (let from = 0; from < count; from += pieceOf) {
        const length = Math.min(pieceOf, count - from);
        yield Array.from({ length }, (_, at) => ({ customer_id: `K${from + at}`, amount: 1 }));
      }
    } finally {
      heard.isClosed = true;
    }
  }
  return { heard, rows: { count, pieces: pieces() } };
}

describe("a workbook", () => {
  test("holds numbers, days and texts as what they are", async () => {
    const [sheet] = (await written([table])).sheets;
    expect(sheet?.rows[0]).toEqual(["Customer number", "Due", "Open", "Share"]);
    expect(sheet?.rows[1]).toEqual(["00123", new Date("2024-02-29T00:00:00Z"), 1234.5, 0.25]);
    // No formula, no number that was none, and every letter of our users' languages.
    expect(sheet?.rows[2]?.[0]).toBe("=HYPERLINK(1)");
    expect(sheet?.cells?.get("2,0")?.formula).toBeUndefined();
    expect(sheet?.rows[3]?.[0]).toBe(table.rows[2]?.customer_id);
    // Excel knows no day before 1900: it stands as a text.
    expect(sheet?.rows[3]?.[1]).toBe("1899-12-31");
    expect(sheet?.rows[2]?.[3] ?? null).toBeNull();
  });

  test("keeps its header in sight and says what it is on a sheet of its own", async () => {
    const found = await written([table, { ...table, rows: [] }]);
    expect(found.sheets[0]?.freezePane).toMatchObject({ rows: 1 });
    expect(found.sheets.map(({ name }) => name)).toEqual([
      "Aging  by customer   all",
      "Aging  by customer   all 2",
      "About",
    ]);
    expect(found.sheets[2]?.rows).toEqual([["As of", "31 Mar 2026"]]);
  });

  test("says where a formula comes from in the reader's language", () => {
    expect(aboutMetric("expected_loss", "sv").at(-1)).toEqual([
      "Formelns källa",
      "IFRS 9 Finansiella instrument, förenklad metod, reserveringsmatris (B5.5.35)",
    ]);
  });

  test("shows amounts with the decimals of their currency", async () => {
    const yen = await written([{ ...table, currency: "JPY" }]);
    expect(yen.sheets[0]?.cells?.get("1,2")?.style?.numFmt).toBe("#,##0");
    const euro = await written([table]);
    expect(euro.sheets[0]?.cells?.get("1,2")?.style?.numFmt).toBe("#,##0.00");
    expect(euro.sheets[0]?.cells?.get("1,3")?.style?.numFmt).toBe("0.0%");
  });

  test("cuts a table that no sheet holds into several, each with its header", async () => {
    // 7 rows at 3 a sheet: 3 + 3 + 1, from pieces of 2.
    const { rows, heard } = long(7, 2);
    const { sheets } = await written([{ ...table, rows }, table], { rowsPerSheet: 3 });
    expect(sheets.map(({ name }) => name)).toEqual([
      "Aging  by customer   all",
      "Aging  by customer   all 2",
      "Aging  by customer   all 3",
      "Aging  by customer   all 4",
      "About",
    ]);
    const ids = sheets.slice(0, 3).map((sheet) => sheet.rows.map(([first]) => first));
    expect(ids).toEqual([
      ["Customer number", "K0", "K1", "K2"],
      ["Customer number", "K3", "K4", "K5"],
      ["Customer number", "K6"],
    ]);
    expect(sheets[2]?.freezePane).toMatchObject({ rows: 1 });
    expect(heard.isClosed).toBe(true);
  });

  test("that nobody reads to its end lets go of its rows", async () => {
    const { rows, heard } = long(100_000, 1_000);
    const book = workbook([{ ...table, rows }], [], "en");
    let size = 0;
    for await (const piece of book) {
      size += piece.length;
      if (size > 40_000) break;
    }
    await new Promise(setImmediate);
    expect(heard.isClosed).toBe(true);
  });

  test("whose rows break off fails with their reason", async () => {
    function* pieces() {
      yield [{ customer_id: "K0" }];
      throw new Error("The rows broke off.");
    }
    const rows = { count: 700, pieces: pieces() };
    const read = async () => {
      for await (const piece of workbook([{ ...table, rows }], [], "en")) void piece;
    };
    await expect(read()).rejects.toThrow("The rows broke off.");
  });

  test("keeps a sign that XML knows not, and one that only looks like it", async () => {
    const odd = ["bell \u0007", "_x0041_", "two\nlines", " space ", "half \ud83d"];
    const rows = odd.map((customer_id) => ({ customer_id }));
    const [sheet] = (await written([{ ...table, rows }])).sheets;
    const found = sheet?.rows.slice(1).map(([first]) => first);
    expect(found).toEqual(odd);
  });

  test("refuses more rows than it takes, and says what to do", () => {
    const { rows } = long(mostRows + 1, 1_000);
    expect(() => workbook([{ ...table, rows }], [], "en")).toThrow(
      expect.objectContaining({ id: "export.too_many_rows" }),
    );
  });
});

import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { mostRows, type SheetTable, workbook } from "../../app/exports/workbook.server.ts";

const table: SheetTable = {
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
};

async function written(tables: readonly SheetTable[]) {
  return readXlsx(await workbook(tables, [["As of", "31 Mar 2026"]], "en"), { readStyles: true });
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

  test("shows amounts with the decimals of their currency", async () => {
    const yen = await written([{ ...table, currency: "JPY" }]);
    expect(yen.sheets[0]?.cells?.get("1,2")?.style?.numFmt).toBe("#,##0");
    const euro = await written([table]);
    expect(euro.sheets[0]?.cells?.get("1,2")?.style?.numFmt).toBe("#,##0.00");
    expect(euro.sheets[0]?.cells?.get("1,3")?.style?.numFmt).toBe("0.0%");
  });

  test("refuses more rows than it takes, and says what to do", async () => {
    const rows = Array.from({ length: mostRows + 1 }, () => ({ amount: 1 }));
    await expect(workbook([{ ...table, rows }], [], "en")).rejects.toMatchObject({
      id: "export.too_many_rows",
    });
  });
});

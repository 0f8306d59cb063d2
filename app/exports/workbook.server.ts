import { type CellValue, type ColumnDef, measureValueWidth, writeXlsx } from "hucre/xlsx";
import { fractionDigits } from "../languages/format.ts";
import { type Locale, text } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import { Refusal } from "../refusal.ts";
import type { Cell } from "./csv.ts";

/** A column of a sheet: its heading in the reader's language, and what its cells are. */
export interface SheetColumn {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit | "text" | "date";
}

/** A table as a sheet. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Of its amounts, for the number of decimals; null where rows have their own. */
  readonly currency: string | null;
}

/** A line of the sheet that says what the tables are: a name and what stands for it. */
export type AboutLine = readonly [string, string];

/** A workbook is built in memory; nobody reads more rows than these in one. */
export const mostRows = 100_000;

const narrowest = 8;
const widest = 60;

/**
 * Tables as an Excel workbook: typed cells, a header that stays in sight, filters, widths
 * that fit, and a last sheet that says what the figures are. Texts are stored as texts, so
 * that nothing in them is ever run as a formula.
 *
 * @throws Refusal `export.too_many_rows` where a table is longer than a workbook takes.
 */
export async function workbook(
  tables: readonly SheetTable[],
  about: readonly AboutLine[],
  locale: Locale,
): Promise<Uint8Array> {
  for (const { rows } of tables) {
    if (rows.length > mostRows) {
      throw new Refusal("export.too_many_rows", { count: rows.length, most: mostRows }, 413);
    }
  }
  const aboutName = text(locale, "export.about");
  const names = sheetNames([...tables.map(({ title }) => title), aboutName]);
  const lines = about.map(([name, value]): CellValue[] => [name, value]);
  return writeXlsx({
    sheets: [
      ...tables.map((table, index) => sheetOf(table, names[index] ?? "")),
      {
        name: names.at(-1) ?? aboutName,
        columns: [
          { width: 28, style: { font: { bold: true } } },
          { width: 100, style: wrapped },
        ],
        rows: lines,
      },
    ],
    properties: { creator: text(locale, "app.name") },
  });
}

const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;
const heading = {
  font: { bold: true },
  border: { bottom: { style: "thin" } },
  alignment: { wrapText: true, vertical: "top" },
} as const;

function sheetOf(table: SheetTable, name: string) {
  const rows = table.rows.map((row) =>
    table.columns.map((column) => typed(row[column.name] ?? null, column.unit)),
  );
  const header = table.columns.map(({ label }) => label);
  const cells = new Map(
    header.map((label, index) => [`0,${index}`, { value: label, style: heading }]),
  );
  return {
    name,
    columns: table.columns.map((column, index) => columnOf(column, index, rows, table.currency)),
    rows: [header, ...rows],
    cells,
    freezePane: { rows: 1, columns: 1 },
    ...(rows.length > 0 && header.length > 0
      ? { autoFilter: { range: `A1:${letters(header.length)}${rows.length + 1}` } }
      : {}),
    pageSetup: {
      orientation: "landscape" as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function columnOf(
  column: SheetColumn,
  index: number,
  rows: readonly (readonly CellValue[])[],
  currency: string | null,
): ColumnDef {
  const numFmt = numberFormat(column.unit, currency);
  // The first rows tell how wide a column is; one long text further below does not matter.
  const measured = rows.slice(0, 500).map((row) => measureValueWidth(row[index] ?? null, numFmt));
  const title = Math.min(18, measureValueWidth(column.label));
  const width = Math.min(widest, Math.max(narrowest, title, ...measured) + 2);
  return numFmt ? { width, numFmt } : { width };
}

/** How Excel shows a unit; the cell holds the number itself. */
function numberFormat(unit: SheetColumn["unit"], currency: string | null): string | undefined {
  const decimals = (count: number) => (count > 0 ? `.${"0".repeat(count)}` : "");
  switch (unit) {
    case "money":
      return `#,##0${decimals(currency ? fractionDigits(currency) : 2)}`;
    case "ratio":
      return "0.0%";
    case "days":
      return "#,##0.0";
    case "times":
      return "#,##0.00";
    case "count":
      return "#,##0.##";
    case "date":
      return "yyyy-mm-dd";
    case "text":
      return undefined;
  }
}

function typed(value: Cell, unit: SheetColumn["unit"]): CellValue {
  if (unit !== "date" || typeof value !== "string") return value;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // Excel knows no day before 1900.
  return day && day.getUTCFullYear() >= 1900 ? day : value;
}

/** The name of the n-th column, counted from 1. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(65 + ((count - 1) % 26))}`;
}

/** Names that Excel takes for sheets: without its signs, at most 31 long, no two alike. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const plain = title
      .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, " ")
      .replaceAll(/^'+|'+$/g, "")
      .trim();
    const base = [...(plain || String(index + 1))].slice(0, 28).join("").trim();
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

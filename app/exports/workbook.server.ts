import { measureValueWidth } from "hucre/xlsx";
import { fractionDigits } from "../languages/format.ts";
import { type Locale, text } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import { Refusal } from "../refusal.ts";
import type { Cell } from "./csv.ts";
import { sheetXml, type XmlColumn } from "./sheet-xml.ts";
import { bookParts, styles } from "./workbook-parts.ts";
import { type ZipEntry, zipped } from "./zip.server.ts";

/** The media type of a workbook. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A column of a sheet: its heading in the reader's language, and what its cells are. */
export interface SheetColumn {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit | "text" | "date";
}

type SheetRow = Readonly<Record<string, Cell>>;

/** Rows that come a piece at a time; how many there are is known before. */
export interface LongRows {
  readonly count: number;
  readonly pieces: Iterable<readonly SheetRow[]> | AsyncIterable<readonly SheetRow[]>;
}

/** A table as a sheet. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[] | LongRows;
  /** Of its amounts, for the number of decimals; null where rows have their own. */
  readonly currency: string | null;
}

/** A line of the sheet that says what the tables are: a name and what stands for it. */
export type AboutLine = readonly [string, string];

/** What Excel takes in one sheet, less the header. */
const sheetRows = 1_048_575;

/** A table that is longer than a sheet goes over several; nobody reads more of them than these. */
export const mostRows = 5 * sheetRows;

const narrowest = 8;
const widest = 60;
/** The first rows tell how wide a column is; one long text further below does not matter. */
const measuredRows = 500;

/**
 * Tables as an Excel workbook, in pieces: typed cells, a header that stays in sight, filters,
 * widths that fit, and a last sheet that says what the figures are. A table that no sheet holds
 * goes over several.
 *
 * @throws Refusal `export.too_many_rows` at once, where a table is longer than a workbook takes.
 */
export function workbook(
  tables: readonly SheetTable[],
  about: readonly AboutLine[],
  locale: Locale,
  { rowsPerSheet = sheetRows }: { readonly rowsPerSheet?: number } = {},
): AsyncGenerator<Uint8Array> {
  const cut = tables.map((table) => {
    const { count, pieces } = longRows(table.rows);
    if (count > mostRows) throw new Refusal("export.too_many_rows", { count, most: mostRows }, 413);
    return { table, pieces, sheets: Math.max(1, Math.ceil(count / rowsPerSheet)) };
  });
  const aboutName = text(locale, "export.about");
  const titles = cut.flatMap(({ table, sheets }) => Array<string>(sheets).fill(table.title));
  const formats = formatsOf(tables);
  const book = {
    names: sheetNames([...titles, aboutName]),
    titled: [...titles.map(() => true), false],
    formats,
    creator: text(locale, "app.name"),
  };
  function* entries(): Generator<ZipEntry> {
    yield* bookParts(book);
    let number = 0;
    for (const { table, pieces, sheets } of cut) {
      const reader = new RowReader(pieces);
      try {
        for (let sheet = 1; sheet <= sheets; sheet += 1) {
          number += 1;
          const shape = { table, formats, isSelected: number === 1 };
          const path = `xl/worksheets/sheet${number}.xml`;
          yield { path, text: tableXml(shape, reader, rowsPerSheet) };
        }
      } finally {
        void reader.close();
      }
    }
    const columns = [
      { width: 28, style: styles.name, isDate: false },
      { width: 100, style: styles.words, isDate: false },
    ];
    const isSelected = number === 0;
    const path = `xl/worksheets/sheet${number + 1}.xml`;
    yield { path, text: sheetXml({ columns, isSelected }, about) };
  }
  return zipped(entries());
}

function longRows(rows: SheetTable["rows"]): LongRows {
  return "pieces" in rows ? rows : { count: rows.length, pieces: [rows] };
}

/** Rows of several sheets, taken one after the other from one source. */
class RowReader {
  #source: AsyncGenerator<SheetRow>;
  #ahead: SheetRow[] = [];

  constructor(pieces: LongRows["pieces"]) {
    this.#source = rowByRow(pieces);
  }

  /** The next rows, which are read again afterwards. */
  async ahead(count: number): Promise<readonly SheetRow[]> {
    while (this.#ahead.length < count) {
      const next = await this.#source.next();
      if (next.done) break;
      this.#ahead.push(next.value);
    }
    return this.#ahead.slice(0, count);
  }

  async *take(count: number): AsyncGenerator<SheetRow> {
    for (let taken = 0; taken < count; taken += 1) {
      const kept = this.#ahead.shift();
      const next = kept ? { value: kept } : await this.#source.next();
      if (next.done) return;
      yield next.value;
    }
  }

  /** Nobody wants the rest of a file that nobody waits for. */
  async close(): Promise<void> {
    await this.#source.return(undefined);
  }
}

async function* rowByRow(pieces: LongRows["pieces"]): AsyncGenerator<SheetRow> {
  for await (const piece of pieces) yield* piece;
}

interface Shape {
  readonly table: SheetTable;
  readonly formats: readonly string[];
  readonly isSelected: boolean;
}

async function* tableXml(
  { table, formats, isSelected }: Shape,
  reader: RowReader,
  most: number,
): AsyncGenerator<string> {
  const first = await reader.ahead(Math.min(measuredRows, most));
  const columns = table.columns.map((column): XmlColumn => {
    const format = numberFormat(column.unit, table.currency);
    return {
      width: widthOf(column, first, format),
      style: format ? styles.firstNumber + formats.indexOf(format) : styles.plain,
      isDate: column.unit === "date",
    };
  });
  const names = table.columns.map(({ name }) => name);
  const labels = table.columns.map(({ label }) => label);
  async function* cells() {
    for await (const row of reader.take(most)) yield names.map((name) => row[name] ?? null);
  }
  const header = { labels, style: styles.heading };
  yield* sheetXml({ columns, header, isSelected }, cells());
}

function widthOf(column: SheetColumn, rows: readonly SheetRow[], format?: string): number {
  const measured = rows.map((row) => measureValueWidth(row[column.name] ?? null, format));
  const title = Math.min(18, measureValueWidth(column.label));
  return Math.min(widest, Math.max(narrowest, title, ...measured) + 2);
}

function formatsOf(tables: readonly SheetTable[]): string[] {
  const all = tables.flatMap(({ columns, currency }) =>
    columns.flatMap(({ unit }) => numberFormat(unit, currency) ?? []),
  );
  return [...new Set(all)];
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

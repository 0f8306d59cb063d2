import type { Layout, LayoutWish } from "../mapping.ts";
import type { Dialect } from "../parser/dialect.ts";
import { type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";
import { findDialect } from "./dialect.ts";
import { headersOf } from "./header-names.ts";
import { modeOf } from "./sampled-records.ts";
import { findTables } from "./tables.ts";

/** Enough of a whole file to see where tables begin and end. */
export const mostRecords = 20_000;
/** A file that is too large to be looked at whole is one table, below its titles. */
const mostOfMany = 500;

/** The layouts of all tables below each other in a text; one where the user says where headers are. */
export function findLayouts(
  head: string,
  encoding: string,
  complete: boolean,
  wish: LayoutWish = {},
): Layout[] {
  const found = findDialect(head, complete, wish.delimiter);
  const { delimiter, quote, escape: escaping, widths, wrapped } = found;
  const dialect = {
    delimiter,
    quote,
    escape: escaping,
    ...(wrapped === undefined ? {} : { wrapped }),
    ...(widths === undefined ? {} : { widths }),
  };
  const records = evenRecords(head, dialect, complete);
  return placesIn(records, wish.headerRecord).map((place) => {
    const layout = { container: "csv", encoding, ...dialect, ...place } as const;
    return renumbered(layout, head, complete, records);
  });
}

/** The records at a text's beginning, those that can only be told by the width of the others too. */
function evenRecords(head: string, dialect: Dialect, complete: boolean): FileRecord[] {
  const most = complete ? mostRecords : mostOfMany;
  const records = headRecords(head, dialect, complete, most);
  const width = modeOf(records.map((record) => record.cells.length));
  const isSure = (record: FileRecord) =>
    record.cells.length === width && !mayBeOtherwise(record.raw, dialect);
  if (records.every(isSure)) return records;
  const headers = Array.from({ length: width }, () => "");
  return headRecords(head, { ...dialect, headers }, complete, most);
}

/** Whether a record may stand in other quotes than the table's, or have spaces behind its delimiters. */
const mayBeOtherwise = (raw: string, { delimiter, quote }: Dialect) =>
  (/^["'`]/.test(raw) && !raw.startsWith(quote || "\n")) ||
  (delimiter.length === 1 && raw.charCodeAt(raw.indexOf(delimiter) + 1) === 32);

type Place = Pick<
  Layout,
  "part" | "headerRecord" | "headerRecords" | "firstRecord" | "lastRecord" | "headers"
>;

/**
 * Where the tables stand among the first records of a text or a sheet.
 *
 * @param headerRecord where the user says that the headers are, null for nowhere.
 */
export function placesIn(records: readonly FileRecord[], headerRecord?: number | null): Place[] {
  if (headerRecord !== undefined) return [placeBelow(records, headerRecord)];
  const tables = findTables(records);
  return tables.map(({ header, headers, end }, index) => {
    const isLast = index === tables.length - 1;
    return {
      ...(tables.length === 1 ? {} : { part: { table: index + 1 } }),
      ...(isLast ? {} : { lastRecord: end }),
      headerRecord: header.from === null ? null : header.from + 1,
      ...(header.rows > 1 ? { headerRecords: header.rows } : {}),
      firstRecord: header.first + 1,
      headers,
    };
  });
}

/** The one table whose headers are where the user says. */
function placeBelow(records: readonly FileRecord[], headerRecord: number | null): Place {
  const first = Math.min(headerRecord ?? 0, records.length);
  const header = { from: headerRecord === null ? null : first - 1, rows: 1, first };
  const below = records.slice(first).map(({ cells }) => cells.length);
  const named = headerRecord === null ? 0 : (records[first - 1]?.cells.length ?? 0);
  const headers = headersOf(records, header, Math.max(named, modeOf(below)));
  return { headerRecord: headerRecord === null ? null : first, firstRecord: first + 1, headers };
}

/**
 * The same layout by the numbers that its own reader gives: knowing the width of
 * the table, it may cut lines with stray quotes into other records.
 */
function renumbered(
  layout: Layout,
  head: string,
  complete: boolean,
  before: readonly FileRecord[],
): Layout {
  const after = headRecords(head, layout, complete, complete ? mostRecords : mostOfMany);
  if (after.length === before.length) return layout;
  const numberOf = (record: number) => {
    const line = before[record - 1]?.line ?? Number.POSITIVE_INFINITY;
    const index = after.findIndex((each) => each.line >= line);
    return index === -1 ? after.length + 1 : index + 1;
  };
  const { headerRecord, firstRecord, lastRecord } = layout;
  return {
    ...layout,
    headerRecord: headerRecord === null ? null : numberOf(headerRecord),
    firstRecord: numberOf(firstRecord),
    ...(lastRecord === undefined ? {} : { lastRecord: numberOf(lastRecord + 1) - 1 }),
  };
}

/** The records at a text's beginning; the last of a text that goes on is left off. */
export function headRecords(
  head: string,
  dialect: Dialect,
  complete: boolean,
  most: number,
): FileRecord[] {
  const records: FileRecord[] = [];
  for (const record of recordsOf([head], dialect)) {
    if (isEmptyLine(record)) continue;
    records.push(record);
    if (records.length > most) return records.slice(0, most);
  }
  return complete || records.length <= 1 ? records : records.slice(0, -1);
}

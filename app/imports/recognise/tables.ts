import type { FileRecord } from "../parser/records.ts";
import { isNeutral, isTyped, kindOf } from "./cells.ts";
import { type Body, bodyOf, findHeader, fits, type Header, isSeparatorLine } from "./header.ts";
import { headersOf } from "./header-names.ts";
import { modeOf } from "./sampled-records.ts";

/** One of the tables below each other in a text or on a sheet; records are counted from 0. */
export interface FoundTable {
  readonly header: Header;
  readonly headers: readonly string[];
  /** The record after the last one that is the table's, titles of the next left out. */
  readonly end: number;
}

/** More tables than this are the groups of a report, not tables. */
const mostTables = 50;

/** The tables that records hold, one at least. */
export function findTables(records: readonly FileRecord[]): FoundTable[] {
  const tables: FoundTable[] = [];
  let from = 0;
  do {
    const table = tableAt(records, from);
    tables.push(table);
    from = table.end;
    if (tables.length > mostTables) return [whole(records)];
  } while (from < records.length);
  return tables;
}

function whole(records: readonly FileRecord[]): FoundTable {
  const header = findHeader(records, 0, records.length);
  return {
    header,
    headers: headersOf(records, header, widthOf(records, header, records.length)),
    end: records.length,
  };
}

function tableAt(records: readonly FileRecord[], from: number): FoundTable {
  // First by all that follows, then by what is the table's own.
  const guess = findHeader(records, from, Math.min(records.length, firstBreak(records, from)));
  const end = endOf(records, from, guess);
  const header = findHeader(records, from, end);
  return { header, headers: headersOf(records, header, widthOf(records, header, end)), end };
}

/** The width that most records of data have: cells beyond the headers are columns only then. */
function widthOf(
  records: readonly FileRecord[],
  { from, rows, first }: Header,
  end: number,
): number {
  const data = records.slice(first, end);
  const names =
    from === null
      ? 0
      : Math.max(...records.slice(from, from + rows).map((each) => each.cells.length));
  if (data.length === 0) return names;
  const width = modeOf(data.map((record) => record.cells.length));
  if (names === 0) return width;
  const share = (is: (record: FileRecord) => boolean) => data.filter(is).length / data.length;
  const isEven = share((record) => record.cells.length === width) > 0.8;
  const isFilled = share((record) => record.cells.slice(names).some((cell) => cell.trim() !== ""));
  if (isEven || isFilled > 0.5) return width;
  return names;
}

/** More than a title. */
const isRow = (record: FileRecord) => record.cells.filter((cell) => cell.trim() !== "").length > 1;

const isBlank = (record: FileRecord) => record.cells.every((cell) => cell.trim() === "");

const isApart = (records: readonly FileRecord[], index: number) => {
  const before = records[index - 1];
  const record = records[index];
  if (before === undefined || record === undefined) return false;
  return isBlank(before) || record.line > before.line + before.lines;
};

/** A first guess at where a table ends: the end of the first block that is as wide as none before it. */
function firstBreak(records: readonly FileRecord[], from: number): number {
  let rows = 0;
  for (let index = from + 1; index < records.length; index += 1) {
    const record = records[index] as FileRecord;
    const before = records[index - 1] as FileRecord;
    if (isRow(record) && record.cells.length === before.cells.length && !isApart(records, index)) {
      rows += 1;
    } else if (rows >= 2 && (isApart(records, index) || record.cells.length > 1)) {
      if (namesColumns(records, index) !== null) return index;
    }
  }
  return records.length;
}

/** Where the table that has this header ends: before the titles and headers of the next. */
function endOf(records: readonly FileRecord[], from: number, header: Header): number {
  const { first } = header;
  const body = bodyOf(
    records,
    header.from ?? first,
    Math.min(records.length, firstBreak(records, from)),
  );
  const names =
    header.from === null ? null : (records[header.from + header.rows - 1] as FileRecord);
  for (let index = Math.max(first + 1, from + 1); index < records.length; index += 1) {
    const record = records[index] as FileRecord;
    const gap = isApart(records, index);
    if (!gap && !isOther(record, body)) continue;
    const next = namesColumns(records, index);
    if (next === null || (!gap && next !== index)) continue;
    const naming = records[next] as FileRecord;
    if (names !== null && isSame(naming, names)) continue;
    if (!isAnother(records, next, body)) continue;
    return index;
  }
  return records.length;
}

/** A full row of words where numbers and dates are wanted, or of another width. */
function isOther(record: FileRecord, body: Body): boolean {
  const { cells } = record;
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  if (filled < 2 || filled * 1.25 < cells.length) return false;
  if (cells.length !== body.width) return cells.every(isWord);
  return (
    body.typed.length >= 2 &&
    body.typed.every((index) => isWord(cells[index] ?? "")) &&
    cells.every(isWord)
  );
}

const isWord = (cell: string) => !isTyped(kindOf(cell)) || isNeutral(cell);

const isSame = (one: FileRecord, other: FileRecord) =>
  one.cells.map((cell) => cell.trim().toLowerCase()).join("\u0000") ===
  other.cells.map((cell) => cell.trim().toLowerCase()).join("\u0000");

/** The record from `index` on, behind a few titles, that names columns of data below it. */
function namesColumns(records: readonly FileRecord[], index: number): number | null {
  for (let at = index; at < Math.min(records.length, index + 6); at += 1) {
    const record = records[at] as FileRecord;
    if (isSeparatorLine(record) || isBlank(record)) continue;
    const filled = record.cells.filter((cell) => cell.trim() !== "");
    if (filled.length === 1 || record.cells.length === 1) continue;
    const isNaming =
      filled.length * 1.6 >= record.cells.length &&
      filled.every(isWord) &&
      filled.every((cell) => cell.length < 80) &&
      new Set(filled.map((cell) => cell.trim().toLowerCase())).size === filled.length;
    return isNaming ? at : null;
  }
  return null;
}

/** Whether the records below names are another table: other columns, or other things in them. */
function isAnother(records: readonly FileRecord[], naming: number, body: Body): boolean {
  const names = records[naming] as FileRecord;
  const below = records.slice(naming + 1, naming + 4).filter((record) => !isBlank(record));
  const like = below.filter((record) => record.cells.length === names.cells.length);
  if (like.length === 0 || isApart(records, naming + 1)) return false;
  const isTypedBelow = like.some((record) =>
    record.cells.some(
      (cell, index) =>
        !isWord(cell) && isWord(names.cells[index] ?? "") && (names.cells[index] ?? "") !== "",
    ),
  );
  const isOtherWidth = names.cells.length !== body.width;
  // Rows of words among rows of words are rows; only their width tells otherwise, or what is below.
  const isNew = isApart(records, naming) && isTypedBelow;
  if (body.typed.length === 0 && !isOtherWidth && !isNew) return false;
  if (fits(names, body)) return false;
  return isTypedBelow || (isOtherWidth && like.length >= Math.min(2, below.length));
}

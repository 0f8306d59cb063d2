import type { Layout } from "../mapping.ts";
import { type Dialect, type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";

const delimiters = [",", ";", "\t", "|", "^"];
const headerWithin = 30;

/** How a text is cut into cells and where its headers are, from its beginning. */
export function findLayout(head: string, encoding: string, complete: boolean): Layout {
  const { delimiter, quote, escape } = findDialect(head, complete);
  const dialect = { delimiter, quote, escape };
  const records = headRecords(head, dialect, complete, 400);
  return { container: "csv", encoding, ...dialect, ...findTable(records) };
}

/** Where the headers stand among a file's first records, and which they are. */
export function findTable(
  records: readonly FileRecord[],
): Pick<Layout, "headerRecord" | "firstRecord" | "headers"> {
  const header = findHeader(records);
  const first = header === null ? firstFilled(records) : header + 1;
  const width = widthOf(records.slice(first));
  const names = header === null ? [] : (records[header]?.cells ?? []);
  // Cells beyond the headers make columns only where most records fill them: else they are strays.
  const data = records.slice(first);
  const beyond = data.filter((record) =>
    record.cells.slice(names.length).some((cell) => cell.trim() !== ""),
  ).length;
  const count = Math.max(names.length, beyond * 2 > data.length ? width : 1);
  return {
    headerRecord: header === null ? null : header + 1,
    firstRecord: first + 1,
    headers: uniqueHeaders(Array.from({ length: count }, (_, index) => names[index] ?? "")),
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

function findDialect(head: string, complete: boolean): Dialect {
  const declared = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(head)?.[1];
  const candidates = declared === undefined ? delimiters : [declared];
  let best: { dialect: Dialect; score: number } | null = null;
  for (const delimiter of candidates) {
    const quote = quoteOf(head, delimiter);
    const dialect = { delimiter, quote, escape: quote === "" ? "" : escapeOf(head, quote) };
    const score = evenness(headRecords(head, dialect, complete, 200));
    if (best === null || score > best.score) best = { dialect, score };
  }
  return (best as { dialect: Dialect }).dialect;
}

/** The quote is the one that stands at the beginning of cells; nothing where none does. */
function quoteOf(head: string, delimiter: string): string {
  const start = (quote: string) =>
    head.startsWith(quote) ||
    head.startsWith(`\ufeff${quote}`) ||
    head.includes(`\n${quote}`) ||
    head.includes(`${delimiter}${quote}`) ||
    head.includes(`${delimiter} ${quote}`);
  if (start('"')) return '"';
  const singles = head.split("'").length - 1;
  const lines = head.split("\n").length;
  const closes = head.split(`'${delimiter}`).length - 1 + (head.split("'\n").length - 1);
  if (start("'") && singles >= lines && closes * 2 >= singles * 0.8) return "'";
  return "";
}

function escapeOf(head: string, quote: string): string {
  return head.includes(`\\${quote}`) && !head.includes(quote + quote) ? "\\" : quote;
}

/** How evenly records are as wide as each other; width counts, but less and less. */
function evenness(records: readonly FileRecord[]): number {
  if (records.length === 0) return 0;
  const width = widthOf(records);
  if (width <= 1) return 0.5;
  let credit = 0;
  for (const record of records) {
    const count = record.cells.length;
    credit += count === width ? 1 : count > 1 && count < width ? 0.6 : count === 1 ? 0.3 : 0.2;
  }
  return (credit / records.length) ** 2 * Math.log2(width + 1);
}

/** The width that most records have, the larger of two that are as frequent. */
function widthOf(records: readonly FileRecord[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > best)) {
      most = count;
      best = width;
    }
  }
  return best;
}

function firstFilled(records: readonly FileRecord[]): number {
  const index = records.findIndex((record) => !isSeparatorLine(record));
  return Math.max(0, index);
}

const isSeparatorLine = (record: FileRecord) => /^sep=/i.test(record.cells[0] ?? "");

const looksLikeData = (cell: string) =>
  /^[-+(]?[\p{Sc}]?\s*\d[\d\s.,:/'’-]*[)%-]?(\s*\p{Lu}{3})?$/u.test(cell.trim()) ||
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell.trim());

/** The record, counted from 0, that reads like headers; null where all of it reads like data. */
function findHeader(records: readonly FileRecord[]): number | null {
  const width = widthOf(records);
  let best: { index: number; score: number } | null = null;
  for (let index = 0; index < Math.min(headerWithin, records.length); index += 1) {
    const record = records[index] as FileRecord;
    if (isSeparatorLine(record)) continue;
    const cells = record.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    if (cells.length === 0) continue;
    const known = cells.filter(isKnown).length;
    const data = cells.filter(looksLikeData).length;
    const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size === cells.length;
    const filled = cells.length / Math.max(1, width);
    if (data > known || (filled < 0.5 && known < 3) || (width > 1 && cells.length < 2)) continue;
    const score = known * 2 + (distinct ? 1 : 0) + filled - data - index * 0.01;
    if (best === null || score > best.score + 0.5) best = { index, score };
  }
  if (best === null) return null;
  // Words over words: it is a header only if it is known, or unlike what stands below it.
  return best.index;
}

const isKnown = (cell: string) =>
  meaningsOf(cell).length > 0 || isNamed("not_needed", cell) || isNamed("derived", cell);

/** The headers as they stand, blank and repeated ones given a name of their own. */
function uniqueHeaders(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const base = cell.replace(/\s+/g, " ").trim() || `column ${index + 1}`;
    let name = base;
    for (let count = 2; seen.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

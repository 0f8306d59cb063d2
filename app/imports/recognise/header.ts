import type { FileRecord } from "../parser/records.ts";
import { type CellKind, isNeutral, isTyped, kindOf } from "./cells.ts";
import { isRule } from "./fixed-width.ts";
import { agesIn, isKnown } from "./known-names.ts";
import { modeOf } from "./sampled-records.ts";

/** Where the headers of one table are among records, all counted from 0. */
export interface Header {
  /** The first record of the headers; null where the data has none above it. */
  readonly from: number | null;
  readonly rows: number;
  /** The first record of data. */
  readonly first: number;
}

const headerWithin = 50;
/** A deeper stack of headers is a report of another kind. */
const mostRows = 5;

/** What the columns of a table hold in most of its records. */
export interface Body {
  readonly width: number;
  /** Numbers, dates or times for the columns that hold one of these, else null. */
  readonly kinds: readonly (CellKind | null)[];
  readonly typed: readonly number[];
}

const lookedAt = 400;
const lookedBelow = 60;

export function bodyOf(records: readonly FileRecord[], from: number, to: number): Body {
  const all = records.slice(from, Math.min(to, from + lookedAt));
  const width = modeOf(all.filter(isFull).map((record) => record.cells.length));
  const even = all.filter((record) => record.cells.length === width);
  // The first records are titles and headers more often than the others.
  const below = even.length > 1 ? even.slice(Math.max(1, Math.floor(even.length * 0.2))) : even;
  const kinds = Array.from({ length: width }, (_, index) => kindBelow(below, index));
  return { width, kinds, typed: kinds.flatMap((kind, index) => (kind === null ? [] : [index])) };
}

const isFull = (record: FileRecord) =>
  record.cells.length > 1 ? record.cells.filter((cell) => cell.trim() !== "").length > 1 : true;

function kindBelow(records: readonly FileRecord[], index: number): CellKind | null {
  const counts = new Map<CellKind, number>();
  let filled = 0;
  for (const record of records) {
    const kind = kindOf(record.cells[index] ?? "");
    if (kind === "blank") continue;
    filled += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (isTyped(kind) && count >= filled * 0.6) return kind;
  return null;
}

/** The headers of the table that begins at `from` or below it, and where its data begins. */
export function findHeader(records: readonly FileRecord[], from: number, to: number): Header {
  const below = pastRemarks(records, from, to);
  if (below > from) return findHeader(records, below, to);
  const body = bodyOf(records, from, to);
  const start = firstOf(records, from, to, body);
  const known = knownHeader(records, from, Math.min(to, from + headerWithin), body.width);
  const above = body.typed.length > 0 ? headerAbove(records, from, start, body) : null;
  // What the vocabulary knows for certain counts more than what the cells look like.
  if (known !== null && (above === null || known > above.last)) {
    return found(records, known, known, to);
  }
  if (above !== null) return found(records, above.from, above.last, to);
  if (body.typed.length === 0) {
    const words = wordsOverWords(records, from, to, body);
    if (words !== null) return found(records, words, words, to);
  }
  return { from: null, rows: 0, first: start };
}

/** A line that is marked as no data; where the mark stands between cells, it is none. */
const isRemark = (record: FileRecord | undefined): boolean =>
  record !== undefined &&
  /^["\s]*#/.test(record.raw) &&
  !(record.cells.length > 1 && (record.cells[0] ?? "").trim() === "");

/** Several lines at the beginning that are marked as no data. */
function pastRemarks(records: readonly FileRecord[], from: number, to: number): number {
  let at = from;
  while (at < to && isRemark(records[at])) at += 1;
  const isAll = at >= to;
  const last = records[at - 1];
  const next = records[at];
  // One of them may be the headers.
  const isHeaders = last !== undefined && next !== undefined && hasData(next);
  if (isAll || at - from < 2) return from;
  return isHeaders && last.cells.length === next.cells.length ? at - 1 : at;
}

function found(records: readonly FileRecord[], from: number, last: number, to: number): Header {
  let first = last + 1;
  while (first < to && isRuled(records[first])) first += 1;
  return { from, rows: last - from + 1, first };
}

/** A line of dashes, or what a delimiter made of one. */
function isRuled(record: FileRecord | undefined): boolean {
  if (record === undefined || !/[-=_]{2}/.test(record.raw)) return false;
  const filled = filledOf(record);
  return filled.length > 0
    ? filled.every((cell) => isRule(cell.trim()))
    : isRule(record.raw.replaceAll("\t", " "));
}

export const isSeparatorLine = (record: FileRecord): boolean => /^"?sep=/i.test(record.raw);

const filledOf = (record: FileRecord) => record.cells.filter((cell) => cell.trim() !== "");

/** The first record that holds what the table's columns hold. */
function firstOf(records: readonly FileRecord[], from: number, to: number, body: Body): number {
  let title = from;
  while (title < to && isSeparatorLine(records[title] as FileRecord)) title += 1;
  if (body.typed.length === 0) return title;
  for (let index = title; index < to; index += 1) {
    if (fits(records[index] as FileRecord, body)) return index;
  }
  return title;
}

/** Whether a record holds numbers and dates where the table's columns hold them. */
export function fits({ cells }: FileRecord, { kinds, typed, width }: Body): boolean {
  if (width > 1 && cells.length < 2) return false;
  let same = 0;
  let filled = 0;
  for (const index of typed) {
    const kind = kindOf(cells[index] ?? "");
    if (kind === "blank") continue;
    filled += 1;
    if (kind === kinds[index] && !(isNeutral(cells[index] ?? "") && typed.length > 1)) same += 1;
  }
  return same > 0 && same * 2 >= filled && (same * 3 >= typed.length || same >= 3);
}

/** How many of the columns with numbers and dates have a word here. */
const wordsIn = ({ cells }: FileRecord, { typed, kinds }: Body) =>
  typed.filter((index) => isHeading(cells[index] ?? "", kinds[index])).length;

/** A word, or a day above amounts. */
const isHeading = (cell: string, below: CellKind | null | undefined) => {
  const kind = kindOf(cell);
  if (kind === "blank") return false;
  return !isTyped(kind) || isNeutral(cell) || (kind === "date" && below === "number");
};

const hasData = ({ cells }: FileRecord) =>
  cells.some((cell) => isTyped(kindOf(cell)) && !isNeutral(cell));

/** The records directly above the data that name its columns. */
function headerAbove(
  records: readonly FileRecord[],
  from: number,
  start: number,
  body: Body,
): { from: number; last: number } | null {
  let last = -1;
  for (let index = start - 1; index >= from && index >= start - headerWithin; index -= 1) {
    const record = records[index] as FileRecord;
    const enough = Math.max(1, body.typed.length * 0.5);
    if (isSeparatorLine(record) || isRuled(record) || isData(record, body)) continue;
    if (isLikeBelow(records, index)) continue;
    if (wordsIn(record, body) >= enough && isNaming(record, body.width)) {
      last = index;
      break;
    }
  }
  if (last === -1) return null;
  // Below the names may stand their units.
  let low = last;
  while (
    low + 1 < start &&
    isUnits(records[low + 1] as FileRecord, body, records[low] as FileRecord)
  ) {
    low += 1;
  }
  let high = last;
  while (high > from && last - high + 1 < mostRows) {
    const upper = records[high - 1] as FileRecord;
    const lower = records[high] as FileRecord;
    if (isApart(upper, lower) || !isGroupHead(upper, body)) break;
    if (isSentence(upper) && !isSentence(lower)) break;
    high -= 1;
  }
  return { from: high, last: low };
}

/**
 * Whether a record says in its columns what others say below it: a row of data with one cell that
 * is not like the others. A header that stands again says the same in all of them.
 */
function isLikeBelow(records: readonly FileRecord[], index: number): boolean {
  const { cells } = records[index] as FileRecord;
  const words = cells.flatMap((cell, column) => (/\p{L}/u.test(cell) ? [column] : []));
  const again = new Set<number>();
  for (const below of records.slice(index + 1, index + 1 + lookedBelow)) {
    const same = words.filter((column) => below.cells[column] === cells[column]);
    // Names that stand again are those of another table.
    if (same.length * 3 <= words.length * 2) for (const column of same) again.add(column);
  }
  return again.size >= 2 && again.size * 2 >= words.length;
}

/** What its columns hold below, or too much of the like: dates over amounts may be names. */
function isData(record: FileRecord, { kinds }: Body): boolean {
  let typed = 0;
  for (const [index, cell] of record.cells.entries()) {
    const kind = kindOf(cell);
    if (!isTyped(kind) || isNeutral(cell)) continue;
    if (kind === kinds[index]) return true;
    if ((kinds[index] ?? null) === null) typed += 1;
  }
  return typed * 3 > filledOf(record).length;
}

/** Enough names for a table of that width, none of them twice as a value would be. */
function isNaming(record: FileRecord, width: number): boolean {
  const filled = filledOf(record);
  // `Account: 1201` is the heading of a group of rows.
  const valued = filled.filter((cell) => /\S:\s+\S/.test(cell)).length;
  return (
    filled.length >= Math.min(2, width) &&
    filled.length * 2 >= Math.min(width, record.cells.length) &&
    valued * 2 < filled.length
  );
}

const isApart = (upper: FileRecord, lower: FileRecord) => lower.line > upper.line + upper.lines;

/** Whether a space stands behind each sign that cuts a record: it was written by a person. */
const isSentence = ({ raw, cells }: FileRecord) =>
  cells.length > 1 && raw.split(/[,;|] /).length >= cells.length;

/** A row of heads above the headers: each stands for the columns from it to the next. */
function isGroupHead(record: FileRecord, body: Body): boolean {
  if (isSeparatorLine(record) || isRuled(record) || hasData(record)) return false;
  const filled = record.cells.flatMap((cell, index) => (cell.trim() === "" ? [] : [index]));
  const last = filled.at(-1) ?? -1;
  if (filled.length < 2 || last * 2 < body.width - 1) return false;
  if (record.cells.some((cell) => /:\s*$|^(?=.{30})(?:\S+\s+){4}/.test(cell))) return false;
  // "ABC s.r.o.;;;;Rok: 2026" tells of the report, not of columns.
  if (record.cells.some((cell) => /\p{L}:\s+\S/u.test(cell))) return false;
  return wordsIn(record, body) > 0;
}

/** Currencies and units below the names, where the data has numbers. */
function isUnits(record: FileRecord, body: Body, above: FileRecord): boolean {
  if (isApart(above, record) || isRuled(record) || hasData(record)) return false;
  const filled = filledOf(record);
  const heads = wordsIn(record, body);
  if (heads === 0 || heads < filled.length * 0.5) return false;
  // What another sign cuts, or other quotes hold together, is a row of another program.
  if (record.cells.length > body.width || /[;|\t].*[;|\t]/.test(filled.join(""))) return false;
  // A name at the left edge is the heading of the first group.
  const first = record.cells.findIndex((cell) => cell.trim() !== "");
  if (filled.length === 1 && above.cells.findIndex((cell) => cell.trim() !== "") === first)
    return false;
  return filled.every((cell) => cell.trim().length <= 12) || isNaming(record, body.width);
}

/** The record whose words most languages know as headers; null where none knows enough. */
function knownHeader(
  records: readonly FileRecord[],
  from: number,
  to: number,
  width: number,
): number | null {
  let best: { index: number; score: number } | null = null;
  for (let index = from; index < to; index += 1) {
    const record = records[index] as FileRecord;
    if (isSeparatorLine(record)) continue;
    const cells = filledOf(record).map((cell) => cell.trim());
    const ages = agesIn(cells);
    if (cells.some((cell) => isTyped(kindOf(cell)) && !isNeutral(cell) && !ages.has(cell)))
      continue;
    const known = cells.filter((cell) => isKnown(cell) || ages.has(cell)).length;
    if (known < 2 || known < cells.length * 0.4) continue;
    const filled = cells.length / Math.max(1, width);
    if (filled < 0.5 && known < 3) continue;
    const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size === cells.length;
    const score = known * 2 + (distinct ? 1 : 0) + filled - (index - from) * 0.01;
    if (best === null || score > best.score + 0.5) best = { index, score };
  }
  return best?.index ?? null;
}

/** Words over words: the first full record names the columns, unless it is one of the values. */
function wordsOverWords(
  records: readonly FileRecord[],
  from: number,
  to: number,
  body: Body,
): number | null {
  for (let index = from; index < Math.min(to, from + headerWithin); index += 1) {
    const record = records[index] as FileRecord;
    if (isSeparatorLine(record) || isRuled(record)) continue;
    const filled = filledOf(record);
    if (filled.length === 0 || (body.width > 1 && record.cells.length < 2)) continue;
    if (body.width > 1 && (filled.length < 2 || filled.length * 2 < body.width)) continue;
    if (record.cells.length !== body.width && isAbove(records, index, to, body.width)) continue;
    if (hasData(record)) return null;
    const again = record.cells.filter(
      (cell, column) =>
        cell.trim() !== "" &&
        records
          .slice(index + 1, Math.min(to, index + lookedAt))
          .some((other) => other.cells[column] === cell),
    );
    const isSame = (other: FileRecord) =>
      other.cells.join("\u0000") === record.cells.join("\u0000");
    const isRepeated = records.slice(index + 1, Math.min(to, index + lookedAt)).some(isSame);
    return again.length * 2 > filled.length && !isRepeated ? null : index;
  }
  return null;
}

/** Whether a narrower record stands in a block of its own above those of the table. */
function isAbove(
  records: readonly FileRecord[],
  index: number,
  to: number,
  width: number,
): boolean {
  for (let at = index + 1; at < Math.min(to, index + headerWithin); at += 1) {
    const record = records[at] as FileRecord;
    const isGap = isApart(records[at - 1] as FileRecord, record);
    if (record.cells.length === width) return isGap;
  }
  return false;
}

import { closeSync, openSync, readSync } from "node:fs";
import { decoderOf } from "../encodings.ts";
import type { Layout } from "../mapping.ts";
import { textOf, withoutZeros } from "../parser/encoding.server.ts";
import { gapsIn, type LineGap } from "../parser/line-gaps.server.ts";
import { type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";
import type { Sample } from "./sampled.ts";
import { findTables } from "./tables.ts";

/** More places than this at which a table might begin are those of a report. */
const mostGaps = 200;
/** A title and names: what stands above a table is no longer. */
const longestGap = 12;
const before = 16 << 10;
const behind = 64 << 10;
/** So many rows show what a table is like. */
const shown = 40;
/** Sampled records of a table: the first ones, then some of the others. */
const mostFirst = 1200;
const step = 50;
const mostSampled = 4000;

/** A table as it is known while a file is gone through: where it begins, what it is like. */
interface Known {
  /** The lines at which it begins with its titles, its header (null where its place is known otherwise) and its data. */
  readonly start: number;
  readonly header: number | null;
  readonly headerRecords: number;
  readonly first: number;
  readonly headers: readonly string[];
  /** Its header and first rows as they stand. */
  readonly rows: readonly string[];
}

/**
 * The tables below each other in a text that is too large to be looked at whole: places with lines
 * without digits are looked at closely, and where another table begins all of the file is counted.
 *
 * @param began what the file's beginning says.
 * @returns null where the last table of the beginning goes on to the file's end.
 */
export function stackedSamples(path: string, began: readonly Sample[]): Sample[] | null {
  const last = began.at(-1);
  if (last === undefined || last.layout.encoding.startsWith("utf-16")) return null;
  const { layout } = last;
  if (layout.widths !== undefined || layout.delimiter === "") return null;
  const found = laterTables(path, last);
  if (found.length === 0) return null;
  const earlier = began.length;
  const tables = found.map((table, index) => {
    const end = found[index + 1]?.start ?? null;
    return tableSample(path, last, { table, end, number: earlier + index + 1 });
  });
  const ended = tableSample(path, last, {
    table: null,
    end: found[0]?.start ?? null,
    number: earlier,
  });
  return [...began.slice(0, -1), ended, ...tables];
}

function laterTables(path: string, { layout, first }: Sample): Known[] {
  const gaps = gapsIn(path, mostGaps) ?? [];
  const top = first.slice((layout.headerRecord ?? layout.firstRecord) - 1).slice(0, shown);
  const found: Known[] = [];
  let { headers } = layout;
  let rows: readonly string[] = top.map(({ raw }) => raw);
  let from = (top.at(-1)?.line ?? 1) + 1;
  for (const gap of gaps) {
    if (gap.line < from || gap.lines > longestGap) continue;
    const table = tableAt(path, gap, { ...layout, headers }, rows);
    if (table === null) continue;
    found.push(table);
    ({ headers, rows } = table);
    from = table.first;
  }
  return found;
}

/** The table that begins at a gap below rows of another; null where these go on. */
function tableAt(
  path: string,
  gap: LineGap,
  layout: Layout,
  rows: readonly string[],
): Known | null {
  const above = slice(path, Math.max(0, gap.offset - before), gap.offset, layout.encoding);
  const below = slice(path, gap.offset, gap.offset + behind, layout.encoding);
  // What begins within a line, and what ends within one, is left off.
  const tail = above.slice(above.indexOf("\n") + 1);
  const next = below.length < behind / 4 ? below : below.slice(0, below.lastIndexOf("\n") + 1);
  const head = `${rows.join("\n")}\n${tail}`;
  const shift = gap.line - (head.split("\n").length - 1) - 1;
  const records = [...recordsOf([head + next], layout)].filter((record) => !isEmptyLine(record));
  const tables = findTables(records);
  const at = tables.findIndex(
    ({ end }) => (records[end]?.line ?? Number.POSITIVE_INFINITY) + shift >= gap.line,
  );
  const end = tables[at]?.end ?? records.length;
  const table = tables[at + 1];
  const start = (records[end]?.line ?? Number.POSITIVE_INFINITY) + shift;
  if (table === undefined || table.header.from === null || start > gap.line + gap.lines)
    return null;
  const { from, rows: headerRecords, first } = table.header;
  const line = (index: number) => (records[index]?.line ?? 0) + shift;
  if (first >= records.length) return null;
  return {
    start,
    header: line(from),
    headerRecords,
    first: line(first),
    headers: table.headers,
    rows: records.slice(from, Math.min(table.end, from + shown)).map(({ raw }) => raw),
  };
}

function slice(path: string, from: number, to: number, encoding: string): string {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(to - from);
    const count = readSync(file, buffer, 0, buffer.length, from);
    return withoutZeros(decoderOf(encoding).decode(buffer.subarray(0, count)));
  } finally {
    closeSync(file);
  }
}

/** Counts a table's records by its own reader and samples them; `table` is null for the one at the beginning. */
function tableSample(
  path: string,
  began: Sample,
  { table, end, number }: { table: Known | null; end: number | null; number: number },
): Sample {
  const place = table === null ? began.layout : { ...began.layout, headers: table.headers };
  const data: FileRecord[] = [];
  const found = { header: began.layout.headerRecord, first: began.layout.firstRecord };
  let [count, rows, isBegun] = [0, 0, false];
  for (const record of recordsOf(textOf(path, place.encoding), place)) {
    if (end !== null && record.line >= end) break;
    if (isEmptyLine(record)) continue;
    count += 1;
    if (table !== null && record.line === table.header) found.header = count;
    if (table === null ? count < found.first : record.line < table.first) continue;
    if (!isBegun && table !== null) found.first = count;
    isBegun = true;
    rows += 1;
    const isSampled = rows <= mostFirst || (rows % step === 0 && data.length < mostSampled);
    if (isSampled && record.fault === null) data.push(record);
  }
  const { part: _p, lastRecord: _l, headerRecords: _h, ...rest } = place;
  const headerRecords = table?.headerRecords ?? began.layout.headerRecords ?? 1;
  return {
    layout: {
      ...rest,
      part: { table: number },
      headerRecord: found.header,
      ...(headerRecords > 1 ? { headerRecords } : {}),
      firstRecord: found.first,
      ...(end === null ? {} : { lastRecord: count }),
    },
    first: began.first,
    data: data.map(({ cells }) => cells),
    blocks: data.length > mostFirst ? [0, mostFirst] : [0],
    records: rows,
    complete: false,
  };
}

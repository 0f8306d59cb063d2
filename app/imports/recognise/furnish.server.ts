import { closeSync, openSync, readSync, statSync } from "node:fs";
import { decoderOf } from "../encodings.ts";
import type { Layout, Message } from "../mapping.ts";
import { withoutZeros } from "../parser/encoding.server.ts";
import { findFurniture } from "../parser/furniture.ts";
import { type ReportColumns, reportColumns } from "../parser/furniture-columns.ts";
import { FurnitureFiller } from "../parser/furniture-filler.ts";
import type { FoundFurniture } from "../parser/furniture-kinds.ts";
import { RowReader } from "../parser/furniture-rows.ts";
import { furnitureOf } from "../parser/furniture-source.server.ts";
import { isNote, totalLabel } from "../parser/furniture-words.ts";
import { gridRecord } from "../parser/grid.server.ts";
import { type Opened, recordsIn } from "../parser/opened.server.ts";
import { type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";
import { furnished, furnitureReasons, hasFurniture, sharedAccounts } from "./furniture.ts";
import type { Sample } from "./sampled.ts";

/** A sample without the furniture of its report, and what is to be said of that. */
export interface Furnished {
  readonly sample: Sample;
  readonly reasons: readonly Message[];
}

const mostSampled = 4000;

/**
 * Takes report furniture out of a sample and gives each row what headings say of it.
 * A small file is looked at whole; a large one only if its beginning or its end is
 * that of a report.
 */
export function furnish(opened: Opened, given: Sample): Furnished {
  const sample = withoutHeaders(given);
  const { layout, complete } = sample;
  if (layout.container === "parquet" || layout.container === "json_lines")
    return { sample, reasons: [] };
  if (!complete && !looksLikeReport(opened, sample)) return { sample, reasons: [] };
  const found = furnitureOf(opened, layout);
  if (!hasFurniture(found)) return { sample, reasons: [] };
  const hasRows = rowsBelowOuter(opened, layout, found);
  const first = furnished(layout, found, hasRows);
  const rows = dataOf(opened, first, found);
  const others = sharedAccounts(layout, first, rows);
  const known = others.length === 0 ? first : furnished(layout, found, hasRows, others);
  const data = others.length === 0 ? rows : dataOf(opened, known, found);
  const isAll = complete && data.length === found.counts.data;
  return {
    sample: { ...sample, layout: known, data, blocks: [0], complete: isAll },
    reasons: furnitureReasons(known, found),
  };
}

/** A sample without the headers that stand again among its rows, as on each page of a printed list. */
function withoutHeaders(sample: Sample): Sample {
  const { layout, data } = sample;
  if (layout.headerRecord === null) return sample;
  const reader = new RowReader(reportColumns(layout.headers, []));
  const again = data.flatMap((cells, row) => (reader.isHeader(cells) ? [row] : []));
  if (again.length === 0) return sample;
  const rows = new Set(again);
  const before = (row: number) => again.filter((each) => each < row).length;
  return {
    ...sample,
    data: data.filter((_, row) => !rows.has(row)),
    blocks: sample.blocks.map((row) => row - before(row)),
  };
}

/** Whether rows stand below headings of an outer level without one of the innermost. */
function rowsBelowOuter(opened: Opened, layout: Layout, found: FoundFurniture): boolean {
  if (found.depth < 2) return false;
  const levels = new Map(found.headings.map(({ heading, level }) => [heading.record, level]));
  let number = 0;
  let depth = 0;
  for (const record of recordsIn(opened, layout)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    const kind = found.kindOf(number);
    if (kind === "heading") depth = (levels.get(number) ?? -1) + 1;
    else if (kind === "total") depth = Math.min(depth, found.closings.get(number) ?? depth);
    else if (kind === "data" && number >= layout.firstRecord && depth > 0 && depth < found.depth)
      return true;
  }
  return false;
}

/** The rows of data, of a long report the first ones and many of the others. */
function dataOf(opened: Opened, layout: Layout, found: FoundFurniture): (readonly string[])[] {
  const filler = new FurnitureFiller(layout, found);
  const step = Math.ceil(found.counts.data / mostSampled);
  const data: (readonly string[])[] = [];
  let number = 0;
  let rows = 0;
  for (const record of recordsIn(opened, layout)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    const { kind, cells } = filler.next(record.cells);
    if (kind !== "data" || record.fault !== null || number < layout.firstRecord) continue;
    if (layout.lastRecord !== undefined && number > layout.lastRecord) break;
    rows += 1;
    if (rows <= mostSampled / 2 || rows % step === 0) data.push(cells);
  }
  return data;
}

/** So many records at the beginning of a large file tell whether it is a report. */
const beginning = 1000;
const tailLength = 64 << 10;

/** Whether the beginning of a large file has furniture, or its end reads like that of a report. */
function looksLikeReport(opened: Opened, { layout }: Sample): boolean {
  const first: FileRecord[] = [];
  for (const record of recordsIn(opened, layout)) {
    first.push(record);
    if (first.length >= layout.firstRecord + beginning) break;
  }
  const found = findFurniture(() => first, layout);
  if (hasFurniture(found)) return true;
  const { columns } = found;
  const reader = new RowReader(columns);
  return tailOf(opened, layout).some(
    (cells) => !reader.isBlank(cells) && isOdd(reader, columns, cells),
  );
}

/** Whether a record at the end lacks what rows of data have, or speaks of totals. */
function isOdd(reader: RowReader, columns: ReportColumns, cells: readonly string[]): boolean {
  const row = reader.read(cells);
  const [first] = row.texts;
  if (columns.dates.length > 0 && !row.isDated) return true;
  if (row.texts.length <= 1 && columns.keys.length > 1) return true;
  return (
    row.texts.some(({ text }) => totalLabel(text) !== null) ||
    (first !== undefined && row.stated === 0 && isNote([first.text]))
  );
}

/** The last records of a file but the first, which may be half of one. */
function tailOf(opened: Opened, layout: Layout): (readonly string[])[] {
  const { size } = statSync(opened.path);
  const length = Math.min(size, tailLength);
  const buffer = Buffer.alloc(length);
  const file = openSync(opened.path, "r");
  try {
    // Units of UTF-16 begin at even places.
    const from = (size - length) & ~1;
    const count = readSync(file, buffer, 0, length, from);
    const text = withoutZeros(decoderOf(layout.encoding).decode(buffer.subarray(0, count)));
    const records =
      opened.kind === "grid"
        ? text.split("\n").slice(1, -1).map(gridRecord)
        : [...recordsOf([text], layout)].slice(1);
    return records.slice(-40).map((record) => record.cells);
  } finally {
    closeSync(file);
  }
}

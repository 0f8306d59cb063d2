import type { Layout, Message } from "../../imports/mapping.ts";
import { encodingOf } from "../../imports/parser/encoding.server.ts";
import type { RecordKind } from "../../imports/parser/furniture-kinds.ts";
import { furnitureIn } from "../../imports/parser/furniture-source.server.ts";
import { listParts, type Opened, openPart, recordsIn } from "../../imports/parser/opened.server.ts";
import { isEmptyLine, type RecordFault } from "../../imports/parser/records.ts";
import { furnish } from "../../imports/recognise/furnish.server.ts";
import { samplesOf } from "../../imports/recognise/sample.server.ts";
import type { Sample } from "../../imports/recognise/sampled.ts";
import { Refusal } from "../../refusal.ts";

/** A table of a file, as far as it is understood without any vocabulary. */
export interface TableIn {
  /** Counted over all parts of the file, from 1. */
  readonly number: number;
  /** What tells it from the others: member, sheet, table; empty where it is the only one. */
  readonly name: string;
  readonly opened: Opened;
  readonly sample: Sample;
  readonly layout: Layout;
  /** Nameless columns at the edges that no row fills: lines that begin or end with a delimiter. They are not shown. */
  readonly hidden: ReadonlySet<number>;
}

/** A part of which nothing can be read, and why. */
export interface RefusedPart {
  readonly number: number;
  readonly refusal: Message;
}

/** A record of a table's data, as wide as the table or wider. */
export interface Row {
  /** Counted from 1, lines without any character left out. */
  readonly record: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: RecordFault | null;
  readonly isMended: boolean;
}

/** How many records of a table are no data, by what they are. */
export type Skipped = Partial<Record<Exclude<RecordKind, "data">, number>>;

/**
 * All tables of a file, one after another, and the parts that cannot be read.
 *
 * @throws Refusal `imports.unpack.*`, `imports.disk_full`.
 */
export async function* tablesIn(file: {
  readonly path: string;
  readonly name: string;
}): AsyncGenerator<TableIn | RefusedPart> {
  let number = 0;
  for (const { part, refusal } of await listParts(file)) {
    if (refusal !== null) {
      number += 1;
      yield { number, refusal };
      continue;
    }
    const opened = await openPart(file, part);
    const encoding = opened.kind === "grid" ? "utf-8" : encodingOf(opened.path).label;
    for (const sample of samplesOf(opened, encoding)) {
      number += 1;
      const furnished = furnish(opened, sample).sample;
      const { layout } = furnished;
      const { member, sheet, table } = layout.part ?? {};
      const name = [member, sheet, table === undefined ? undefined : `table ${table}`];
      const found = {
        number,
        name: name.filter((each) => each !== undefined).join(" › "),
        opened,
        sample: furnished,
        layout,
        hidden: new Set<number>(),
      };
      yield { ...found, hidden: emptyEdges(found) };
    }
  }
}

/** The headers of the columns that are shown. */
export const headersOf = ({ layout, hidden }: TableIn): string[] => shown(layout.headers, hidden);

/** The cells of the columns that are shown, and those beyond the table. */
export const shown = (cells: readonly string[], hidden: ReadonlySet<number>): string[] =>
  hidden.size === 0 ? [...cells] : cells.filter((_, index) => !hidden.has(index));

/** Nameless columns at the left and the right of a table with headers that are blank in every row. */
function emptyEdges(table: TableIn): ReadonlySet<number> {
  const { layout, sample } = table;
  if (layout.headerRecord === null) return new Set();
  const own = layout.headers.length - (layout.furniture?.groups ?? 0);
  const isBlank = (cells: readonly string[], index: number) => (cells[index] ?? "").trim() === "";
  const isCandidate = (index: number) =>
    layout.headers[index] === `column ${index + 1}` &&
    sample.data.every((cells) => isBlank(cells, index));
  const empty = new Set<number>();
  for (let index = 0; index < own && isCandidate(index); index += 1) empty.add(index);
  for (let index = own - 1; index >= 0 && isCandidate(index); index -= 1) empty.add(index);
  if (empty.size === 0 || empty.size === own) return new Set();
  for (const { cells } of rowsOf(table)) {
    for (const index of empty) if (!isBlank(cells, index)) empty.delete(index);
    if (empty.size === 0) break;
  }
  return empty;
}

/** The rows of a table's data; `skipped` is counted up as they are read. */
export function* rowsOf({ opened, layout }: TableIn, skipped: Skipped = {}): Generator<Row> {
  const width = layout.headers.length;
  const furniture = layout.furniture === undefined ? null : furnitureIn(opened, layout);
  const headers = headerCells(layout);
  let number = 0;
  for (const record of recordsIn(opened, layout)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    const next = furniture?.next(record) ?? {
      kind: plainKind(record.cells, headers),
      cells: record.cells,
    };
    if (number < layout.firstRecord) continue;
    if (layout.lastRecord !== undefined && number > layout.lastRecord) return;
    if (next.kind !== "data") {
      skipped[next.kind] = (skipped[next.kind] ?? 0) + 1;
      continue;
    }
    yield {
      record: number,
      line: record.line,
      cells: fitted(next.cells, width),
      fault: record.fault,
      isMended: record.mended === true,
    };
  }
}

/** The headers as they stand in a record, where they are in one. */
function headerCells({ headerRecord, headerRecords = 1, headers }: Layout): string | null {
  if (headerRecord === null || headerRecords > 1 || headers.length < 2) return null;
  return comparable(headers);
}

const comparable = (cells: readonly string[]) =>
  cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\u0000");

function plainKind(cells: readonly string[], headers: string | null): RecordKind {
  if (cells.every((cell) => cell.trim() === "")) return "blank";
  return headers !== null && comparable(cells) === headers ? "header" : "data";
}

/** As wide as the table: blanks are added, and only blanks are taken off. */
function fitted(cells: readonly string[], width: number): readonly string[] {
  let count = cells.length;
  while (count > width && (cells[count - 1] ?? "").trim() === "") count -= 1;
  const fit = cells.slice(0, count);
  while (fit.length < width) fit.push("");
  // Zeros are no text; loading leaves them out as well.
  return fit.map((cell) => (cell.includes("\u0000") ? cell.replaceAll("\u0000", "") : cell));
}

/** @throws Refusal if a part with this number cannot be read. */
export function isReadable(table: TableIn | RefusedPart): table is TableIn {
  return !("refusal" in table);
}

export const asRefusal = ({ refusal }: RefusedPart): Refusal =>
  new Refusal(refusal.id, refusal.values);

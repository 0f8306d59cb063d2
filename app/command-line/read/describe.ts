import type { ColumnTrust, Layout, Recognition } from "../../imports/mapping.ts";
import { textOf } from "../../imports/parser/encoding.server.ts";
import { recogniseFile } from "../../imports/recognise/recognise-file.server.ts";
import { profileOf } from "../../imports/recognise/values.ts";
import { tables } from "../../imports/tables.ts";
import { rowsOf, type Skipped, type TableIn } from "./tables.ts";

/** What was understood of a column. */
export interface ColumnDescription {
  readonly header: string;
  /** The column of ours, null where it is none. */
  readonly column: string | null;
  readonly type: string;
  /** The order of its dates or its decimal sign. */
  readonly format: string | null;
  /** How surely it is that column, 0–1, and by what it was found; null where it is none. */
  readonly confidence: number | null;
  readonly found_by: ColumnTrust["by"] | null;
}

/** Everything that was understood of one table. */
export interface Description {
  readonly number: number;
  readonly name: string;
  readonly container: Layout["container"];
  readonly encoding: string | null;
  /** Words with letters beyond ASCII: if they read right, so does the rest. */
  readonly accented: readonly string[];
  /** Other encodings that make as much sense of it. */
  readonly encoding_rivals: readonly string[];
  readonly delimiter: string | null;
  readonly widths: readonly number[] | null;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly line_ends: Readonly<Record<"LF" | "CRLF" | "CR", number>> | null;
  readonly header_records: readonly [number, number] | null;
  readonly first_record: number;
  readonly last_record: number;
  readonly first_line: number | null;
  readonly last_line: number | null;
  readonly rows: number;
  readonly mended: number;
  readonly faults: number;
  readonly too_wide: number;
  readonly skipped: Skipped;
  readonly table: string | null;
  readonly shape: string | null;
  readonly confidence: number;
  readonly refusal: Recognition["refusal"];
  readonly columns: readonly ColumnDescription[];
}

/** Reads a table through and says what was understood of it. */
export async function describe(
  file: { readonly path: string; readonly name: string },
  table: TableIn,
): Promise<Description> {
  const { layout, opened, number, name } = table;
  const isText = opened.kind === "text";
  const recognition = await recogniseFile({ file, part: layout.part });
  const { headerRecord, headerRecords = 1 } = layout;
  const counted = count(table);
  return {
    number,
    name,
    container: layout.container,
    encoding: isText ? layout.encoding : null,
    accented: accentedIn(table),
    encoding_rivals: recognition.encoding?.rivals.map((rival) => rival.label) ?? [],
    delimiter: isText && layout.widths === undefined ? layout.delimiter : null,
    widths: layout.widths ?? null,
    quote: isText ? layout.quote : null,
    escape: isText ? layout.escape : null,
    line_ends: isText ? lineEndsOf(opened.path, layout.encoding) : null,
    header_records: headerRecord === null ? null : [headerRecord, headerRecord + headerRecords - 1],
    first_record: layout.firstRecord,
    ...counted,
    table: recognition.mapping?.tables[0]?.table ?? null,
    shape: recognition.mapping?.shape ?? null,
    confidence: recognition.confidence,
    refusal: recognition.refusal,
    columns: columnsOf(table, recognition),
  };
}

function count(table: TableIn) {
  const skipped: Skipped = {};
  const width = table.layout.headers.length;
  const found = { rows: 0, mended: 0, faults: 0, too_wide: 0 };
  let first: number | null = null;
  let last: number | null = null;
  let lastRecord = table.layout.firstRecord;
  for (const { record, line, cells, fault, isMended } of rowsOf(table, skipped)) {
    first ??= line;
    last = line;
    lastRecord = record;
    found.rows += 1;
    if (isMended) found.mended += 1;
    if (fault !== null) found.faults += 1;
    else if (cells.length > width) found.too_wide += 1;
  }
  return {
    ...found,
    skipped,
    first_line: first,
    last_line: last,
    last_record: lastRecord,
  };
}

const mostWords = 3;

function accentedIn({ layout, sample }: TableIn): string[] {
  const words = new Set<string>();
  for (const cells of [layout.headers, ...sample.data]) {
    for (const cell of cells) {
      for (const [word] of cell
        .slice(0, 300)
        .matchAll(/[\p{L}\p{M}\uFFFD]*[^\0-\x7f][\p{L}\p{M}]*/gu)) {
        words.add(word);
        if (words.size >= mostWords) return [...words];
      }
    }
  }
  return [...words];
}

function lineEndsOf(path: string, encoding: string) {
  const ends = { LF: 0, CRLF: 0, CR: 0 };
  let before = 0;
  for (const text of textOf(path, encoding)) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10 && before === 13) ends.CRLF += 1;
      else if (code === 10) ends.LF += 1;
      if (before === 13 && code !== 10) ends.CR += 1;
      before = code;
    }
  }
  if (before === 13) ends.CR += 1;
  return ends;
}

/** Each header with what it was taken for, and with what its cells are where it was not. */
function columnsOf(
  { layout, sample, hidden }: TableIn,
  { mapping, columns: trusts = [] }: Recognition,
): ColumnDescription[] {
  return layout.headers.flatMap((header, index) => {
    if (hidden.has(index)) return [];
    const trust = trusts.find((each) => each.index === index);
    for (const { table, sources } of mapping?.tables ?? []) {
      const source = sources.find((each) => each.index === index);
      const column = tables[table].columns.find((each) => each.name === source?.column);
      if (source === undefined || column === undefined) continue;
      return {
        header,
        column: `${table}.${column.name}`,
        type: column.type,
        format: source.dateOrder ?? source.decimal ?? null,
        confidence: trust?.confidence ?? null,
        found_by: trust?.by ?? null,
      };
    }
    const cells = sample.data.map((each) => each[index] ?? "");
    const type = looksLike(header, cells);
    return { header, column: null, type, format: null, confidence: null, found_by: null };
  });
}

function looksLike(header: string, cells: readonly string[]): string {
  const profile = profileOf(0, header, cells);
  if (profile.filled === 0) return "blank";
  if (profile.dates >= 0.9) return "date";
  if (profile.numbers >= 0.9) return profile.integers >= 0.9 ? "integer" : "number";
  return "text";
}

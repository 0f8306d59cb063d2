import { closeSync, openSync, rmSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Layout, Staged } from "../mapping.ts";
import type { ParserDatabase } from "./database.server.ts";
import { quoted } from "./database.server.ts";
import { chunksOf } from "./encoding.server.ts";
import type { FoundFurniture } from "./furniture-kinds.ts";
import { furnitureIn } from "./furniture-source.server.ts";
import type { LineCount } from "./lines.ts";
import { type Opened, type OpenedText, recordsIn } from "./opened.server.ts";
import { type PlainText, scanCarefully, scanText } from "./plain-text.server.ts";
import { type FileRecord, isEmptyLine } from "./records.ts";
import type { Scan } from "./scan.ts";
import { writeFully } from "./scratch.server.ts";
import type { Spaces } from "./spaces.ts";

/** Marks inside a rewritten file: between cells, and for line ends inside a cell. */
const cellMark = "\u001f";
const newlineMark = "\u001e";
const returnMark = "\u001d";

/** A file's records as a table `raw` of the parser's database, in the file's order. */
export interface Source {
  /** Records that hold anything, counted independently of the database's reader. */
  readonly records: number;
  /** Whether cells may hold marks in place of line ends. */
  readonly rewritten: boolean;
  /** Whether the table `quick` holds typed records, and `raw` only those that it could not type. */
  readonly isQuick: boolean;
  /** Whether cells may have other spaces around them than plain ones. */
  readonly oddSpaces: boolean;
  /** The SQL for a record's number, from 0. */
  readonly record: string;
  /** The SQL for the line at which a record starts. */
  readonly line: string;
  /** The SQL for a cell's text; null where blank. */
  cell(index: number): string;
  /** The SQL of the fault that a record has by itself, null where it is sound. */
  readonly fault: string;
  /** The SQL of the kind of report furniture that a record is, null of data. */
  readonly furniture: string;
  /** The report's furniture, where the layout has any, and its first records. */
  readonly found?: FoundFurniture;
  readonly skipped?: Staged["skippedRecords"];
  /** The records again from the first on, as they stand in the file. */
  again(): Generator<FileRecord>;
}

/** The SQL for what is among the records of a table: neither above its data nor of the next table. */
export function isOfTable({ firstRecord, lastRecord }: Layout, record = "rowid"): string {
  const from = `${record} >= ${firstRecord - 1}`;
  return lastRecord === undefined ? from : `${from} and ${record} < ${lastRecord}`;
}

export interface Loading {
  readonly opened: Opened;
  readonly layout: Layout;
  /** Where temporary files go; they are removed by the caller with the folder. */
  readonly folder: string;
  readonly columns: readonly number[];
  /**
   * How a plain file is typed while it is read: the select from a reader whose columns are
   * `c<index>`, with columns that mark records, `is_blank` and `is_open`.
   */
  readonly quick?: (spaces: Spaces) => (reader: string, marks: string) => string;
  readonly onProgress?: (share: number) => void;
}

/**
 * Brings the wanted columns of a file into the table `raw`, all as text, each
 * record once. A plain file is read as it is; any other is first rewritten record
 * by record into a form about which no two readers can disagree.
 *
 * @throws Refusal `imports.count_mismatch` if the reader and the count disagree.
 */
export async function loadRaw(database: ParserDatabase, loading: Loading): Promise<Source> {
  const { opened } = loading;
  return opened.kind === "grid"
    ? readRewritten(database, loading, opened)
    : loadText(database, loading, opened);
}

async function loadText(
  database: ParserDatabase,
  loading: Loading,
  opened: OpenedText,
): Promise<Source> {
  const { layout, folder } = loading;
  const report = loading.onProgress ?? (() => undefined);
  const found = scanText(opened.path, layout, folder, (share) => report(share * 0.3));
  const text = { ...opened, path: found.path };
  const decoded = { ...loading, layout: { ...layout, encoding: "utf-8" } };
  const isSimple =
    (layout.escape === "" || layout.escape === layout.quote) && layout.furniture === undefined;
  let { scan } = found;
  if (scan.plain && isSimple) {
    const again = () => recordsIn(text, decoded.layout);
    if (found.even !== null) {
      const source = await readPlain(database, decoded, found, scan, found.even);
      if (source !== null) return { ...source, again };
      // Some line is not as wide as the others: only a look at every byte tells what it is.
      scan = scanCarefully(found.path, layout);
    }
    if (scan.plain) {
      const source = await readPlain(database, decoded, found, scan, null);
      if (source !== null) return { ...source, again };
    }
  }
  return readRewritten(database, decoded, text, scan.lines);
}

/**
 * Reads a plain file in one parallel pass; null where the database's reader cannot, or finds
 * another number of records than was counted.
 *
 * @param even where every line must be as wide as the others.
 */
async function readPlain(
  database: ParserDatabase,
  { layout, columns, quick }: Loading,
  { path: file, spaces }: PlainText,
  scan: Scan,
  even: LineCount | null,
): Promise<Omit<Source, "again"> | null> {
  const names = layout.headers.map((_, index) => `c${index}`);
  const first = `c${columns[0] ?? 0}`;
  const options = [
    "header = false",
    "auto_detect = false",
    `delim = ${quoted(layout.delimiter)}`,
    `quote = ${quoted(layout.quote)}`,
    `escape = ${quoted(layout.quote)}`,
    `null_padding = ${even === null}`,
    "max_line_size = 4000000",
    `columns = {${names.map((name) => `'${name}': 'varchar'`).join(", ")}}`,
  ];
  const reader = `read_csv(${quoted(file)}, ${options.join(", ")})`;
  const blank = `case when ${first} > ' ' then false else trim(concat(${names.join(", ")})) = '' end`;
  const isQuick = quick !== undefined;
  const table = isQuick ? "quick" : "raw";
  const marks = `${blank} as is_blank, ${names.at(-1)} is null as is_open`;
  const select = isQuick
    ? quick(spaces)(reader, marks)
    : `select ${columns.map((index) => `c${index}, `).join("")}${marks} from ${reader}`;
  try {
    await database.run(`create or replace table ${table} as ${select}`);
  } catch (cause) {
    if (cause instanceof Error && isOfReader.test(cause.message)) return null;
    throw cause;
  }
  const [found] = await database.rows(
    `select count(*)::integer, (count(*) filter (where is_open))::integer from ${table}`,
  );
  if (found?.[0] !== scan.records || (even !== null && found[1] !== even.open)) return null;
  if (isQuick) await database.run(oddRecords(columns));
  return {
    records: scan.records,
    rewritten: false,
    isQuick,
    oddSpaces: spaces !== "plain",
    record: isQuick ? "record" : "rowid",
    line: isQuick ? "(record + 1)" : "(rowid + 1)",
    cell: (index) => `c${index}`,
    fault: "cast(null as varchar)",
    furniture: "cast(null as varchar)",
  };
}

/** What the reader says of a text that it cannot cut; anything else is no matter of the text. */
const isOfReader = /CSV|unicode|encod|utf-?8/i;

/** The records that were kept as they stand, as the table that a file is read into otherwise. */
const oddRecords = (columns: readonly number[]) => `
  create or replace table raw as
  select ${columns.map((index, place) => `cells[${place + 1}] as c${index}, `).join("")}is_blank, rowid as record
  from quick where cells is not null`;

/** Rewrites a file, one line a record, and reads that. */
async function readRewritten(
  database: ParserDatabase,
  loading: Loading,
  opened: Opened,
  lines?: number,
): Promise<Source> {
  const { layout, folder } = loading;
  const width = layout.headers.length;
  const file = path.join(folder, "rewritten.csv");
  const out = openSync(file, "w");
  const furniture = layout.furniture === undefined ? null : furnitureIn(opened, layout);
  let records = 0;
  let covered = 0;
  let parts: string[] = [];
  let length = 0;
  try {
    for (const record of recordsIn(opened, layout)) {
      covered += record.lines;
      if (isEmptyLine(record)) continue;
      records += 1;
      let fault = record.fault ?? "";
      const next = furniture?.next(record) ?? { kind: "data", cells: record.cells };
      const cells = fault === "" ? next.cells : [];
      let extra = "";
      for (let index = width; index < cells.length; index += 1) {
        if (extra === "") extra = (cells[index] ?? "").trim();
      }
      const kind = next.kind === "data" ? "" : next.kind;
      if (fault === "" && extra !== "" && kind === "") fault = "too_many_cells";
      let row = [record.line, fault, kind, inert(extra).slice(0, 200)].join(cellMark);
      for (let index = 0; index < width; index += 1) row += cellMark + inert(cells[index] ?? "");
      parts.push(row);
      length += row.length;
      if (length > 1 << 20) {
        writeFully(out, Buffer.from(`${parts.join("\n")}\n`, "utf8"));
        parts = [];
        length = 0;
      }
    }
    if (parts.length > 0) writeFully(out, Buffer.from(`${parts.join("\n")}\n`, "utf8"));
  } finally {
    closeSync(out);
  }
  const names = [
    "line_text",
    "fault",
    "furniture",
    "extra",
    ...layout.headers.map((_, index) => `c${index}`),
  ];
  const options = [
    "header = false",
    "auto_detect = false",
    `delim = ${quoted(cellMark)}`,
    "quote = ''",
    "escape = ''",
    "new_line = '\\n'",
    "max_line_size = 16000000",
    // Sixteen lines of that length otherwise: more memory than there is.
    "buffer_size = 32000000",
    `columns = {${names.map((name) => `'${name}': 'varchar'`).join(", ")}}`,
  ];
  const cells = layout.headers.map((_, index) => `c${index}`);
  await database.run(`
    create or replace table raw as
    select
      ${loading.columns.map((index) => `c${index},`).join(" ")}
      fault, furniture, extra, line_text::integer as line_number,
      fault is null and trim(concat(${cells.join(", ")})) = '' as is_blank
    from read_csv(${quoted(file)}, ${options.join(", ")})`);
  const [found] = await database.rows("select count(*)::integer from raw");
  rmSync(file);
  const isOther =
    opened.kind === "grid"
      ? records !== opened.records
      : lines !== undefined && lineEndsDiffer(opened.path, lines, covered);
  if (found?.[0] !== records || isOther) {
    throw new Refusal("imports.count_mismatch", {
      counted: records,
      parsed: Number(found?.[0] ?? 0),
    });
  }
  return {
    records,
    rewritten: true,
    isQuick: false,
    oddSpaces: true,
    record: "rowid",
    line: "line_number",
    cell: (index) => `translate(c${index}, '${newlineMark}${returnMark}', chr(10) || chr(13))`,
    fault: "fault",
    furniture: "furniture",
    ...(furniture === null ? {} : { found: furniture.found, skipped: furniture.skipped }),
    again: () => recordsIn(opened, layout),
  };
}

/** Old line ends (a return alone) are lines to the tokenizer, and none to the count of newlines. */
function lineEndsDiffer(file: string, lines: number, covered: number): boolean {
  if (lines === covered) return false;
  let exact = 0;
  let before = 10;
  for (const chunk of chunksOf(file)) {
    for (const byte of chunk) {
      if ((byte === 10 && before !== 13) || byte === 13) exact += 1;
      before = byte;
    }
  }
  if (before !== 10 && before !== 13) exact += 1;
  return exact !== covered;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const unsafe = /[\u0000\u001d-\u001f\n\r]/;

/** A cell without any character that could be taken for structure. */
function inert(cell: string): string {
  if (!unsafe.test(cell)) return cell;
  return cell
    .replaceAll("\u0000", "")
    .replaceAll(cellMark, " ")
    .replaceAll(newlineMark, " ")
    .replaceAll(returnMark, " ")
    .replaceAll("\n", newlineMark)
    .replaceAll("\r", returnMark);
}

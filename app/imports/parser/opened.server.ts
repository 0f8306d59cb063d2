import { statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Container, Layout, Message, Part } from "../mapping.ts";
import { wholeName } from "../part-name.ts";
import { textOf } from "./encoding.server.ts";
import { type Grid, gridRecords } from "./grid.server.ts";
import { type Leaf, leavesOf } from "./leaves.server.ts";
import { withLineEnds } from "./line-ends.server.ts";
import { type FileRecord, recordsOf } from "./records.ts";
import { Scratch } from "./scratch.server.ts";
import { isHtml, readHtml } from "./tabular/html.server.ts";
import { isJson, readJson } from "./tabular/json.server.ts";
import { readParquet } from "./tabular/parquet.server.ts";
import { isSpreadsheetMl, readSpreadsheetMl } from "./tabular/spreadsheet-ml.server.ts";
import { Workbook } from "./workbook/sheets.server.ts";
import type { NamedFile } from "./zip.server.ts";

/**
 * A part of an upload as a plain file on disk: text as it stands, or the rows of what is no text as a
 * grid (see `grid.server.ts`).
 */
export type Opened = OpenedText | OpenedGrid;

interface OpenedPart {
  readonly path: string;
  /** Which part of the upload this is; nothing where the upload holds one table. */
  readonly part?: Part;
  /** What is to be said of it to the user: hidden rows, merged cells. */
  readonly notes: readonly Message[];
}

export interface OpenedText extends OpenedPart {
  readonly kind: "text";
}

export interface OpenedGrid extends OpenedPart {
  readonly kind: "grid";
  readonly container: Exclude<Container, "csv">;
  /** Rows that hold anything. */
  readonly records: number;
  /** Cells of the widest row. */
  readonly width: number;
}

/** One of the tables that an upload may hold. */
export interface PartInfo {
  /** Nothing where it is the only one. */
  readonly part?: Part;
  readonly container: Container;
  /** Bytes, unpacked; a sheet's are those of its cells. */
  readonly size: number;
  /** The user hid this sheet in the workbook. */
  readonly isHidden: boolean;
  /** Rows that hold anything; null of text, which nobody has read yet. */
  readonly records: number | null;
  /** Why nothing can be read from it, if so. */
  readonly refusal: Message | null;
}

/**
 * The parts of an upload in its order, those that cannot be read too.
 *
 * @throws Refusal `imports.unpack.*`, `imports.disk_full`.
 */
export async function listParts(file: NamedFile): Promise<PartInfo[]> {
  const parts = await partsOf(file);
  const listed: PartInfo[] = [];
  for (const each of parts) listed.push(await infoOf(each));
  return listed;
}

/**
 * Takes gzip and zip off a file and gives one of its parts, the first that can be read if none is
 * named. Whatever is unpacked is kept as long as the process lives, and asked for again costs nothing.
 *
 * @throws Refusal `imports.unpack.*`, `imports.not_text.*`, `imports.empty_file`,
 *   `imports.no_part`, `imports.no_line_end`, `imports.disk_full`.
 */
export async function openPart(file: NamedFile, part?: Part): Promise<Opened> {
  const parts = await partsOf(file);
  const isAny = part?.member === undefined && part?.sheet === undefined;
  const found = isAny
    ? await firstTable(parts)
    : // A file that holds this part alone does not name it.
      (parts.find((each) => isSame(each.part, part)) ??
      (parts.length === 1 ? parts[0] : undefined));
  if (found === undefined) {
    const name = [part?.member, part?.sheet].filter((each) => each !== undefined).join(" › ");
    throw new Refusal("imports.no_part", { file: file.name, part: name });
  }
  const opened = await found.open();
  return part?.table === undefined
    ? opened
    : { ...opened, part: { ...opened.part, table: part.table } };
}

/**
 * The records of an opened part, in order: the one way by which anything gets them. Blank lines of
 * text are among them, blank rows of a grid are not.
 */
export function recordsIn(opened: Opened, layout: Layout): Generator<FileRecord> {
  return opened.kind === "grid"
    ? gridRecords(opened.path)
    : recordsOf(textOf(opened.path, layout.encoding), layout);
}

/** The first part that can be read and holds anything, hidden ones last. */
async function firstTable(parts: readonly KnownPart[]): Promise<KnownPart | undefined> {
  const readable = parts.filter((each) => each.refusal === null);
  const inTurn = [
    ...readable.filter((each) => !each.isHidden),
    ...readable.filter((each) => each.isHidden),
  ];
  for (const each of inTurn) {
    if (inTurn.length === 1) break;
    const opened = await each.open();
    if (opened.kind === "text" || opened.records > 0) return each;
  }
  return inTurn[0] ?? parts[0];
}

async function infoOf(known: KnownPart): Promise<PartInfo> {
  const { open: _o, size: _s, ...info } = known;
  try {
    const opened = info.refusal === null && info.container !== "csv" ? await known.open() : null;
    const records = opened?.kind === "grid" ? opened.records : null;
    return { ...info, size: await known.size(), records };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { ...info, size: 0, records: null, refusal: { id: cause.id, values: cause.values } };
  }
}

interface KnownPart {
  readonly part?: Part;
  readonly container: Container;
  readonly isHidden: boolean;
  readonly refusal: Message | null;
  size(): Promise<number>;
  open(): Promise<Opened>;
}

interface Known {
  readonly key: string;
  readonly scratch: Scratch;
  readonly parts: Promise<KnownPart[]>;
}

/** What was unpacked last, by the file it came from. */
const known: Known[] = [];
const mostKnown = 8;

function partsOf(file: NamedFile): Promise<KnownPart[]> {
  const { size, mtimeMs } = statSync(file.path);
  const key = JSON.stringify([path.resolve(file.path), wholeName(file.name), size, mtimeMs]);
  const before = known.find((each) => each.key === key);
  if (before) return before.parts;
  const scratch = new Scratch();
  const parts = leavesOf(file, scratch).then(async (leaves) => {
    const found: KnownPart[] = [];
    for (const leaf of leaves) found.push(...(await inLeaf(leaf, scratch)));
    return found;
  });
  const mine = { key, parts, scratch };
  known.push(mine);
  if (known.length > mostKnown) known.shift()?.scratch.remove();
  parts.catch(() => {
    known.splice(known.indexOf(mine), 1);
    scratch.remove();
  });
  return parts;
}

async function inLeaf(leaf: Leaf, scratch: Scratch): Promise<KnownPart[]> {
  if (leaf.refusal !== null) return [refused(leaf, leaf.refusal)];
  try {
    return await readable(leaf, scratch);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    // One of several files may be damaged; the others are read.
    return [refused(leaf, { id: cause.id, values: cause.values })];
  }
}

async function readable(leaf: Leaf, scratch: Scratch): Promise<KnownPart[]> {
  const file = async () => ({ path: await leaf.unpacked(), name: leaf.name });
  if (leaf.kind === "workbook") {
    const workbook = await Workbook.open(await file(), scratch);
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      grid: () => workbook.grid(sheet),
    }));
    return sheetParts(leaf, sheets);
  }
  if (leaf.kind === "parquet") {
    return [gridPart(leaf, "parquet", async () => readParquet(await file(), scratch))];
  }
  if (isJson(leaf.head)) {
    return [gridPart(leaf, "json_lines", async () => readJson(await file(), scratch))];
  }
  if (isHtml(leaf.head)) {
    return [gridPart(leaf, "sheet", async () => readHtml(await file(), scratch))];
  }
  if (isSpreadsheetMl(leaf.head)) {
    const sheets = readSpreadsheetMl(await file(), scratch);
    return sheetParts(
      leaf,
      sheets.map((sheet) => ({ name: sheet.name, isHidden: false, grid: async () => sheet })),
    );
  }
  const part = leaf.member === undefined ? {} : { part: { member: leaf.member } };
  let ended: string | null = null;
  return [
    {
      ...part,
      container: "csv",
      isHidden: false,
      refusal: null,
      size: async () => leaf.size,
      open: async () => {
        ended ??= withLineEnds(await file(), scratch);
        return { kind: "text", path: ended, notes: [], ...part };
      },
    },
  ];
}

/** What can be named, and not opened. */
function refused(leaf: Leaf, refusal: Message): KnownPart {
  return {
    ...(leaf.member === undefined ? {} : { part: { member: leaf.member } }),
    container: "csv",
    isHidden: false,
    refusal,
    size: async () => leaf.size,
    open: async () => {
      throw new Refusal(refusal.id, refusal.values);
    },
  };
}

interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  grid(): Promise<Grid>;
}

/** The sheets of a workbook, each a part of its own if there are several. */
function sheetParts(leaf: Leaf, sheets: readonly Sheet[]): KnownPart[] {
  if (sheets.length === 0) {
    return [refused(leaf, { id: "imports.workbook.no_sheet", values: { file: leaf.name } })];
  }
  const isAlone = sheets.length === 1;
  return sheets.map(({ name, isHidden, grid }) =>
    gridPart(leaf, "sheet", grid, { isHidden, ...(isAlone ? {} : { sheet: name }) }),
  );
}

/** What is no text: made into a grid when it is first opened. */
function gridPart(
  leaf: Leaf,
  container: OpenedGrid["container"],
  read: () => Promise<Grid>,
  { isHidden = false, sheet }: { readonly isHidden?: boolean; readonly sheet?: string } = {},
): KnownPart {
  const named = {
    ...(leaf.member === undefined ? {} : { member: leaf.member }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const part = Object.keys(named).length === 0 ? {} : { part: named };
  let reading: Promise<Grid> | null = null;
  const grid = () => {
    reading ??= read();
    return reading;
  };
  return {
    ...part,
    container,
    isHidden,
    refusal: null,
    size: async () => (await grid()).bytes,
    open: async () => {
      const { path, records, width, notes } = await grid();
      return { kind: "grid", container, path, records, width, notes, ...part };
    },
  };
}

const isSame = (left: Part | undefined, right: Part | undefined) =>
  left?.member === right?.member && left?.sheet === right?.sheet;

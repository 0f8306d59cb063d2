import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Layout } from "../mapping.ts";
import { chunksOf, headOf } from "../parser/encoding.server.ts";
import { gridDialect, gridRecord } from "../parser/grid.server.ts";
import type { Opened, OpenedGrid } from "../parser/opened.server.ts";
import type { FileRecord } from "../parser/records.ts";
import { findLayout, findTable, headRecords } from "./layout.ts";

const wholeUpTo = 4 << 20;
const headLength = 512 << 10;
const blockLength = 64 << 10;
const blocks = 24;

/** What recognition looks at: all of a small file, the beginning and many places of a large one. */
export interface Sample {
  readonly layout: Layout;
  /** The first records, titles and headers included. */
  readonly first: readonly FileRecord[];
  /** Records of data. */
  readonly data: readonly (readonly string[])[];
  /** Whether `data` is every record of the file. */
  readonly complete: boolean;
}

/** Samples an opened part in a known encoding. */
export function sampleOf(opened: Opened, encoding: string): Sample {
  const { path } = opened;
  const { size } = statSync(path);
  const complete = size <= wholeUpTo;
  if (opened.kind === "grid") return sampleOfGrid(opened, size, complete);
  const head = decode(headOf(path, complete ? size : headLength), encoding);
  const began = findLayout(head, encoding, complete);
  const later = !complete && began.quote === "" && quotesLater(path, began.delimiter);
  const found = later ? { ...began, quote: '"', escape: '"' } : began;
  const records = headRecords(head, found, complete, Number.POSITIVE_INFINITY);
  const data = records.slice(found.firstRecord - 1);
  if (!complete && !encoding.startsWith("utf-16")) {
    for (const text of places(path, size, encoding)) {
      const inside = headRecords(text, found, false, Number.POSITIVE_INFINITY).slice(1);
      // A place may begin inside a quoted cell; what it gives then is not as wide as the rest.
      for (const record of inside) {
        if (record.cells.length === found.headers.length && record.fault === null)
          data.push(record);
      }
    }
  }
  return {
    layout: withPart(found, opened),
    first: records.slice(0, 60),
    data: data.filter((record) => record.fault === null).map((record) => record.cells),
    complete,
  };
}

const withPart = <T extends Pick<Layout, "part">>(layout: T, { part }: Opened): T =>
  part === undefined ? layout : { ...layout, part: { ...part, ...layout.part } };

function sampleOfGrid(opened: OpenedGrid, size: number, complete: boolean): Sample {
  const head = decode(headOf(opened.path, complete ? size : headLength), "utf-8");
  const records = gridPiece(head, !complete);
  const table = findTable(records.slice(0, 400));
  const data = records.slice(table.firstRecord - 1);
  if (!complete) {
    // A place begins within a line, which is left off with the last one.
    for (const text of places(opened.path, size, "utf-8"))
      data.push(...gridPiece(text, true).slice(1));
  }
  return {
    layout: withPart({ ...layoutOf(opened), ...table }, opened),
    first: records.slice(0, 60),
    data: data.map((record) => record.cells),
    complete,
  };
}

function gridPiece(text: string, cut: boolean): FileRecord[] {
  const lines = text.split("\n");
  // The last is cut off, or nothing after the last line end.
  if (cut || lines.at(-1) === "") lines.pop();
  return lines.map(gridRecord);
}

const layoutOf = (opened: OpenedGrid) => ({
  container: opened.container,
  encoding: "utf-8",
  ...gridDialect,
});

/** Whether cells are quoted somewhere in a file whose beginning has no quotes. */
function quotesLater(path: string, delimiter: string): boolean {
  for (const chunk of chunksOf(path)) {
    if (chunk.includes(`${delimiter}"`) || chunk.includes('\n"')) return true;
  }
  return false;
}

function* places(path: string, size: number, encoding: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const step = (size - headLength) / blocks;
    for (let index = 0; index < blocks; index += 1) {
      const buffer = Buffer.alloc(blockLength);
      const at = Math.floor(headLength + index * step);
      const count = readSync(file, buffer, 0, blockLength, at);
      yield decode(buffer.subarray(0, count), encoding);
    }
  } finally {
    closeSync(file);
  }
}

const decode = (bytes: Buffer, encoding: string) => new TextDecoder(encoding).decode(bytes);

/** A preview shows what a cell is like: a megabyte of it would be the page. */
const longestShown = 300;

/** The first records as a preview shows them. */
export const shownRecords = (sample: Sample | null) =>
  sample === null
    ? []
    : sample.first
        .slice(0, 30)
        .map(({ cells }) =>
          cells.map((cell) =>
            cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell,
          ),
        );

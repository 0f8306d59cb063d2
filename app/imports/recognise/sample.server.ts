import { closeSync, openSync, readSync, statSync } from "node:fs";
import { decoderOf } from "../encodings.ts";
import type { Layout, LayoutWish } from "../mapping.ts";
import { chunksOf, headOf } from "../parser/encoding.server.ts";
import { gridDialect, gridRecord } from "../parser/grid.server.ts";
import type { Opened, OpenedGrid } from "../parser/opened.server.ts";
import type { FileRecord } from "../parser/records.ts";
import { findLayouts, headRecords, mostRecords, placesIn } from "./layout.ts";

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

/**
 * Samples a table of an opened part in a known encoding: the one that the part names,
 * else the largest.
 */
export function sampleOf(opened: Opened, encoding: string, wish?: LayoutWish): Sample {
  const samples = samplesOf(opened, encoding, wish);
  const named = samples.find((each) => each.layout.part?.table === opened.part?.table);
  if (opened.part?.table !== undefined && named !== undefined) return named;
  return samples.reduce((best, each) => (each.data.length > best.data.length ? each : best));
}

/** Samples all tables of an opened part, in their order. */
export function samplesOf(opened: Opened, encoding: string, wish?: LayoutWish): Sample[] {
  const { size } = statSync(opened.path);
  const complete = size <= wholeUpTo;
  const samples =
    opened.kind === "grid"
      ? samplesOfGrid(opened, size, complete, wish)
      : samplesOfText(opened.path, encoding, size, complete, wish);
  return samples.map((sample) => ({ ...sample, layout: withPart(sample.layout, opened) }));
}

function samplesOfText(
  path: string,
  encoding: string,
  size: number,
  complete: boolean,
  wish?: LayoutWish,
): Sample[] {
  const head = decode(headOf(path, complete ? size : headLength), encoding);
  const began = findLayouts(head, encoding, complete, wish);
  const [first] = began;
  const later =
    !complete && first !== undefined && first.quote === "" && quotesLater(path, first.delimiter);
  return began.map((each) => {
    const layout = later ? { ...each, quote: '"', escape: '"' } : each;
    const records = headRecords(head, layout, complete, Number.POSITIVE_INFINITY);
    const data = records.slice(layout.firstRecord - 1, layout.lastRecord);
    if (!complete && layout.lastRecord === undefined && !encoding.startsWith("utf-16")) {
      for (const text of places(path, size, encoding)) {
        const inside = headRecords(text, layout, false, Number.POSITIVE_INFINITY).slice(1);
        // A place may begin inside a quoted cell; what it gives then is not as wide as the rest.
        for (const record of inside) {
          if (record.cells.length === layout.headers.length && record.fault === null)
            data.push(record);
        }
      }
    }
    return {
      layout,
      first: records.slice(0, 60),
      data: data.filter((record) => record.fault === null).map((record) => record.cells),
      complete,
    };
  });
}

const withPart = <T extends Pick<Layout, "part">>(layout: T, { part }: Opened): T =>
  part === undefined ? layout : { ...layout, part: { ...part, ...layout.part } };

function samplesOfGrid(
  opened: OpenedGrid,
  size: number,
  complete: boolean,
  wish?: LayoutWish,
): Sample[] {
  const head = decode(headOf(opened.path, complete ? size : headLength), "utf-8");
  const records = gridPiece(head, !complete);
  return placesIn(records.slice(0, mostRecords), wish?.headerRecord).map((place) => {
    const layout = { ...layoutOf(opened), ...place };
    const data = records.slice(layout.firstRecord - 1, layout.lastRecord);
    if (!complete && layout.lastRecord === undefined) {
      // A place begins within a line, which is left off with the last one.
      for (const text of places(opened.path, size, "utf-8"))
        data.push(...gridPiece(text, true).slice(1));
    }
    return {
      layout,
      first: records.slice(0, 60),
      data: data.map((record) => record.cells),
      complete,
    };
  });
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

const decode = (bytes: Buffer, encoding: string) => decoderOf(encoding).decode(bytes);

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

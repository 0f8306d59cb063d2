import { closeSync, openSync, readSync, statSync } from "node:fs";
import { decoderOf } from "../encodings.ts";
import type { Layout, LayoutWish } from "../mapping.ts";
import { chunksOf, headOf, withoutZeros } from "../parser/encoding.server.ts";
import { gridDialect, gridRecord } from "../parser/grid.server.ts";
import type { Opened, OpenedGrid } from "../parser/opened.server.ts";
import type { FileRecord } from "../parser/records.ts";
import { findLayouts, headRecords, mostRecords, placesIn } from "./layout.ts";
import { isRegular } from "./regular.server.ts";
import type { Sample } from "./sampled.ts";
import { stackedSamples } from "./stacked.server.ts";

/** A file up to this size is looked at whole, whatever it is like. */
const smallUpTo = 192 << 10;
/** A larger one up to this size only if it is not so even that a part tells of all. */
const wholeUpTo = 4 << 20;
const headLength = 512 << 10;
const blockLength = 64 << 10;
const blocks = 24;
/** Of a file that is not looked at whole: records from its head, and from each block further down. */
const mostOfHead = 1200;
const mostOfBlock = 40;

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
  const { size, mtimeMs } = statSync(opened.path);
  const key = JSON.stringify([opened.path, size, mtimeMs, encoding, wish]);
  if (last?.key !== key) last = { key, found: findSamples(opened, size, encoding, wish) };
  return last.found.map((sample) => ({ ...sample, layout: withPart(sample.layout, opened) }));
}

/** What was asked for its parts is mostly recognised next. */
let last: { readonly key: string; readonly found: readonly Sample[] } | null = null;

function findSamples(
  opened: Opened,
  size: number,
  encoding: string,
  wish: LayoutWish | undefined,
): readonly Sample[] {
  const look = (complete: boolean) =>
    opened.kind === "grid"
      ? samplesOfGrid(opened, size, complete, wish)
      : samplesOfText(opened.path, encoding, size, complete, wish);
  if (size <= smallUpTo) return look(true);
  const part = look(false);
  const [only] = part;
  const isText = opened.kind === "text" && wish === undefined;
  if (size > wholeUpTo) return (isText ? stackedSamples(opened.path, part) : null) ?? part;
  const isEven = part.length === 1 && only !== undefined;
  return isEven && isRegular(opened, only.layout, only.data) ? part : look(true);
}

function samplesOfText(
  path: string,
  encoding: string,
  size: number,
  complete: boolean,
  wish?: LayoutWish,
): Sample[] {
  const read = complete ? size : headOfSize(size);
  const head = decode(headOf(path, read), encoding);
  const began = findLayouts(head, encoding, complete, wish);
  const [first] = began;
  const later =
    !complete && first !== undefined && first.quote === "" && quotesLater(path, first.delimiter);
  return began.map((each) => {
    const layout = later ? { ...each, quote: '"', escape: '"' } : each;
    const most = complete ? Number.POSITIVE_INFINITY : mostOfHead + layout.firstRecord;
    const records = headRecords(head, layout, complete, most);
    const data = records.slice(layout.firstRecord - 1, layout.lastRecord).filter(isSound);
    const starts = [0];
    if (!complete && layout.lastRecord === undefined && !encoding.startsWith("utf-16")) {
      for (const text of places(path, size, read, encoding)) {
        starts.push(data.length);
        // A place begins within a line, or inside a quoted cell: what it gives then is not as wide as the rest.
        const inside = headRecords(text, layout, false, mostOfBlock).slice(1);
        data.push(
          ...inside.filter(
            (record) => record.cells.length === layout.headers.length && isSound(record),
          ),
        );
      }
    }
    return {
      layout,
      first: records.slice(0, 60),
      data: data.map((record) => record.cells),
      blocks: starts,
      complete,
    };
  });
}

const isSound = (record: FileRecord) => record.fault === null;

/** Of a middling file the head is a half, so that the rest is looked at as well. */
const headOfSize = (size: number) => Math.min(headLength, size >> 1);

const withPart = <T extends Pick<Layout, "part">>(layout: T, { part }: Opened): T =>
  part === undefined ? layout : { ...layout, part: { ...part, ...layout.part } };

function samplesOfGrid(
  opened: OpenedGrid,
  size: number,
  complete: boolean,
  wish?: LayoutWish,
): Sample[] {
  const read = complete ? size : headOfSize(size);
  const head = decode(headOf(opened.path, read), "utf-8");
  const records = gridPiece(head, !complete);
  return placesIn(records.slice(0, mostRecords), wish?.headerRecord).map((place) => {
    const layout = { ...layoutOf(opened), ...place };
    const most = complete ? Number.POSITIVE_INFINITY : mostOfHead + layout.firstRecord;
    const data = records.slice(layout.firstRecord - 1, layout.lastRecord ?? most);
    const starts = [0];
    if (!complete && layout.lastRecord === undefined) {
      // A place begins within a line, which is left off with the last one.
      for (const text of places(opened.path, size, read, "utf-8")) {
        starts.push(data.length);
        data.push(...gridPiece(text, true, mostOfBlock).slice(1));
      }
    }
    return {
      layout,
      first: records.slice(0, 60),
      data: data.map((record) => record.cells),
      blocks: starts,
      complete,
    };
  });
}

function gridPiece(text: string, cut: boolean, most?: number): FileRecord[] {
  const lines = text.split("\n", most);
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

function* places(path: string, size: number, head: number, encoding: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const step = (size - head) / blocks;
    // No record twice: in a small file the blocks are as long as they are apart.
    const length = Math.min(blockLength, Math.floor(step));
    for (let index = 0; index < blocks; index += 1) {
      const buffer = Buffer.alloc(length);
      const at = Math.floor(head + index * step);
      const count = readSync(file, buffer, 0, length, at);
      yield decode(buffer.subarray(0, count), encoding);
    }
  } finally {
    closeSync(file);
  }
}

const decode = (bytes: Buffer, encoding: string) => withoutZeros(decoderOf(encoding).decode(bytes));

/** About how many records a file has, by the length of those that were sampled. */
export function rowsIn(opened: Opened, { data }: Sample): number {
  let length = 0;
  for (const cells of data) for (const cell of cells) length += cell.length + 1;
  return Math.round((statSync(opened.path).size * data.length) / Math.max(1, length));
}

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

import type { Layout } from "../mapping.ts";
import { chunksOf } from "../parser/encoding.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { dateShape } from "./days.ts";

const newline = 10;
const carriage = 13;
const blank = 32;
/** The sign between the cells of a grid, whose first cell is the row's number. */
const gridMark = 0x1f;
/** Fewer records do not tell which columns a file always fills. */
const fewest = 200;

/**
 * Whether a file is so even that a part of its records tells of all: one table from the
 * first line on, each line as wide as the others and none of them blank, and no record without
 * the dates that the sampled ones all have. Headings, totals, notes and further tables lack
 * something of that.
 *
 * @param data sampled records of data.
 */
export function isRegular(
  opened: Opened,
  layout: Layout,
  data: readonly (readonly string[])[],
): boolean {
  if (layout.headerRecord !== 1 || layout.firstRecord !== 2 || layout.lastRecord !== undefined)
    return false;
  const dated = alwaysDated(layout.headers.length, data);
  if (!dated.includes(1)) return false;
  if (opened.kind === "grid") return isEven(opened.path, dated, gridMark, -1, 1);
  const { delimiter, quote, escape: escaping, encoding, widths } = layout;
  const isPlain = /^[\0-\x7f]$/.test(delimiter) && (escaping === "" || escaping === quote);
  if (
    !isPlain ||
    !/^[\0-\x7f]?$/.test(quote) ||
    widths !== undefined ||
    encoding.startsWith("utf-16")
  )
    return false;
  return isEven(opened.path, dated, delimiter.charCodeAt(0), quote.charCodeAt(0) || -1, 0);
}

/** 1 for each column in which all sampled records have a date. */
function alwaysDated(width: number, data: readonly (readonly string[])[]): Uint8Array {
  if (data.length < fewest) return new Uint8Array(width);
  const some = data.slice(0, fewest);
  return Uint8Array.from({ length: width }, (_, index) => {
    const isFilled = data.every((cells) => (cells[index] ?? "").trim() !== "");
    return isFilled && some.every((cells) => dateShape(cells[index] ?? "") !== null) ? 1 : 0;
  });
}

/**
 * Goes through all bytes of a file once. A grid's row has its number in front, and none of
 * the blank cells at its end.
 */
function isEven(
  path: string,
  dated: Uint8Array,
  delimiter: number,
  quote: number,
  before: 0 | 1,
): boolean {
  const last = dated.length + before - 1;
  const isGrid = before === 1;
  let [cell, length, line] = [0, 0, 0];
  let isFilled = false;
  let isDated = false;
  let isQuoted = false;
  const endCell = () => {
    if (isFilled && dated[cell - before] === 1) isDated = true;
    isFilled = false;
  };
  const endsEven = () => {
    endCell();
    return (isDated || line === 0) && (cell === last || (isGrid && cell < last));
  };
  for (const chunk of chunksOf(path)) {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] as number;
      if (byte === quote) {
        isQuoted = !isQuoted;
        length += 1;
      } else if (isQuoted) {
        if (byte > blank) isFilled = true;
      } else if (byte === delimiter) {
        endCell();
        cell += 1;
        length += 1;
      } else if (byte === newline) {
        if (length === 0 || !endsEven()) return false;
        [cell, length] = [0, 0];
        isDated = false;
        line += 1;
      } else {
        if (byte > blank) isFilled = true;
        if (byte !== carriage) length += 1;
      }
    }
  }
  return !isQuoted && (length === 0 || endsEven());
}

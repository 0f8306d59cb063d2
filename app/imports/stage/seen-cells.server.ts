import { decoderOf } from "../encodings.ts";
import type { Layout } from "../mapping.ts";
import { headOf } from "../parser/encoding.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { isEmptyLine, recordsOf } from "../parser/records.ts";
import type { SeenCells } from "./quick.ts";

const headLength = 64 << 10;
const mostRecords = 300;

/** The cells that are not blank among the first records of a text, as they stand, by column. */
export function seenCells(opened: Opened, layout: Layout, columns: readonly number[]): SeenCells {
  const seen = new Map<number, string[]>(columns.map((index) => [index, []]));
  if (opened.kind === "grid") return seen;
  const head = decoderOf(layout.encoding).decode(headOf(opened.path, headLength));
  let number = 0;
  for (const { cells } of recordsIn(head, layout)) {
    number += 1;
    if (number < layout.firstRecord) continue;
    if (number > layout.firstRecord + mostRecords) break;
    for (const index of columns) {
      const cell = cells[index] ?? "";
      if (cell.trim() !== "") seen.get(index)?.push(cell);
    }
  }
  return seen;
}

function* recordsIn(head: string, layout: Layout) {
  // The last record may be half of one.
  const whole = head.length < headLength ? head : head.slice(0, head.lastIndexOf("\n") + 1);
  for (const record of recordsOf([whole], layout)) if (!isEmptyLine(record)) yield record;
}

import type { Layout } from "../mapping.ts";
import { reportColumns } from "./furniture-columns.ts";
import type { FoundFurniture } from "./furniture-kinds.ts";
import { RowReader } from "./furniture-rows.ts";
import { FurnitureWalk } from "./furniture-walk.ts";
import { type FileRecord, isEmptyLine } from "./records.ts";

/** So many records show what the columns of a report hold, fewer where they are many: cells are looked at. */
const looked = 5000;
const lookedCells = 60_000;
/** So many doubtful totals are taken for rows of data on trial. */
const trials = 8;

/**
 * Finds the furniture of a report in its records, which are gone through several
 * times. A row is a total by its words and its place: it lacks what rows of data have,
 * or says what the rows above it sum up to; and where it may be both, it is what the
 * totals below it say.
 */
export function findFurniture(
  records: () => Iterable<FileRecord>,
  layout: Layout,
  wanted: { readonly groups: boolean; readonly totals: boolean } = { groups: true, totals: true },
): FoundFurniture {
  const headers = ownHeaders(layout);
  const columns = reportColumns(headers, beginning(records(), layout, headers));
  const walk = (data: ReadonlySet<number>) => {
    const walking = new FurnitureWalk(columns, layout, wanted, data);
    for (const record of records()) if (!isEmptyLine(record)) walking.take(record);
    return walking.end();
  };
  let best = walk(new Set());
  let data: ReadonlySet<number> = new Set();
  for (const doubt of best.doubts.slice(0, trials)) {
    const trial = new Set([...data, doubt]);
    const other = walk(trial);
    if (other.score > best.score) {
      best = other;
      data = trial;
    }
  }
  return best.found;
}

/** The headers of the file's own columns, without those that headings fill. */
function ownHeaders(layout: Layout): readonly string[] {
  const count = layout.headers.length - (layout.furniture?.groups ?? 0);
  return layout.headers.slice(0, count);
}

function beginning(
  records: Iterable<FileRecord>,
  layout: Layout,
  headers: readonly string[],
): string[][] {
  const reader = new RowReader(reportColumns(headers, []));
  const found: string[][] = [];
  const most = Math.min(looked, Math.ceil(lookedCells / Math.max(1, headers.length)));
  let number = 0;
  for (const record of records) {
    if (isEmptyLine(record)) continue;
    number += 1;
    if (number < layout.firstRecord || record.fault !== null) continue;
    if (reader.isBlank(record.cells) || reader.isHeader(record.cells)) continue;
    found.push(record.cells);
    if (found.length >= most || number === layout.lastRecord) break;
  }
  return found;
}

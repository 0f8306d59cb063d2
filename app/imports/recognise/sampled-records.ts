import type { Dialect } from "../parser/dialect.ts";
import { type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";

/** The first records of a sample, by which ways of cutting it are compared. */

const lookedAt = 200;

/** The first records of a text that hold anything. */
export function recordsIn(text: string, dialect: Dialect): FileRecord[] {
  const found: FileRecord[] = [];
  for (const record of recordsOf([text], dialect)) {
    if (isEmptyLine(record)) continue;
    found.push(record);
    if (found.length >= lookedAt) break;
  }
  return found;
}

/** How many records are as wide as most. */
export function evenRecords(text: string, dialect: Dialect): number {
  const widths = recordsIn(text, dialect).map((record) => record.cells.length);
  const width = modeOf(widths);
  return widths.filter((each) => each === width).length;
}

/** What is most frequent, the larger of two that are as frequent. */
export function modeOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value > best)) {
      most = count;
      best = value;
    }
  }
  return best;
}

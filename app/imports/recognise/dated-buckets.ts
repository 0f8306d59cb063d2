import type { DateOrder } from "../mapping.ts";
import { dayNumber } from "./days.ts";

/** A header of an aging report that names the days on which its documents fell due. */
interface DatedHeader {
  /** Days since 1970; the first is null where it is open towards the past. */
  readonly from: number | null;
  readonly to: number;
}

const date = /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})/g;
const orders = ["ymd", "mdy", "dmy"] as const;

/**
 * Headers that name dates as the days past due that they mean: `3/1/2026 - 3/30/2026` of a
 * report of 31 March is `1-30`. Headers without dates are as they stand; nothing is changed
 * where the ranges do not follow each other without a gap.
 */
export function withoutDates(headers: readonly string[]): readonly string[] {
  for (const order of orders) {
    const dated = headers.map((header) => rangeIn(header, order));
    const ranges = dated.filter((each) => each !== null);
    if (ranges.length < 2 || !areGapless(ranges)) continue;
    const last = Math.max(...ranges.map(({ to }) => to));
    return headers.map((header, index) => {
      const range = dated[index];
      if (!range) return header;
      // "Before" a day that its neighbour begins with ends the day before.
      const isBefore = range.from === null && ranges.some(({ from }) => from === range.to);
      const youngest = last + 1 - range.to + (isBefore ? 1 : 0);
      return range.from === null ? `> ${youngest - 1}` : `${youngest}-${last + 1 - range.from}`;
    });
  }
  return headers;
}

/** The day of a report whose buckets end on days: the one after the last that is past due. */
export function dayOfBuckets(headers: readonly string[]): number | null {
  for (const order of orders) {
    const ranges = headers.map((header) => rangeIn(header, order)).filter((each) => each !== null);
    if (ranges.length < 2 || !areGapless(ranges)) continue;
    return Math.max(...ranges.map(({ to }) => to)) + 1;
  }
  return null;
}

function rangeIn(header: string, order: DateOrder): DatedHeader | null {
  const days = (header.match(date) ?? []).map((text) => dayNumber(text, order));
  const [one, two] = days;
  if (one === undefined || one === null || two === null || days.length > 2) return null;
  if (two !== undefined) return one <= two ? { from: one, to: two } : null;
  // "Before 12/31/2025", "until 30.12.2025": one day, with words before it.
  return /^\p{L}/u.test(header) ? { from: null, to: one } : null;
}

/** One after the other, the oldest open; whether that one's day is in it or before it, its neighbour says. */
function areGapless(ranges: readonly DatedHeader[]): boolean {
  const sorted = [...ranges].sort((one, other) => other.to - one.to);
  return sorted.every((range, index) => {
    const younger = sorted[index - 1];
    if (younger === undefined) return range.from !== null;
    if (younger.from === null) return false;
    const gap = younger.from - range.to;
    return gap === 1 || (range.from === null && gap === 0);
  });
}

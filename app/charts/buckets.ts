import { type Locale, text } from "../languages/text.ts";
import type { Opening } from "./reach.ts";
import { overdueColour, type Theme } from "./theme.ts";

const outside = ["no_due_date", "unapplied"];

/** Days past due at which a bucket begins: 31 of `31-60`, 121 of `121+`; null for the others. */
export function bucketStart(bucket: string): number | null {
  const start = /^(\d+)(?:-\d+|\+)$/.exec(bucket)?.[1];
  return start === undefined ? null : Number(start);
}

/** The days from which on a balance is old: the start of the middle bucket, over 60 with the usual boundaries. */
export function oldFrom(buckets: readonly string[]): number | undefined {
  const starts = [...new Set(buckets.map((bucket) => bucketStart(bucket) ?? 0))]
    .filter((start) => start > 0)
    .sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 2)];
}

/** Buckets in their order: not due, then rising days past due, no due date, unapplied. */
export function inOrder(buckets: Iterable<string>): string[] {
  const rank = (bucket: string) => {
    const start = bucketStart(bucket);
    if (start !== null) return start;
    return bucket === "not_due" ? 0 : 1e9 + outside.indexOf(bucket);
  };
  return [...new Set(buckets)].sort((a, b) => rank(a) - rank(b));
}

/** A bucket's name; the short one where there is little room. */
export function bucketName(locale: Locale, bucket: string, short = false): string {
  const suffix = short ? "_short" : "";
  const range = /^(\d+)-(\d+)$/.exec(bucket);
  if (range) {
    return text(locale, `bucket.range${suffix}`, {
      from: range[1] as string,
      to: range[2] as string,
    });
  }
  const start = bucketStart(bucket);
  if (start !== null) return text(locale, `bucket.over${suffix}`, { days: start - 1 });
  return text(locale, `bucket.${bucket}${suffix}`);
}

/** The colour of each bucket; the overdue ones share the ramp from mild to severe. */
export function bucketColours(theme: Theme, buckets: readonly string[]): Map<string, string> {
  const overdue = buckets.filter((bucket) => bucketStart(bucket) !== null);
  return new Map(
    buckets.map((bucket) => {
      const index = overdue.indexOf(bucket);
      if (index >= 0) return [bucket, overdueColour(theme, index, overdue.length)];
      if (bucket === "not_due") return [bucket, theme.not_due];
      return [bucket, bucket === "unapplied" ? theme.unapplied : theme.no_due_date];
    }),
  );
}

/** Whether a column of a report is an aging bucket. */
export function isBucket(name: string): boolean {
  return name === "not_due" || outside.includes(name) || bucketStart(name) !== null;
}

/** Who owes what is in a bucket: the customers of the Aging page, the largest in it first. */
export function inBucket(bucket: string): Opening {
  return { path: "/aging", extra: { "customers.sort": `-${bucket}` }, hash: "customers" };
}

/** An aging bucket: the days past due that it holds, both ends included. */
export interface Bucket {
  readonly name: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Beyond any date that a ledger can hold. */
const forEver = 10_000_000;

/** A bucket that no day falls into: it is filled by what has no due date or no document. */
const byName = (name: string): Bucket => ({ name, firstDay: 1, lastDay: 0 });

/**
 * The aging buckets for boundaries such as 30, 60, 90, 120, in their order:
 * `not_due`, `1-30`, …, `121+`, `no_due_date`, `unapplied`. A due date of today is
 * not due. Aged by issue date there is no "not due": the first bucket begins with
 * the day of issue.
 */
export function agingBuckets(
  ends: readonly number[],
  ageBy: "due_date" | "issue_date" = "due_date",
): Bucket[] {
  const first = ageBy === "issue_date" ? -forEver : 1;
  const closed = ends.map((end, index) => {
    const start = index === 0 ? 1 : (ends[index - 1] as number) + 1;
    return { name: `${start}-${end}`, firstDay: index === 0 ? first : start, lastDay: end };
  });
  const last = (ends.at(-1) ?? 0) + 1;
  return [
    ageBy === "issue_date"
      ? byName("not_due")
      : { name: "not_due", firstDay: -forEver, lastDay: 0 },
    ...closed,
    { name: `${last}+`, firstDay: last, lastDay: forEver },
    byName("no_due_date"),
    byName("unapplied"),
  ];
}

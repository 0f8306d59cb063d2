import type { RollRow } from "./roll-rates.ts";

/** Where what is open ends up, if every month rolls as the months of a matrix did. */
export interface RollOutcome {
  /** What is open, all buckets together. */
  readonly open: number;
  readonly paid: number;
  readonly credited: number;
  readonly written_off: number;
  /** What never leaves its buckets in the matrix. */
  readonly stays: number;
}

const ends = ["paid", "credited", "written_off"] as const;

/**
 * The expected end of open balances: an absorbing Markov chain whose steps are
 * months. Of each bucket the chance to end in a state is (I − Q)⁻¹ R, with Q the
 * shares that stay in buckets and R those that leave (Cyert, Davidson, Thompson,
 * "Estimation of the Allowance for Doubtful Accounts by Markov Chains", 1962).
 *
 * @param open the balance in each bucket
 * @returns null where a balance stands in a bucket that the matrix knows nothing of,
 *   or leads to one, or where bounced payments leave no way out of the matrix
 */
export function rollOutcome(
  matrix: readonly RollRow[],
  open: Readonly<Record<string, number>>,
): RollOutcome | null {
  const buckets = [...new Set(matrix.map((row) => row.from_bucket))];
  const shareOf = new Map(matrix.map((row) => [`${row.from_bucket}>${row.to_state}`, row.share]));
  const share = (from: string, to: string) => shareOf.get(`${from}>${to}`) ?? null;
  const isKnown = (bucket: string) => share(bucket, "paid") !== null;
  const holding = Object.keys(open).filter((bucket) => (open[bucket] ?? 0) !== 0);
  const reached = reachable(holding, buckets, (from, to) => (share(from, to) ?? 0) !== 0);
  if (![...reached].every(isKnown)) return null;

  // Out of these there is a way; the others go round among themselves for ever.
  const leaving = leavingOf(
    [...reached],
    (from, to) => (share(from, to) ?? 0) !== 0,
    (from) => ends.some((end) => (share(from, end) ?? 0) !== 0),
  );
  const chances = solve(
    leaving.map((from) => leaving.map((to) => (from === to ? 1 : 0) - (share(from, to) ?? 0))),
    leaving.map((from) => ends.map((end) => share(from, end) ?? 0)),
  );
  const sums = { paid: 0, credited: 0, written_off: 0 };
  for (const [index, bucket] of leaving.entries()) {
    for (const [column, end] of ends.entries()) {
      sums[end] += (open[bucket] ?? 0) * (chances[index]?.[column] ?? 0);
    }
  }
  if (!chances.flat().every(Number.isFinite)) return null;
  const total = holding.reduce((sum, bucket) => sum + (open[bucket] as number), 0);
  return { open: total, ...sums, stays: total - sums.paid - sums.credited - sums.written_off };
}

function reachable(
  from: readonly string[],
  buckets: readonly string[],
  leads: (from: string, to: string) => boolean,
): Set<string> {
  const found = new Set(from);
  for (const bucket of found) {
    for (const to of buckets) if (leads(bucket, to)) found.add(to);
  }
  return found;
}

/** The buckets from which an end can be reached, step by step. */
function leavingOf(
  buckets: readonly string[],
  leads: (from: string, to: string) => boolean,
  ending: (from: string) => boolean,
): string[] {
  const found = new Set(buckets.filter(ending));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const bucket of buckets) {
      if ([...found].some((to) => leads(bucket, to))) found.add(bucket);
    }
  }
  return buckets.filter((bucket) => found.has(bucket));
}

/** Gauss–Jordan elimination with the largest pivot: X of A X = B. */
function solve(left: readonly number[][], right: readonly number[][]): number[][] {
  const rows = left.map((row, index) => [...row, ...(right[index] as number[])]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const chosen = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = chosen;
    const by = chosen[column] as number;
    for (let index = 0; index < chosen.length; index += 1)
      chosen[index] = (chosen[index] ?? 0) / by;
    for (const [index, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (index === column || times === 0) continue;
      for (let at = 0; at < row.length; at += 1)
        row[at] = (row[at] ?? 0) - times * (chosen[at] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** A share of one group: how many of how many. */
export interface Share {
  readonly key: string;
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Outlier {
  readonly key: string;
  readonly label: string;
  readonly rate: number;
  readonly count: number;
  /** The same share of all other groups together. */
  readonly others: number;
}

/** Fewer cases say little about anybody. */
const leastCases = 30;

/** Beyond this many standard errors chance is no explanation: 99.8 % lie within. */
const limit = 3.09;

/**
 * The groups with the highest and the lowest share among those that are clearly above
 * or below all others together, each null where none is. Groups with few cases are never judged.
 */
export function outliers(groups: readonly Share[]): {
  readonly above: Outlier | null;
  readonly below: Outlier | null;
} {
  const kept = groups.reduce((sum, group) => sum + (group.numerator ?? 0), 0);
  const all = groups.reduce((sum, group) => sum + (group.denominator ?? 0), 0);
  const judged = groups.flatMap(({ key, label, numerator, denominator }) => {
    const count = denominator ?? 0;
    const rest = all - count;
    if (numerator === null || count < leastCases || rest < leastCases) return [];
    const others = (kept - numerator) / rest;
    const pooled = kept / all;
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / count + 1 / rest));
    if (error === 0) return [];
    const rate = numerator / count;
    return [{ outlier: { key, label, rate, count, others }, distance: (rate - others) / error }];
  });
  const byRate = judged.sort((a, b) => b.outlier.rate - a.outlier.rate);
  const highest = byRate.find(({ distance }) => distance > limit);
  const lowest = byRate.findLast(({ distance }) => distance < -limit);
  return { above: highest?.outlier ?? null, below: lowest?.outlier ?? null };
}

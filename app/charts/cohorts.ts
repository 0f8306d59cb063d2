import { text } from "../languages/text.ts";
import { spanOf } from "../scope/calendar.ts";
import type { Wording } from "./chart.ts";
import { type Asked, type Opening, rowsBehind } from "./reach.ts";
import { label, periodSince } from "./wording.ts";

/** One cohort at one age, as the report `cohorts` gives it; a null rate is not known yet. */
export type CohortRow = {
  readonly cohort: string;
  readonly age_months: number;
  readonly base_amount: number | null;
  readonly recovered_amount: number | null;
  readonly recovery_rate: number | null;
};

export const cohortColumns = [
  { name: "cohort", unit: "text" },
  { name: "age_months", unit: "count" },
  { name: "base_amount", unit: "money" },
  { name: "recovered_amount", unit: "money" },
  { name: "recovery_rate", unit: "ratio" },
] as const;

const isKnown = (row: CohortRow) =>
  row.recovery_rate !== null && row.recovered_amount !== null && (row.base_amount ?? 0) > 0;

/** A cohort's rows by age. */
export function cohortsOf(rows: readonly CohortRow[]): Map<string, CohortRow[]> {
  const cohorts = new Map<string, CohortRow[]>();
  for (const row of [...rows].sort(
    (a, b) =>
      (a.cohort < b.cohort ? -1 : a.cohort > b.cohort ? 1 : 0) || a.age_months - b.age_months,
  )) {
    const cohort = cohorts.get(row.cohort) ?? [];
    cohorts.set(row.cohort, cohort);
    cohort.push(row);
  }
  return cohorts;
}

/**
 * Recovered by age over all given cohorts: Σ recovered / Σ base of the cohorts
 * that are known at that age, a ratio of sums. Null where none is.
 */
export function recoveredByAge(
  rows: readonly CohortRow[],
): { readonly age_months: number; readonly recovery_rate: number | null }[] {
  const ages = [...new Set(rows.map((row) => row.age_months))].sort((a, b) => a - b);
  return ages.map((age_months) => {
    const known = rows.filter((row) => row.age_months === age_months && isKnown(row));
    const base = known.reduce((sum, row) => sum + (row.base_amount ?? 0), 0);
    const recovered = known.reduce((sum, row) => sum + (row.recovered_amount ?? 0), 0);
    return { age_months, recovery_rate: base > 0 ? recovered / base : null };
  });
}

/** Of a list of cohorts, the share recovered at an age, by those that are known at it. */
export function recoveredAt(
  rows: readonly CohortRow[],
  cohorts: readonly string[],
  age: number,
): number | null {
  const wanted = new Set(cohorts);
  const byAge = recoveredByAge(rows.filter((row) => wanted.has(row.cohort)));
  return byAge.find((one) => one.age_months === age)?.recovery_rate ?? null;
}

/** The cohorts whose cell at `age` is known, oldest first. */
export function cohortsKnownAt(rows: readonly CohortRow[], age: number): string[] {
  return rows
    .filter((row) => row.age_months === age && isKnown(row))
    .map((row) => row.cohort)
    .sort();
}

/** What a cohort at an age says of itself. */
export function cohortTip(row: CohortRow, wording: Wording): string {
  return text(wording.locale, "chart.cohorts.tip", {
    cohort: periodSince(wording.locale, row.cohort),
    months: row.age_months,
    share: label(row.recovery_rate, "ratio", wording),
    base: label(row.base_amount, "money", wording),
  });
}

/** The documents of a cohort at an age. */
export function cohortOpening(
  { cohort, age_months }: Pick<CohortRow, "cohort" | "age_months">,
  { asOf }: Pick<Asked, "asOf">,
): Opening {
  // Only those of its own month are asked for, whatever the chart shows besides.
  return rowsBehind("cohorts", { cohort, age_months }, { asOf, period: spanOf(cohort) });
}

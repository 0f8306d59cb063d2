import { bucketsOf } from "../vocabulary/buckets.ts";
import { withoutDates } from "./dated-buckets.ts";
import { candidate } from "./match.ts";
import { amountIn } from "./sides.ts";
import type { Profile } from "./values.ts";

/** The columns of an aging report that are buckets. */
export interface Aging {
  readonly buckets: readonly { readonly profile: Profile; readonly name: string }[];
  /** The column that is their sum, as the report says it. */
  readonly total: Profile | null;
  /** Each record is a document, not a customer. */
  readonly ofDocuments: boolean;
}

const isAmounts = (profile: Profile) =>
  profile.filled === 0 || (profile.numbers >= 0.5 && profile.dates < 0.5);

/** The buckets of an aging report, null where a file has fewer than two. */
export function agingOf(profiles: readonly Profile[]): Aging | null {
  const amounts = profiles.filter(isAmounts);
  const names = bucketsOf(withoutDates(amounts.map((profile) => profile.header)));
  const taken = new Set<string>();
  const buckets: { profile: Profile; name: string }[] = [];
  for (const [position, profile] of amounts.entries()) {
    // "Older" beside nothing but what is not due is everything late.
    const name = names[position] === "older" ? "1+" : (names[position] ?? null);
    if (name === null || taken.has(name)) continue;
    taken.add(name);
    buckets.push({ profile, name });
  }
  const ranges = buckets.filter(({ name }) => /\d/.test(name));
  if (buckets.length < 2 || ranges.length === 0) return null;
  if (buckets.every(({ profile }) => profile.filled === 0)) return null;
  const others = profiles.filter(
    ({ index }) => !buckets.some(({ profile }) => profile.index === index),
  );
  return { buckets, total: totalOf(others, buckets), ofDocuments: hasDocuments(others) };
}

/** The column that is the sum of the buckets in nearly every sampled record. */
function totalOf(others: readonly Profile[], buckets: Aging["buckets"]): Profile | null {
  for (const profile of others) {
    if (profile.filled === 0 || !isAmounts(profile)) continue;
    let [looked, same, told] = [0, 0, 0];
    for (let row = 0; row < profile.values.length; row += 1) {
      const stated = amountIn(profile, row);
      const parts = buckets.map((bucket) => amountIn(bucket.profile, row));
      if (stated === null || parts.includes(null)) continue;
      const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
      looked += 1;
      if (Math.abs(stated - sum) < 0.011) same += 1;
      if (stated !== 0) told += 1;
    }
    if (told > 0 && same >= looked * 0.8) return profile;
  }
  return null;
}

/** Whether records have a number and a date of their own. */
function hasDocuments(profiles: readonly Profile[]): boolean {
  const { matches } = candidate("invoices", profiles, false);
  const has = (name: string, least: number) =>
    matches.some((match) => match.column.name === name && match.strength >= least);
  return has("invoice_id", 0.4) && (has("issue_date", 0.4) || has("due_date", 0.4));
}

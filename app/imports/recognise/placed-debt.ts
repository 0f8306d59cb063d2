import { type Column, tables } from "../tables.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import { holdsAmounts } from "./fits.ts";
import type { Match } from "./matched.ts";
import type { Profile } from "./values.ts";

/** What was handed over is the debt that stands beside the account, where nothing else is called so. */
export function withPlacedDebt(
  matches: readonly Match[],
  profiles: readonly Profile[],
): readonly Match[] {
  const has = (name: string) => matches.some(({ column }) => column.name === name);
  if (has("placed_amount") || !has("customer_id") || !has("from_date")) return matches;
  const taken = new Set(matches.map(({ profile }) => profile));
  const debts = profiles.filter(
    (profile) => !taken.has(profile) && isNamed("debts", profile.header) && holdsAmounts(profile),
  );
  const [debt] = debts;
  if (debt === undefined || debts.length > 1) return matches;
  const column = tables.assignments.columns.find(({ name }) => name === "placed_amount") as Column;
  return [...matches, { column, profile: debt, strength: 0.8 }];
}

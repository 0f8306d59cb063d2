import { isNamed, speaksOfCustomers } from "../vocabulary/vocabulary.ts";
import type { Match } from "./matched.ts";
import { nameAlone } from "./name-alone.ts";
import { pairsUp } from "./relations.ts";
import type { Profile } from "./values.ts";

/**
 * What headers may mean, less what another column surely means rather: one that is filled
 * where this one is empty, or, of customers, one that differs where this one is the same
 * in every row, as the account of receivables is; and a code of our own beside the number
 * that the state gave the customer.
 */
export const withoutOutdone = (pairs: readonly Match[]): Match[] =>
  pairs.filter((pair) => !isOutdone(pair, pairs));

function isOutdone({ column, profile }: Match, pairs: readonly Match[]): boolean {
  const rivals = pairs.filter((each) => each.column === column && each.profile !== profile);
  if (profile.filled === 0) return rivals.some((each) => each.profile.filled > 0);
  if (column.name !== "customer_id") return false;
  if (isNamed("legal_numbers", profile.header) && rivals.some((each) => isOurCode(each, profile)))
    return true;
  if (profile.distinct > 1 || profile.filled < 2) return false;
  return rivals.some(
    (each) => each.strength >= 0.3 && each.profile.filled > 1 && each.profile.distinct > 1,
  );
}

/** A code, and no name, that tells as many rows apart as a legal number does. */
const isOurCode = ({ profile, strength }: Match, legal: Profile): boolean =>
  strength >= 0.3 &&
  !isNamed("legal_numbers", profile.header) &&
  profile.filled >= legal.filled &&
  profile.distinct >= legal.distinct * 0.9 &&
  nameAlone(profile) === null;

/**
 * What headers may mean, less the customers in a column that has one name for each collector:
 * these are the collectors' own names.
 */
export function withoutStaff(pairs: readonly Match[]): readonly Match[] {
  const staff = pairs.filter(
    ({ column, strength }) => column.name === "collector_id" && strength >= 0.6,
  );
  return pairs.filter(
    ({ column, profile }) =>
      !(column.name === "customer_id" || column.name === "name") ||
      !staff.some((each) => namesStaff(profile, each.profile)),
  );
}

/** Whether a column holds the names of those whom another numbers. */
export const namesStaff = (name: Profile, staff: Profile): boolean =>
  name !== staff && !speaksOfCustomers(name.header) && pairsUp(name, staff);

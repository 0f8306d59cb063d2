import type { DateOrder } from "../mapping.ts";
import { dateOrderOf, possibleOrders } from "./days.ts";
import type { Match } from "./match.ts";
import { dayNumber, decimalSign, numberOf, type Profile } from "./values.ts";

/** Each date column's order and each number column's sign; null where nothing in the file decides. */
export interface Orders {
  readonly dates: ReadonlyMap<number, DateOrder | null>;
  readonly decimals: ReadonlyMap<number, "." | "," | null>;
}

const isDate = (match: Match) => match.column.type === "date" || match.column.type === "moment";
const isNumber = (match: Match) =>
  ["money", "number", "rate", "integer"].includes(match.column.type);

/** One decision for each column, from its own values, else from the columns beside it. */
export function decideOrders(matches: readonly Match[], profiles: readonly Profile[]): Orders {
  const dates = new Map<number, DateOrder | null>();
  for (const match of matches.filter(isDate)) {
    dates.set(match.profile.index, dateOrderOf(match.profile.dateEvidence));
  }
  // Another column of dates counts as evidence even if no table wants it.
  const decided = new Set<DateOrder>();
  for (const profile of profiles) {
    if (profile.dates < 0.5) continue;
    const order = dateOrderOf(profile.dateEvidence);
    if (order === "dmy" || order === "mdy") decided.add(order);
  }
  const open = [...dates].filter(([, order]) => order === null).map(([index]) => index);
  if (open.length > 0) {
    const shared = decided.size === 1 ? [...decided][0] : orderBetween(matches, profiles, open);
    for (const index of open) {
      const evidence = profiles.find((profile) => profile.index === index)?.dateEvidence;
      if (shared && evidence && possibleOrders(evidence).includes(shared)) dates.set(index, shared);
    }
  }

  const decimals = new Map<number, "." | "," | null>();
  for (const match of matches.filter(isNumber)) {
    decimals.set(match.profile.index, decimalSign(match.profile.decimalEvidence));
  }
  const signs = new Set<"." | ",">();
  for (const profile of profiles) {
    const { comma, point } = profile.decimalEvidence;
    const sign = decimalSign(profile.decimalEvidence);
    if (profile.numbers >= 0.5 && profile.dates < 0.5 && comma + point > 0 && sign !== null) {
      signs.add(sign);
    }
  }
  if (signs.size === 1) {
    const [sign] = [...signs];
    for (const [index, known] of decimals) {
      const evidence = profiles.find((profile) => profile.index === index)?.decimalEvidence;
      // A column that is written in two ways itself is not told by another.
      const isMixed = evidence !== undefined && evidence.comma > 0 && evidence.point > 0;
      if (known === null && sign && !isMixed) decimals.set(index, sign);
    }
  }
  return { dates, decimals };
}

const earlierThan: readonly (readonly [string, string])[] = [
  ["issue_date", "due_date"],
  ["issue_date", "settled_date"],
  ["made_on", "due_on"],
  ["opened_on", "closed_on"],
  ["from_date", "to_date"],
  ["started_on", "left_on"],
  ["valid_from", "valid_to"],
];

/** The order under which columns agree with each other: issued before due, days late as stated. */
function orderBetween(
  matches: readonly Match[],
  profiles: readonly Profile[],
  open: readonly number[],
): DateOrder | null {
  const wrong = { dmy: 0, mdy: 0 };
  let looked = 0;
  const column = (name: string) => matches.find((match) => match.column.name === name)?.profile;
  const days = (profile: Profile, row: number, order: DateOrder) =>
    dayNumber(profile.values[row] ?? "", open.includes(profile.index) ? order : "ymd");
  for (const [first, second] of earlierThan) {
    const [one, two] = [column(first), column(second)];
    if (!one || !two || !(open.includes(one.index) || open.includes(two.index))) continue;
    for (let row = 0; row < one.values.length; row += 1) {
      if ((one.values[row] ?? "") === "" || (two.values[row] ?? "") === "") continue;
      looked += 1;
      for (const order of ["dmy", "mdy"] as const) {
        const [from, to] = [days(one, row, order), days(two, row, order)];
        if (from === null || to === null || from > to) wrong[order] += 1;
      }
    }
  }
  const stated = differences(matches, profiles);
  for (const order of ["dmy", "mdy"] as const) {
    if (stated.some((each) => agrees(each, (profile, row) => days(profile, row, order)))) {
      const other = order === "dmy" ? "mdy" : "dmy";
      if (!stated.some((each) => agrees(each, (profile, row) => days(profile, row, other))))
        return order;
    }
  }
  if (looked < 10) return null;
  if (wrong.dmy === 0 && wrong.mdy > looked * 0.03) return "dmy";
  if (wrong.mdy === 0 && wrong.dmy > looked * 0.03) return "mdy";
  return null;
}

/** A column of whole numbers that may be the days between two dates of the same record. */
export interface Difference {
  readonly stated: Profile;
  readonly from: Profile;
  readonly to: Profile;
  /** Whether early ones are given as 0. */
  readonly floored: boolean;
  readonly fromColumn: string;
  readonly toColumn: string;
}

/** Every pairing of a spare number column with two of the matched dates. */
export function differences(matches: readonly Match[], profiles: readonly Profile[]): Difference[] {
  const taken = new Set(matches.map((match) => match.profile.index));
  const spare = profiles.filter(
    (profile) => !taken.has(profile.index) && profile.filled >= 3 && profile.integers > 0.95,
  );
  const pairs = [
    ["due_date", "settled_date"],
    ["issue_date", "settled_date"],
    ["issue_date", "due_date"],
  ] as const;
  const found: Difference[] = [];
  for (const stated of spare) {
    for (const [fromColumn, toColumn] of pairs) {
      const from = matches.find((match) => match.column.name === fromColumn)?.profile;
      const to = matches.find((match) => match.column.name === toColumn)?.profile;
      if (!from || !to) continue;
      for (const floored of [false, true]) {
        found.push({ stated, from, to, floored, fromColumn, toColumn });
      }
    }
  }
  return found;
}

/** Whether a stated difference holds in (nearly) every sampled record that has both dates. */
export function agrees(
  difference: Difference,
  day: (profile: Profile, row: number) => number | null,
): boolean {
  let same = 0;
  let looked = 0;
  for (let row = 0; row < difference.stated.values.length; row += 1) {
    const stated = numberOf(difference.stated.values[row] ?? "", ".");
    const from = day(difference.from, row);
    const to = day(difference.to, row);
    if (stated === null || from === null || to === null) continue;
    looked += 1;
    const days = difference.floored ? Math.max(0, to - from) : to - from;
    if (days === stated) same += 1;
  }
  return looked >= 3 && same >= looked * 0.99;
}

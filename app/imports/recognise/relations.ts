import { isNamed } from "../vocabulary/vocabulary.ts";
import { dateOrderOf } from "./days.ts";
import { dayNumber, decimalSign, numberOf, type Profile } from "./values.ts";

/** How many rows are looked at; what holds in these holds in the file. */
const rows = 300;
/** Fewer rows than these prove nothing. */
const fewest = 3;
const cent = 0.005;

const numbers = new WeakMap<Profile, readonly (number | null)[]>();
const days = new WeakMap<Profile, readonly (number | null)[]>();

/** The amounts of a sample's first rows; null where a cell holds none. */
function numbersOf(profile: Profile): readonly (number | null)[] {
  let known = numbers.get(profile);
  if (known === undefined) {
    const sign = decimalSign(profile.decimalEvidence) ?? ".";
    known = profile.values
      .slice(0, rows)
      .map((cell) => (cell.trim() === "" ? null : numberOf(cell, sign)));
    numbers.set(profile, known);
  }
  return known;
}

/** The days of a sample's first rows. Where the order is open both columns are read alike. */
function daysOf(profile: Profile): readonly (number | null)[] {
  let known = days.get(profile);
  if (known === undefined) {
    const order = dateOrderOf(profile.dateEvidence) ?? "dmy";
    known = profile.values.slice(0, rows).map((cell) => dayNumber(cell, order));
    days.set(profile, known);
  }
  return known;
}

/** The share of rows in which something holds; null where too few say anything. */
function holds(count: number, inRow: (row: number) => boolean | null): number | null {
  let yes = 0;
  let all = 0;
  for (let row = 0; row < Math.min(rows, count); row += 1) {
    const answer = inRow(row);
    if (answer === null) continue;
    all += 1;
    if (answer) yes += 1;
  }
  return all < fewest ? null : yes / all;
}

/** In how many rows the later date is on or after the earlier one, 0–1. */
export function inOrder(earlier: Profile, later: Profile): number | null {
  const [one, two] = [daysOf(earlier), daysOf(later)];
  return holds(one.length, (row) => {
    const [from, to] = [one[row] ?? null, two[row] ?? null];
    return from === null || to === null ? null : from <= to;
  });
}

/** The days that lie most often between two dates, and in how many rows; null where there are none. */
export function usualDays(
  earlier: Profile,
  later: Profile,
): { days: number; share: number } | null {
  const [one, two] = [daysOf(earlier), daysOf(later)];
  const counts = new Map<number, number>();
  let all = 0;
  for (let row = 0; row < one.length; row += 1) {
    const [from, to] = [one[row] ?? null, two[row] ?? null];
    if (from === null || to === null) continue;
    all += 1;
    counts.set(to - from, (counts.get(to - from) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : { days: most[0], share: most[1] / all };
}

/** In how many rows two columns make a third; a blank part is 0. */
export function makeSum(whole: Profile, one: Profile, other: Profile): number | null {
  const [sum, first, second] = [numbersOf(whole), numbersOf(one), numbersOf(other)];
  return holds(sum.length, (row) => {
    const total = sum[row] ?? null;
    if (total === null || total === 0 || (first[row] == null && second[row] == null)) return null;
    return Math.abs(total - (first[row] ?? 0) - (second[row] ?? 0)) < cent;
  });
}

/** In how many rows an amount is not larger than another, signs aside. */
export function within(part: Profile, whole: Profile): number | null {
  const [one, other] = [numbersOf(part), numbersOf(whole)];
  return holds(one.length, (row) => {
    const [small, large] = [one[row] ?? null, other[row] ?? null];
    return small === null || large === null ? null : Math.abs(small) <= Math.abs(large) + cent;
  });
}

/** In how many of the rows with a date an amount is not zero, 0–1; null where no row has both. */
export function openOnDay(date: Profile, amount: Profile): number | null {
  const [when, what] = [daysOf(date), numbersOf(amount)];
  const open = when.flatMap((day, row) =>
    day === null || what[row] == null ? [] : [Math.abs(what[row] ?? 0) >= cent],
  );
  return open.length === 0 ? null : open.filter(Boolean).length / open.length;
}

/** The sum of a column's amounts in the sample, signs aside. */
export const size = (profile: Profile) =>
  numbersOf(profile).reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);

/**
 * Whether a column is a running balance: each row is the row before (or after) it and
 * the row's own amount, or its debit less its credit.
 */
export function runs(balance: Profile, profiles: readonly Profile[]): boolean {
  const amounts = profiles.filter(
    (each) => each !== balance && each.numbers >= 0.5 && each.dates < 0.5,
  );
  const debit = amounts.find((each) => isNamed("debit", each.header));
  const credit = amounts.find((each) => isNamed("credit", each.header) && each !== debit);
  const moves = amounts.map((each) => numbersOf(each));
  if (debit !== undefined && credit !== undefined) {
    const [plus, minus] = [numbersOf(debit), numbersOf(credit)];
    moves.push(plus.map((value, row) => (value ?? 0) - (minus[row] ?? 0)));
  }
  return moves.some((move) => runsBy(numbersOf(balance), move));
}

function runsBy(balance: readonly (number | null)[], move: readonly (number | null)[]): boolean {
  let [down, up, all] = [0, 0, 0];
  for (let row = 1; row < balance.length; row += 1) {
    const [before, now] = [balance[row - 1] ?? null, balance[row] ?? null];
    if (before === null || now === null) continue;
    all += 1;
    // An amount that equals its balance runs from nothing: that is an item of its own.
    if (move[row] != null && before !== 0 && Math.abs(now - before - (move[row] ?? 0)) < cent)
      down += 1;
    if (move[row - 1] != null && now !== 0 && Math.abs(before - now - (move[row - 1] ?? 0)) < cent)
      up += 1;
  }
  // A report begins anew with each customer.
  return all >= 4 && Math.max(down, up) >= all * 0.6;
}

/** Whether each of a few values of a column stands beside one value of another, and the other way round. */
export function pairsUp(one: Profile, other: Profile): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  let all = 0;
  for (let row = 0; row < Math.min(rows, one.values.length); row += 1) {
    const [first, second] = [(one.values[row] ?? "").trim(), (other.values[row] ?? "").trim()];
    if (first === "" && second === "") continue;
    if (first === "" || second === "") return false;
    if ((there.get(first) ?? second) !== second || (back.get(second) ?? first) !== first)
      return false;
    there.set(first, second);
    back.set(second, first);
    all += 1;
  }
  return there.size > 1 && all >= there.size * 2;
}

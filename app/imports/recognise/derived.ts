import type { Check, Day, PartSum } from "../mapping.ts";
import { tables } from "../tables.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import type { Aging } from "./aging.ts";
import { isoDay } from "./days.ts";
import type { Match } from "./match.ts";
import { agrees, type Difference, differences, type Orders } from "./orders.ts";
import { amountIn } from "./sides.ts";
import { dayNumber, decimalSign, numberOf, type Profile } from "./values.ts";

/** Columns that follow from others, and what they tell. */
export interface Derived {
  readonly checks: readonly Check[];
  /** Columns that are left out because they follow from others. */
  readonly columns: ReadonlySet<number>;
}

const decimalOf = (profile: Profile, orders: Orders) =>
  orders.decimals.get(profile.index) ?? decimalSign(profile.decimalEvidence) ?? ".";

/** Whether a column is the sum of others in nearly every sampled record; not where it is always one of them. */
function isSum(
  total: Profile,
  parts: readonly { readonly profile: Profile; readonly negate?: true }[],
): boolean {
  let [looked, same] = [0, 0];
  const telling = new Set<number>();
  for (let row = 0; row < total.values.length; row += 1) {
    const stated = amountIn(total, row);
    if (stated === null || (total.values[row] ?? "").trim() === "") continue;
    let sum = 0;
    for (const [position, { profile, negate }] of parts.entries()) {
      const amount = amountIn(profile, row) ?? Number.NaN;
      if (amount !== 0) telling.add(position);
      sum += negate === true ? -amount : amount;
    }
    if (Number.isNaN(sum)) continue;
    looked += 1;
    if (Math.abs(stated - sum) < 0.011) same += 1;
  }
  return looked >= 2 && same >= looked * 0.8 && telling.size === parts.length;
}

/** The sums that a file's columns make: amount = paid + open, gross = net + tax, a total of buckets. */
export function derivedSums(
  profiles: readonly Profile[],
  matches: readonly Match[],
  aging: Aging | null,
  orders: Orders,
): Derived {
  const checks: Check[] = [];
  const columns = new Set<number>();
  const find = (name: string) => matches.find((match) => match.column.name === name)?.profile;
  const sum = (total: Profile, parts: readonly Profile[]) =>
    checks.push({
      kind: "sum",
      index: total.index,
      decimal: decimalOf(total, orders),
      of: parts.map(({ index }): PartSum => ({ index })),
    });
  const [amount, paid, open] = [find("amount"), find("paid_amount"), find("open_amount")];
  if (amount && paid && open && isSum(amount, [{ profile: paid }, { profile: open }])) {
    sum(amount, [paid, open]);
  }
  if (aging !== null) {
    const buckets = aging.buckets.map(({ profile }) => profile);
    if (aging.total !== null) sum(aging.total, buckets);
    for (const { index } of aging.ofDocuments ? buckets : []) columns.add(index);
    if (aging.total !== null && !matches.some(({ profile }) => profile === aging.total)) {
      columns.add(aging.total.index);
    }
  }
  const tax = amount === undefined ? null : taxOf(profiles, matches, amount);
  if (amount !== undefined && tax !== null) {
    sum(amount, [tax.net, tax.tax]);
    columns.add(tax.net.index).add(tax.tax.index);
  }
  return { checks, columns };
}

/** The net amount and the tax that make a gross one. */
function taxOf(
  profiles: readonly Profile[],
  matches: readonly Match[],
  gross: Profile,
): { net: Profile; tax: Profile } | null {
  const taken = new Set(matches.map(({ profile }) => profile.index));
  const spare = profiles.filter(
    (profile) =>
      profile.index !== gross.index &&
      (!taken.has(profile.index) || profile.filled === 0) &&
      profile.filled >= 2 &&
      profile.numbers >= 0.8 &&
      profile.dates < 0.5,
  );
  for (const net of spare) {
    for (const tax of spare) {
      if (tax === net || !isTaxOf(tax, net)) continue;
      if (isSum(gross, [{ profile: net }, { profile: tax }])) return { net, tax };
    }
  }
  return null;
}

/** The amount of documents is what is to be paid: the gross one, where a net one was found first. */
export function withGross(profiles: readonly Profile[], matches: readonly Match[]): Match[] {
  const net = matches.find((match) => match.column.name === "amount");
  const taken = new Set(matches.map(({ profile }) => profile.index));
  const spare = profiles.filter(
    (profile) =>
      !taken.has(profile.index) &&
      profile.filled >= 2 &&
      profile.numbers >= 0.8 &&
      profile.dates < 0.5,
  );
  if (net === undefined) return [...matches];
  for (const tax of spare.filter((profile) => isTaxOf(profile, net.profile))) {
    const parts = [{ profile: net.profile }, { profile: tax }];
    const gross = spare.find((profile) => profile !== tax && isSum(profile, parts));
    if (gross === undefined) continue;
    return matches.map((match) => (match === net ? { ...match, profile: gross } : match));
  }
  return [...matches];
}

/** The total of a document's buckets is what is open of it. */
export function withOpenTotal(matches: readonly Match[], aging: Aging | null): Match[] {
  if (aging === null || aging.total === null) return [...matches];
  const buckets = new Set(aging.buckets.map(({ profile }) => profile.index));
  const kept = matches.filter(({ profile }) => !buckets.has(profile.index));
  if (kept.some((match) => match.column.name === "open_amount")) return kept;
  const column = tables.invoices.columns.find(({ name }) => name === "open_amount");
  const { total } = aging;
  const others = kept.filter(({ profile }) => profile.index !== total.index);
  return column === undefined ? kept : [...others, { column, profile: total, strength: 1 }];
}

/** Never more than a third of the net amount, and of the same sign. */
function isTaxOf(tax: Profile, net: Profile): boolean {
  let seen = 0;
  for (let row = 0; row < tax.values.length; row += 1) {
    const [part, whole] = [amountIn(tax, row), amountIn(net, row)];
    if (part === null || whole === null || part === 0) continue;
    if (part * whole < 0 || Math.abs(part) > Math.abs(whole) / 3) return false;
    seen += 1;
  }
  return seen >= 2;
}

/** Stated differences between two dates of a record that hold: days from issue to settlement and the like. */
export function derivedDays(
  profiles: readonly Profile[],
  matches: readonly Match[],
  orders: Orders,
): { readonly difference: Difference; readonly check: Check }[] {
  const found: { difference: Difference; check: Check }[] = [];
  for (const difference of differences(matches, profiles)) {
    if (found.some((each) => each.difference.stated === difference.stated)) continue;
    const day = (profile: Profile, row: number) =>
      dayNumber(profile.values[row] ?? "", orders.dates.get(profile.index) ?? "ymd");
    if (!agrees(difference, day)) continue;
    const of = ({ index }: Profile): Day => ({
      index,
      dateOrder: orders.dates.get(index) ?? "ymd",
    });
    found.push({
      difference,
      check: {
        kind: "days",
        index: difference.stated.index,
        from: of(difference.from),
        to: of(difference.to),
        ...(difference.floored ? { floored: true } : {}),
      },
    });
  }
  return found;
}

/** The day on which a list was drawn up, as its columns of days late or days old tell it. */
export interface ListDay {
  readonly day: string;
  readonly stated: Profile;
  readonly date: Profile;
  readonly check: Check;
}

/**
 * The day that whole numbers of days since the due date, or since the issue, all lead
 * to; null where they lead to several.
 */
export function listDay(
  profiles: readonly Profile[],
  matches: readonly Match[],
  orders: Orders,
): ListDay | null {
  const taken = new Set(matches.map(({ profile }) => profile.index));
  for (const name of ["due_date", "issue_date"]) {
    const date = matches.find((match) => match.column.name === name)?.profile;
    const order = date === undefined ? null : orders.dates.get(date.index);
    if (date === undefined || !order) continue;
    for (const stated of profiles) {
      if (taken.has(stated.index) || stated.integers < 0.9 || stated.filled < 2) continue;
      for (const sign of [1, -1] as const) {
        const found = commonDay(stated, date, sign, (cell) => dayNumber(cell, order));
        const least = isNamed("derived", stated.header) ? 2 : 4;
        if (found === null || found.count < least) continue;
        const own: Day = { index: date.index, dateOrder: order };
        const all: Day = { day: isoDay(found.day) };
        return {
          day: isoDay(found.day),
          stated,
          date,
          check: {
            kind: "days",
            index: stated.index,
            from: sign === 1 ? own : all,
            to: sign === 1 ? all : own,
            ...(found.floored ? { floored: true } : {}),
          },
        };
      }
    }
  }
  return null;
}

/** The one day to which dates and their stated numbers of days lead, from how many records. */
function commonDay(
  stated: Profile,
  date: Profile,
  sign: 1 | -1,
  dayOf: (cell: string) => number | null,
): { day: number; count: number; floored: boolean } | null {
  const counts = new Map<number, number>();
  const rows: { days: number; from: number }[] = [];
  for (let row = 0; row < stated.values.length; row += 1) {
    const days = numberOf((stated.values[row] ?? "").trim(), ".");
    const from = dayOf(date.values[row] ?? "");
    if (days === null || from === null) continue;
    rows.push({ days, from });
    // Nothing may mean "not late", and then says no day.
    if (days !== 0) counts.set(from + sign * days, (counts.get(from + sign * days) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined) return null;
  const [day, count] = best;
  const distinct = new Set(rows.map(({ from }) => from)).size;
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (count < all * 0.95 || distinct < 2) return null;
  const late = (row: { from: number }) => sign * (day - row.from);
  const zeros = rows.filter(({ days }) => days === 0);
  const floored = zeros.some((row) => late(row) < 0);
  const odd = zeros.filter((row) => late(row) > 0).length;
  return odd > zeros.length * 0.05 ? null : { day, count, floored };
}

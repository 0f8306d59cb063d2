import type { SideMarks } from "../mapping.ts";
import type { TableName } from "../tables.ts";
import { currencyCodes, plainWord } from "../vocabulary/names.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";
import { decimalSign, numberOf, type Profile } from "./values.ts";

/** An amount that says which way it goes: what is owed above zero, what was paid below. */
export interface SignedAmount {
  readonly index: number;
  readonly minus?: number;
  readonly plus?: number;
  /** The column that says on which side it stands. */
  readonly side?: SideMarks;
}

/** Debit and credit in two columns. */
export interface Sides {
  readonly debit: Profile;
  readonly credit: Profile;
  readonly amount: SignedAmount;
  /** What went out stands below zero, as banks write it who sign both columns. */
  readonly debitsBelow: boolean;
  /** Share of the records with an amount that have one in both columns, 0–1. */
  readonly both: number;
}

/** Words beside "debit" and "credit" that say no more than that these are amounts. */
const fillers: ReadonlySet<string> = new Set(
  "amount amounts amt betrag kwota castka obrat obraty suma sumy belopp montant importe bedrag lcy local currency mn waluta mena valuta czk side strana strona turnover umsatz movement value total in w v".split(
    " ",
  ),
);

/** Which side of an account a header names; some short ones may be either. */
function sidesNamed(header: string): { debit: boolean; credit: boolean } {
  const words = plainWord(header).split(" ");
  const telling = words.filter(
    (word) => !fillers.has(word) && !currencyCodes.has(word.toUpperCase()),
  );
  const name = telling.join(" ");
  const is = (list: "debit" | "credit") =>
    isNamed(list, header) || (name !== "" && isNamed(list, name));
  return { debit: is("debit"), credit: is("credit") };
}

const isAmounts = (profile: Profile) =>
  profile.filled === 0 || (profile.numbers >= 0.5 && profile.dates < 0.5);

/** A column's amounts are compared with those of many others: each cell is read once. */
const known = new WeakMap<Profile, Float64Array>();

/** A sampled cell's amount; a blank is 0, what is none is null. */
export function amountIn(profile: Profile, row: number): number | null {
  let amounts = known.get(profile);
  if (amounts === undefined) {
    amounts = amountsOf(profile);
    known.set(profile, amounts);
  }
  const amount = row < amounts.length ? (amounts[row] as number) : 0;
  return Number.isNaN(amount) ? null : amount;
}

function amountsOf({ values, decimalEvidence }: Profile): Float64Array {
  const decimal = decimalSign(decimalEvidence) ?? ".";
  return Float64Array.from(values, (raw) => {
    const cell = raw.trim();
    if (cell === "" || /^[-–—]$/.test(cell)) return 0;
    return numberOf(cell, decimal) ?? Number.NaN;
  });
}

/** The two columns of a ledger, null where a file has no such pair. */
export function sidesOf(profiles: readonly Profile[]): Sides | null {
  const named = profiles
    .filter(isAmounts)
    .map((profile) => ({ profile, ...sidesNamed(profile.header) }))
    .filter(({ debit, credit }) => debit || credit);
  const surest = [...named].sort(
    (one, other) => Number(one.debit && one.credit) - Number(other.debit && other.credit),
  );
  for (const one of surest.filter(({ debit }) => debit)) {
    const other = surest.find(({ profile, credit }) => credit && profile !== one.profile);
    if (other === undefined || one.profile.filled + other.profile.filled === 0) continue;
    return withAmount(one.profile, other.profile);
  }
  return takingTurns(profiles.filter(isAmounts));
}

/** What was charged and what was paid, where each record has only one of the two: the sides of a statement. */
function takingTurns(amounts: readonly Profile[]): Sides | null {
  const means = (profile: Profile, table: TableName, column: string) =>
    meaningsOf(profile.header).some((each) => each.table === table && each.column === column);
  for (const charged of amounts) {
    if (charged.filled === 0 || !means(charged, "invoices", "amount")) continue;
    const paid = amounts.find(
      (each) =>
        each !== charged &&
        (means(each, "invoices", "paid_amount") || means(each, "payments", "amount")) &&
        isOneOrOther(charged, each),
    );
    if (paid !== undefined) return withAmount(charged, paid);
  }
  return null;
}

/** Whether every record has an amount in exactly one of two columns, and both have some. */
function isOneOrOther(one: Profile, other: Profile): boolean {
  let [left, right] = [0, 0];
  for (let row = 0; row < one.values.length; row += 1) {
    const [first, second] = [amountIn(one, row) ?? 0, amountIn(other, row) ?? 0];
    if ((first === 0) === (second === 0)) return false;
    if (first === 0) right += 1;
    else left += 1;
  }
  return left > 0 && right > 0;
}

function withAmount(debit: Profile, credit: Profile): Sides {
  let [filled, both, below, above, debits] = [0, 0, 0, 0, 0];
  for (let row = 0; row < debit.values.length; row += 1) {
    const [owed, paid] = [amountIn(debit, row) ?? 0, amountIn(credit, row) ?? 0];
    if (owed !== 0 || paid !== 0) filled += 1;
    if (owed !== 0 && paid !== 0) both += 1;
    if (paid < 0) below += 1;
    if (paid > 0) above += 1;
    debits += Math.sign(owed);
  }
  // Credits that stand below zero in a column of their own are added, not taken away.
  const amount =
    below > above
      ? { index: debit.index, plus: credit.index }
      : { index: debit.index, minus: credit.index };
  const debitsBelow = debits < 0 && above > below;
  return { debit, credit, amount, debitsBelow, both: filled === 0 ? 0 : both / filled };
}

/** A balance that runs along with the amounts of a ledger. */
export interface RunningBalance {
  readonly profile: Profile;
  /** The newest record stands first. */
  readonly upward: boolean;
  /** The balance falls by what stands as owed: the file has the signs of the other side. */
  readonly opposite: boolean;
}

/**
 * The column that is the balance before plus the amount of each record, null where none
 * is. A record of another account, by `groupOf`, begins anew.
 */
export function runningBalance(
  profiles: readonly Profile[],
  amountOf: (row: number) => number | null,
  groupOf: (row: number) => string,
): RunningBalance | null {
  for (const profile of profiles) {
    if (profile.filled < 3 || profile.numbers < 0.8 || profile.dates >= 0.5) continue;
    for (const upward of [false, true]) {
      for (const opposite of [false, true]) {
        if (runs(profile, amountOf, groupOf, upward, opposite)) {
          return { profile, upward, opposite };
        }
      }
    }
  }
  return null;
}

function runs(
  profile: Profile,
  amountOf: (row: number) => number | null,
  groupOf: (row: number) => string,
  upward: boolean,
  opposite: boolean,
): boolean {
  let [looked, same] = [0, 0];
  for (let row = 1; row < profile.values.length; row += 1) {
    if (groupOf(row) !== groupOf(row - 1)) continue;
    const [later, before] = upward ? [row - 1, row] : [row, row - 1];
    const [is, was, amount] = [
      amountIn(profile, later),
      amountIn(profile, before),
      amountOf(later),
    ];
    if (is === null || was === null || amount === null || amount === 0) continue;
    looked += 1;
    const step = opposite ? -amount : amount;
    if (Math.abs(is - was - step) < 0.006) same += 1;
  }
  return looked >= 2 && same >= looked * 0.9;
}

import { type Column, tables } from "../tables.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";
import type { Aging } from "./aging.ts";
import { holdsAmounts } from "./fits.ts";
import { candidate, type Match } from "./match.ts";
import { type KindColumn, kindColumnOf, type RecordKind, recordKindOf } from "./record-kinds.ts";
import { type Side, sideOf, signInRow, signsOfSide } from "./side-marks.ts";
import {
  amountIn,
  type RunningBalance,
  runningBalance,
  type SignedAmount,
  sidesOf,
} from "./sides.ts";
import { languageOf } from "./spoken.ts";
import type { Profile } from "./values.ts";

/** A file whose records are of several kinds: documents, payments, write-offs. */
export interface Ledger {
  /** What its columns are to a document; the amount is among them where it is one column. */
  readonly matches: readonly Match[];
  readonly kinds: KindColumn | null;
  /** What a record is about in words, where no column says its kind. */
  readonly texts: Profile | null;
  readonly amount: SignedAmount;
  /** The columns of the amount. */
  readonly amounts: readonly Profile[];
  /** The column that says of an amount without a sign on which side it stands. */
  readonly side: Profile | null;
  /** What is open of each record, where the list states it. */
  readonly open: Profile | null;
  readonly running: RunningBalance | null;
  /** What is owed after each record, running or not. */
  readonly balance: Profile | null;
  /** Amounts of what is owed and of what was paid stand on two sides or have two signs. */
  readonly isSigned: boolean;
  /** The signs are those of the other side: what is owed stands below zero. */
  readonly isOpposite: boolean;
  readonly document: Profile | null;
  /** The invoice that a payment or credit note names. */
  readonly reference: Profile | null;
  /** What payments are numbered by, where it is not what documents are. */
  readonly voucher: Profile | null;
  readonly date: Profile;
  /** The code of the language in which it is written. */
  readonly language: string;
}

/** What a record of a ledger is, by its kind or else by its side. */
export function kindInRow(ledger: Ledger, row: number): RecordKind {
  if (ledger.kinds !== null) return recordKindOf(ledger.kinds.profile.values[row] ?? "");
  const amount = amountInRow(ledger, row) ?? 0;
  return amount > 0 ? "invoice" : amount < 0 ? "payment" : "other";
}

/** The amount of a sampled record as the file signs it, null where a cell is none. */
function signedIn(
  { amount, amounts: profiles, side }: Pick<Ledger, "amount" | "amounts" | "side">,
  row: number,
): number | null {
  const part = (index: number | undefined) => {
    const profile = profiles.find((each) => each.index === index);
    return profile === undefined ? 0 : amountIn(profile, row);
  };
  const [one, less, more] = [part(amount.index), part(amount.minus), part(amount.plus)];
  if (one === null || less === null || more === null) return null;
  return (one - less + more) * signBeside(amount, side, row);
}

/** What a column of sides makes of the amount beside it in a sampled record. */
const signBeside = (amount: SignedAmount, side: Profile | null, row: number) =>
  amount.side === undefined || side === null ? 1 : (signInRow(amount.side, side, row) ?? 1);

/** The amount of a sampled record, above zero where it is owed as far as signs tell. */
export function amountInRow(ledger: Ledger, row: number): number | null {
  const amount = signedIn(ledger, row);
  return amount === null ? null : ledger.isOpposite ? -amount : amount;
}

/**
 * Recognises a file with several kinds of records: by a column of kinds, by columns of
 * debit and credit, or by a balance that runs along. Null where it is none.
 */
export function ledgerOf(all: readonly Profile[], aging: Aging | null): Ledger | null {
  const buckets = new Set(aging?.buckets.map(({ profile }) => profile.index));
  const profiles = all.filter(({ index }) => !buckets.has(index));
  const sides = sidesOf(profiles);
  const side = sides === null ? sideOfLedger(profiles) : null;
  const isSided = sides !== null || side !== null;
  const kinds = kindsBeside(kindColumnOf(withoutSide(profiles, side), isSided), isSided);
  const others = withoutSide(profiles, side).filter(
    ({ index }) =>
      index !== kinds?.profile.index &&
      index !== sides?.debit.index &&
      index !== sides?.credit.index,
  );
  const date = dateOf(others);
  if (date === null) return null;
  const found = candidate("invoices", others, false).matches.filter(
    ({ column, profile }) =>
      column.name !== "kind" &&
      // Amounts are no numbers of documents, whatever stands above them: a column of credit notes.
      !(column.name === "credited_invoice_id" && holdsAmounts(profile)),
  );
  const single = sides === null ? amountOf(others, found) : null;
  const beside = side === null ? {} : { side: signsOfSide(side, "debit") };
  const amount = sides?.amount ?? (single === null ? null : { index: single.index, ...beside });
  if (amount === null) return null;
  const amounts = sides === null ? [single as Profile] : [sides.debit, sides.credit];
  const customer = found.find((match) => match.column.name === "customer_id")?.profile;
  const spare = others.filter(
    ({ index }) => index !== single?.index && index !== date.index && index !== customer?.index,
  );
  const running = runningBalance(
    [...spare].sort((one, other) => Number(isBalance(other)) - Number(isBalance(one))),
    (row) => signedIn({ amount, amounts, side: side?.profile ?? null }, row),
    (row) => customer?.values[row] ?? "",
  );
  if (kinds === null && !isSided && (running === null || !isMixed(amounts))) return null;
  // Debit and credit of one and the same record: what was invoiced and what of it was paid.
  if (kinds === null && sides !== null && sides.both >= 0.1) return null;

  const balance = running?.profile ?? spare.find(isBalance) ?? null;
  const isKept = ({ column, profile, strength }: Match) =>
    profile.index !== balance?.index &&
    profile.index !== date.index &&
    column.name !== "issue_date" &&
    // What an entry is about is not what was sold.
    !(column.name === "service" && strength < 0.8) &&
    (sides === null || !["amount", "open_amount", "paid_amount"].includes(column.name));
  const matches = found.filter(isKept);
  const open =
    matches.find((match) => match.column.name === "open_amount")?.profile ??
    (sides === null && aging?.total?.index !== single?.index ? (aging?.total ?? null) : null);
  const document =
    matches.find((match) => match.column.name === "invoice_id")?.profile ??
    meaning(spare, "payments", "payment_id");
  const texts = kinds === null ? textOf(spare, document) : null;
  const ledger: Ledger = {
    matches: [
      ...matches.filter(
        (match) => !["amount", "open_amount"].includes(match.column.name) && match.profile !== open,
      ),
      ...(open === null ? [] : [matchOf("open_amount", open)]),
      ...[matchOf("issue_date", date)],
      ...(single === null ? [] : [matchOf("amount", single)]),
    ],
    kinds,
    texts,
    amount,
    amounts,
    side: side?.profile ?? null,
    open,
    running,
    balance,
    isSigned: isSided || running !== null,
    isOpposite: running?.opposite ?? false,
    document,
    reference: referenceOf(spare, document),
    voucher:
      spare.find(({ index, header }) => index !== document?.index && numbersPayments(header)) ??
      null,
    date,
    language: languageOf(all),
  };
  return withSigns(ledger);
}

/** The column of sides beside the amounts, whichever of several amounts it is beside. */
function sideOfLedger(profiles: readonly Profile[]): Side | null {
  const amount = profiles.find((profile) => profile.filled > 0 && holdsAmounts(profile));
  const named = amountOf(profiles, candidate("invoices", profiles, false).matches) ?? amount;
  return named === undefined ? null : sideOf(profiles, named);
}

const withoutSide = (profiles: readonly Profile[], side: Side | null) =>
  profiles.filter((profile) => profile !== side?.profile);

/** Debit and credit say more than a column of texts of which only some are kinds. */
function kindsBeside(kinds: KindColumn | null, hasSides: boolean): KindColumn | null {
  if (kinds === null || kinds.isNamed || !hasSides) return kinds;
  const others = kinds.words.get("other") ?? [];
  return others.some((word) => word !== "") ? null : kinds;
}

const isBalance = (profile: Profile) =>
  isNamed("balance", profile.header) && profile.numbers >= 0.8;

/** Whether the one amount goes both ways. */
function isMixed(amounts: readonly Profile[]): boolean {
  const [profile] = amounts;
  if (profile === undefined) return false;
  let [above, below] = [0, 0];
  for (let row = 0; row < profile.values.length; row += 1) {
    const amount = amountIn(profile, row) ?? 0;
    if (amount > 0) above += 1;
    if (amount < 0) below += 1;
  }
  return above > 0 && below > 0;
}

/** The signs that the records' kinds have, where a column says them. */
function withSigns(ledger: Ledger): Ledger {
  if (ledger.kinds === null) return ledger;
  const owed = signsOf(ledger, ["invoice", "debt"]);
  // What a list of open items says of a payment is what is left of it.
  const paid = signsOf(ledger, ["payment"], ledger.open);
  const credited = signsOf(ledger, ["credit_note"]);
  const given = paid.above + paid.below > 0 ? paid : credited;
  const isOpposite = owed.below > owed.above;
  const isSigned =
    given.above + given.below > 0
      ? given.below > given.above !== isOpposite
      : ledger.isSigned || isOpposite;
  return { ...ledger, isSigned, isOpposite: isOpposite && isSigned };
}

/** How many sampled records of some kinds stand above and below zero in the file. */
export function signsOf(
  ledger: Ledger,
  kinds: readonly RecordKind[],
  from: Profile | null = null,
): { above: number; below: number } {
  const signs = { above: 0, below: 0 };
  for (let row = 0; row < ledger.date.values.length; row += 1) {
    if (!kinds.includes(kindInRow(ledger, row))) continue;
    const amount =
      (from === null
        ? signedIn(ledger, row)
        : (amountIn(from, row) ?? 0) * signBeside(ledger.amount, ledger.side, row)) ?? 0;
    if (amount > 0) signs.above += 1;
    if (amount < 0) signs.below += 1;
  }
  return signs;
}

export function matchOf(name: string, profile: Profile): Match {
  const column = tables.invoices.columns.find((each) => each.name === name) as Column;
  return { column, profile, strength: 1 };
}

/** The day of a record: the date of issue, of posting or of payment. */
function dateOf(profiles: readonly Profile[]): Profile | null {
  const dates = profiles.filter((profile) => profile.dates >= 0.8);
  for (const name of ["issue_date", "paid_date"]) {
    const table = name === "issue_date" ? "invoices" : "payments";
    const found = candidate(table, dates, false).matches.find(
      (match) => match.column.name === name && match.strength >= 0.3,
    );
    if (found !== undefined) return found.profile;
  }
  const isDue = (profile: Profile) =>
    meaningsOf(profile.header).some(({ column }) => /due|settled/.test(column));
  return dates.find((profile) => !isDue(profile)) ?? null;
}

/** The one column of amounts, by its name as a document's or as a payment's. */
function amountOf(profiles: readonly Profile[], found: readonly Match[]): Profile | null {
  const named = found.find((match) => match.column.name === "amount")?.profile;
  if (named !== undefined) return named;
  const paid = meaning(profiles, "payments", "amount");
  return paid ?? found.find((match) => match.column.name === "open_amount")?.profile ?? null;
}

function meaning(
  profiles: readonly Profile[],
  table: "payments" | "invoices",
  column: string,
): Profile | null {
  return matching(profiles, table, column)?.profile ?? null;
}

const matching = (profiles: readonly Profile[], table: "payments" | "invoices", column: string) =>
  candidate(table, profiles, false).matches.find((match) => match.column.name === column);

/** The column of numbers of other documents: the invoice that was paid or credited. */
function referenceOf(profiles: readonly Profile[], document: Profile | null): Profile | null {
  const spare = profiles.filter(
    (profile) => profile.index !== document?.index && !holdsAmounts(profile),
  );
  const credited = matching(spare, "invoices", "credited_invoice_id");
  const found = credited ?? matching(spare, "payments", "invoice_id");
  if (found === undefined) return null;
  // An assignment, a voucher or a text is the invoice's number only where it is one of the list's.
  if (found.strength < 0.6 && document !== null && !names(found.profile, document)) return null;
  return found.profile;
}

const numbersPayments = (header: string) =>
  meaningsOf(header).some(({ table, column }) => table === "payments" && column === "payment_id");

/** Whether some cells of a column are numbers of other records' documents. */
function names(reference: Profile, document: Profile): boolean {
  const rows = new Map<string, number>();
  for (const [row, cell] of document.values.entries()) {
    if (cell.trim() !== "") rows.set(cell.trim(), row);
  }
  return reference.values.some((cell, row) => (rows.get(cell.trim()) ?? row) !== row);
}

/** The column that says in words what a record is about: the one with the most letters. */
function textOf(profiles: readonly Profile[], document: Profile | null): Profile | null {
  const lettered = profiles
    .filter(({ index, currencies }) => index !== document?.index && currencies < 0.5)
    .map((profile) => ({
      profile,
      letters: profile.values.filter((cell) => /\p{L}{3,}/u.test(cell)).length,
    }))
    .filter(({ profile, letters }) => profile.filled > 0 && letters >= profile.filled * 0.5);
  lettered.sort((one, other) => other.profile.distinct - one.profile.distinct);
  return lettered[0]?.profile ?? null;
}

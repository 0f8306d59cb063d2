import type { Message } from "../mapping.ts";
import { tables } from "../tables.ts";
import { titlesBank } from "../vocabulary/report-words.ts";
import { isNamed, meaningsOf, titledTable } from "../vocabulary/vocabulary.ts";
import { isNameless } from "./account-question.ts";
import type { Aging } from "./aging.ts";
import { holdsAmounts } from "./fits.ts";
import { type Candidate, candidate, type Match, payerMatch } from "./match.ts";
import { payerWithin } from "./payer-text.ts";
import { kindColumnOf } from "./record-kinds.ts";
import { type Side, sideOf, signInRow, signsOfSide } from "./side-marks.ts";
import { amountIn, runningBalance, type Sides, type SignedAmount, sidesOf } from "./sides.ts";
import type { Profile } from "./values.ts";

/** A list of what came into an account and went out of it, as a bank states it. */
export interface BankStatement {
  /** What its columns are to a payment; the amount is among them. */
  readonly candidate: Candidate;
  /** The columns beside the amounts and the balance. */
  readonly others: readonly Profile[];
  /** Credits count upward: money that was received. */
  readonly amount: SignedAmount;
  /** What says that a bank states it: a header, a title, the balance beside it. */
  readonly evidence: string | null;
  /** The amounts have their signs themselves, and stand in one column. */
  readonly isPlain: boolean;
  /** What speaks for a ledger of customers. */
  readonly against: boolean;
  /** The sampled records of what went out. */
  readonly paidOut: readonly number[];
  /** No column has a name: that it is a bank's shows its balance alone. */
  readonly isNameless: boolean;
}

/**
 * A file with debits and credits as a bank's statement of account, null where it cannot be
 * one. Where nothing is said either way the user is asked: what a bank credits was paid to
 * us, what our own ledger credits was paid by a customer, but their debits are two things.
 */
export function bankStatementOf(
  all: readonly Profile[],
  titles: readonly string[],
  aging: Aging | null,
): BankStatement | null {
  if (aging !== null || kindColumnOf(all) !== null) return null;
  const sides = sidesOf(all);
  const single = sides === null ? amountOf(all) : null;
  const side = single === null ? null : sideOf(all, single);
  const isPlain = sides === null && side === null;
  if (isPlain && !(single !== null && goesBothWays(single))) return null;
  const amount = sides === null ? single : sides.credit;
  if (amount === null) return null;
  const signed: SignedAmount =
    sides === null
      ? { index: amount.index, ...(side === null ? {} : { side: signsOfSide(side, "credit") }) }
      : turned(sides, amount);
  const balance = runningBalance(
    all,
    (row) => received(all, side, signed, row),
    () => "",
  );
  const others = all.filter(
    ({ index }) =>
      index !== amount.index &&
      index !== sides?.debit.index &&
      index !== side?.profile.index &&
      index !== balance?.profile.index,
  );
  const telling = others.filter((profile) => !isOwnAccount(profile));
  const named = candidate(
    "payments",
    telling,
    titles.some((each) => titledTable(each) === "payments"),
    true,
  );
  const payer = payerWithin(telling, (row) => (received(all, side, signed, row) ?? 0) > 0);
  // A reference alone is the bank's own, and says nothing of who paid.
  const isOfBank =
    payer === null && !named.matches.some(({ column }) => column.name === "customer_id");
  const isDropped = ({ column, profile, strength, byValues }: Match) =>
    column.name === "amount" ||
    // What says within a text who paid says it best.
    (payer !== null &&
      (profile === payer.profile || (column.name === "customer_id" && strength < 0.8))) ||
    // What a nameless column holds once in each record is rather a title than a number.
    (column.name === "payment_id" && byValues === true && isNameless(profile)) ||
    (column.name === "invoice_id" &&
      ((isOfBank && strength < 0.6) || numbersEntries(profile.header)));
  const kept = named.matches.filter((match) => !isDropped(match));
  const dropped = new Set(named.matches.filter(isDropped).map(({ profile }) => profile.header));
  const isKept = ({ id, values }: Message) =>
    id !== "imports.reason.by_values" || !dropped.has(String(values?.header));
  const isUnnamed = isOfBank && !kept.some(({ column }) => column.name === "invoice_id");
  const isPaidBy = kept.some(({ column }) => column.name === "customer_id");
  const matches = [
    ...kept,
    ...(payer === null || isPaidBy ? [] : [payerMatch(payer)]),
    matchOf(amount),
  ];
  const missing = [
    ...named.missing.filter((name) => name !== "amount" && name !== accountGroup),
    ...(isUnnamed ? [accountGroup] : []),
  ];
  const said =
    // "Valuta" is a day to a German bank, and a currency elsewhere.
    all.find(({ header, currencies }) => isNamed("bank", header) && currencies < 0.5)?.header ??
    titles.find(titlesBank) ??
    payer?.profile.header ??
    // No ledger charges its customers less than nothing.
    (sides?.debitsBelow === true ? sides.debit.header : undefined);
  // Amounts with a sign and no balance beside them may be payments and their reversals.
  if (isPlain && said === undefined && balance === null) return null;
  const rises = balance !== null && !balance.opposite ? balance.profile.header : null;
  const isNamelessFile = all.every(isNameless);
  // To some banks the day of a payment is the one on which it was due.
  const paid = matches.find(({ column }) => column.name === "paid_date");
  const paidOut = [...amount.values.keys()].filter(
    (row) => (received(all, side, signed, row) ?? 0) < 0,
  );
  return {
    others: telling,
    paidOut,
    candidate: { ...named, matches, missing, reasons: named.reasons.filter(isKept) },
    amount: signed,
    // A ledger's balance rises by what is owed as a bank's does by what it credits.
    evidence: (isPlain && !isNamelessFile ? null : rises) ?? said ?? null,
    isPlain,
    isNameless: isNamelessFile && said === undefined,
    against:
      (balance?.opposite ?? false) ||
      telling.some(
        (profile) =>
          isOfDocuments(profile) &&
          profile !== paid?.profile &&
          // The account's own balance, where rows that were sorted anew keep it from running.
          !(said !== undefined && isNamed("balance", profile.header)),
      ) ||
      (said === undefined && telling.some(namesDocuments)),
  };
}

/** How `Candidate.missing` calls whose account a payment is of. */
const accountGroup = "invoice_id / customer_id";

/** Credit less debit, where the two stand apart. */
function turned({ amount, debitsBelow }: Sides, credit: Profile): SignedAmount {
  const { index, plus } = amount;
  if (debitsBelow) return { index: credit.index, plus: index };
  // Credits below zero beside debits above are turned as a whole by `minus` of the debits.
  return plus === undefined ? { index: credit.index, minus: index } : { index: credit.index };
}

function received(
  all: readonly Profile[],
  side: Side | null,
  amount: SignedAmount,
  row: number,
): number | null {
  const part = (index: number | undefined) => {
    const profile = all.find((each) => each.index === index);
    return profile === undefined ? 0 : amountIn(profile, row);
  };
  const [one, less, more] = [part(amount.index), part(amount.minus), part(amount.plus)];
  if (one === null || less === null || more === null) return null;
  if (side === null || amount.side === undefined) return one - less + more;
  const sign = signInRow(amount.side, side.profile, row);
  return sign === null ? null : sign * one;
}

function matchOf(profile: Profile): Match {
  const column = tables.payments.columns.find(({ name }) => name === "amount");
  if (column === undefined) throw new Error("Payments have no amount.");
  return { column, profile, strength: 1 };
}

/** What a bank numbers its own entries by, which elsewhere may be a document's number. */
const numbersEntries = (header: string) =>
  isNamed("bank", header) &&
  meaningsOf(header).some(({ table, column }) => table === "payments" && column === "payment_id");

/** The account that the statement is of: the same number in every row. */
const isOwnAccount = ({ values, filled, distinct }: Profile) =>
  filled > 1 &&
  distinct === 1 &&
  values.every((cell) => /^$|^'?[A-Z]{0,2}[\d /-]{6,}'?$/.test(cell.trim()));

function goesBothWays(profile: Profile): boolean {
  const amounts = profile.values.map((_, row) => amountIn(profile, row) ?? 0);
  return amounts.some((amount) => amount > 0) && amounts.some((amount) => amount < 0);
}

/** The one column of amounts. */
const amountOf = (profiles: readonly Profile[]): Profile | null =>
  candidate("payments", profiles, false).matches.find(({ column }) => column.name === "amount")
    ?.profile ??
  profiles.find((profile) => profile.filled > 0 && profile.dates < 0.5 && holdsAmounts(profile)) ??
  null;

/** What a column of documents holds that no bank states. */
const holds: Readonly<Record<string, (profile: Profile) => boolean>> = {
  due_date: ({ dates }) => dates >= 0.5,
  payment_terms_days: ({ terms }) => terms >= 0.5,
  open_amount: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
};

/** A due date, terms, what is open of a document: no bank states these. */
const isOfDocuments = (profile: Profile) =>
  meaningsOf(profile.header).some(
    ({ table, column, strength }) =>
      table === "invoices" && strength >= 0.9 && (holds[column]?.(profile) ?? false),
  );

/** Numbers of documents, and whose they are. */
const namesDocuments = (profile: Profile) =>
  profile.filled > 0 &&
  meaningsOf(profile.header).some(
    ({ table, column, strength }) =>
      table === "invoices" &&
      strength >= 0.9 &&
      (column === "invoice_id" || column === "customer_id"),
  );

import type { OtherFile } from "../vocabulary/language.ts";
import {
  isElsewhere,
  meaningsOf,
  speaksOfCustomers,
  titledElsewhere,
} from "../vocabulary/vocabulary.ts";
import { holdsAmounts } from "./fits.ts";
import { kindColumnOf } from "./record-kinds.ts";
import { amountIn, type Sides, sidesOf } from "./sides.ts";
import type { Profile } from "./values.ts";

/** A file of the books, or of the trade, that says nothing of what customers owe or paid. */
interface Elsewhere {
  readonly kind: OtherFile;
  /** The header or title that says so. */
  readonly evidence: string;
}

/** Kinds that a file is of because its rows are numbered or headed so, each by itself. */
const byHeader: readonly OtherFile[] = [
  "proformas",
  "quotes",
  "orders",
  "payroll",
  "stock",
  "payouts",
];

/**
 * What a file is where it is about orders, quotations, pay or the books as a whole: such
 * lists have customers, dates and amounts like those of documents, and are none. Null
 * where a column numbers invoices, says when they are due or what is open of them.
 */
export function otherFile(
  profiles: readonly Profile[],
  titles: readonly string[],
): Elsewhere | null {
  const journal = journalOf(profiles);
  if (journal !== null) return { kind: "journal", evidence: journal };
  const accounts = accountsOf(profiles, titles);
  if (accounts !== null) return { kind: "accounts", evidence: accounts };
  if (kindColumnOf(profiles) !== null) return null;
  const isNumbered = profiles.some((profile) => isOfInvoices(profile, ["invoice_id"]));
  const isOwed = profiles.some((profile) => isOfInvoices(profile, ["due_date", "open_amount"]));
  for (const title of titles) {
    const kind = titledElsewhere(title);
    if (kind === null || kind === "accounts") continue;
    // Advance invoices have all that invoices have.
    if (kind === "proformas") return { kind, evidence: title };
    if (isOwed || (isNumbered && kind !== "orders" && kind !== "quotes")) continue;
    if (!speaksOfCustomers(title)) return { kind, evidence: title };
  }
  if (isNumbered || isOwed) return null;
  // A payment may name its order, and a customer the warehouse that serves it.
  const isPaid = profiles.some(({ filled, header }) => filled > 0 && meansPaid(header));
  const isOfCustomers = profiles.some(({ header }) => speaksOfCustomers(header));
  for (const kind of byHeader) {
    if ((isPaid && kind !== "payroll") || (isOfCustomers && kind === "stock")) continue;
    const found = profiles.find(({ filled, header }) => filled > 0 && isElsewhere(kind, header));
    if (found !== undefined) return { kind, evidence: found.header };
  }
  return null;
}

/** Whether a column states of documents what a list of orders does not state of these. */
function isOfInvoices(profile: Profile, columns: readonly string[]): boolean {
  const { header, filled, dates } = profile;
  if (filled === 0 || byHeader.some((kind) => isElsewhere(kind, header))) return false;
  return meaningsOf(header).some(
    ({ table, column, strength }) =>
      table === "invoices" &&
      strength >= 0.9 &&
      columns.includes(column) &&
      (column !== "due_date" || dates >= 0.5),
  );
}

/**
 * What says that a file holds the balances of all accounts of the books: its title, or what
 * it calls their opening, beside debits and credits without any day.
 */
function accountsOf(profiles: readonly Profile[], titles: readonly string[]): string | null {
  const isDated = profiles.some(({ filled, dates }) => filled > 0 && dates >= 0.8);
  const said = [...titles, ...profiles.map(({ header }) => header)];
  if (isDated || said.some(speaksOfCustomers)) return null;
  const opening = profiles.find(({ header }) => isElsewhere("accounts", header));
  const title = titles.find((each) => titledElsewhere(each) === "accounts");
  return title ?? (sidesOf(profiles) === null ? null : opening?.header) ?? null;
}

/** On which day money was paid, by a name of its own. */
const meansPaid = (header: string) =>
  meaningsOf(header).some(
    ({ table, column, strength }) =>
      table === "payments" && strength >= 0.9 && column === "paid_date",
  );

/** Fewer entries than these prove nothing. */
const fewestEntries = 2;

/**
 * The header of the accounts of a journal that posts each entry on both sides: the rows of
 * one number and day balance, and what is debited is another account than what is
 * credited. Our invoices and their payments have other days. Null where it is none.
 */
function journalOf(profiles: readonly Profile[]): string | null {
  const sides = sidesOf(profiles);
  if (sides === null) return null;
  const spare = profiles.filter(
    (profile) =>
      profile.index !== sides.debit.index &&
      profile.index !== sides.credit.index &&
      profile.filled > 0 &&
      (profile.dates >= 0.8 || !holdsAmounts(profile)),
  );
  const days = spare.filter(({ dates }) => dates >= 0.8);
  const accounts = spare.find(
    (profile) => profile.distinct > 1 && isElsewhere("journal", profile.header),
  );
  if (accounts === undefined || days.length === 0) return null;
  const numbers = spare.filter((profile) => profile !== accounts && !days.includes(profile));
  return numbers.some((number) => balances(number, days, accounts, sides)) ? accounts.header : null;
}

function balances(
  number: Profile,
  days: readonly Profile[],
  accounts: Profile,
  { debit, credit }: Sides,
): boolean {
  const entries = new Map<string, number[]>();
  for (const [row, cell] of number.values.entries()) {
    if (cell.trim() === "") continue;
    const key = [cell, ...days.slice(0, 1).map(({ values }) => values[row] ?? "")].join("\u0000");
    entries.set(key, [...(entries.get(key) ?? []), row]);
  }
  if (entries.size < fewestEntries && number.values.length < 3) return false;
  let balanced = 0;
  for (const rows of entries.values()) {
    let sum = 0;
    const [owed, given] = [new Set<string>(), new Set<string>()];
    for (const row of rows) {
      const [plus, minus] = [amountIn(debit, row) ?? 0, amountIn(credit, row) ?? 0];
      sum += plus - minus;
      const account = (accounts.values[row] ?? "").trim();
      if (plus !== 0) owed.add(account);
      if (minus !== 0) given.add(account);
    }
    const isApart = owed.size > 0 && given.size > 0 && ![...owed].some((each) => given.has(each));
    if (Math.abs(sum) < 0.005 && isApart) balanced += 1;
  }
  // A part of the file may begin and end within an entry.
  return balanced >= entries.size * 0.8;
}

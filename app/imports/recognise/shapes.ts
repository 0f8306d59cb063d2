import type {
  Check,
  Constant,
  LeftOutReason,
  Mapping,
  Message,
  Shape,
  Source,
  TableMapping,
} from "../mapping.ts";
import { type Column, type TableName, tables } from "../tables.ts";
import { plainWord } from "../vocabulary/names.ts";
import {
  channelIn,
  choiceOf,
  isNamed,
  meaningsOf,
  speaksOfCustomers,
} from "../vocabulary/vocabulary.ts";
import { type Derived, derivedDays, type ListDay } from "./derived.ts";
import { isContact, share, suits } from "./fits.ts";
import type { Candidate, Match } from "./match.ts";
import { nameAlone } from "./name-alone.ts";
import type { Orders } from "./orders.ts";
import { namesStaff } from "./outdone.ts";
import { numbersRows } from "./row-numbers.ts";
import { styleOf } from "./styles.ts";
import type { Profile } from "./values.ts";

/** A placed debt by row: who owes, how much, and perhaps what was paid. */
export interface DebtorList {
  readonly customer: Profile;
  readonly debt: Profile;
  readonly paid: Profile | null;
  /** When the debt was placed, and with whom. */
  readonly placed: Profile | null;
  readonly collector: Profile | null;
  /** How many days each debt is late on the day of the list. */
  readonly late: Profile | null;
}

/** Recognises a list of debtors with a debt in each row and no dates of documents. */
export function debtorList(customers: Candidate, profiles: readonly Profile[]): DebtorList | null {
  const customer = customers.matches.find((match) => match.column.name === "customer_id")?.profile;
  if (customer === undefined || customer.unique < 0.9) return null;
  const documents = ["issue_date", "due_date", "settled_date"];
  const placed = profiles.find(
    (profile) => profile.dates >= 0.5 && meansPlacement(profile, "from_date"),
  );
  for (const profile of profiles) {
    if (profile.dates < 0.5 || profile.filled === 0 || profile === placed) continue;
    const isDocumentDate = meaningsOf(profile.header).some(
      (each) =>
        each.table === "invoices" && documents.includes(each.column) && each.strength >= 0.9,
    );
    if (isDocumentDate) return null;
  }
  const amounts = profiles.filter((each) => each.numbers >= 0.5 && each.dates < 0.5);
  const debt = amounts.find((each) => isNamed("debts", each.header));
  if (debt === undefined || isRowOfAnything(customer, debt)) return null;
  const collector = profiles.find(
    (profile) =>
      profile.index !== customer.index &&
      profile.filled > 0 &&
      profile.dates < 0.5 &&
      meansPlacement(profile, "collector_id"),
  );
  return {
    customer,
    debt,
    paid: amounts.find((each) => isNamed("paid", each.header)) ?? null,
    placed: placed ?? null,
    collector: collector ?? null,
    late:
      profiles.find(({ header, integers }) => integers >= 0.9 && isNamed("days_late", header)) ??
      null,
  };
}

/**
 * Whether a list of debts may as well be the customers' master data, with what each owes today
 * beside limits, terms and addresses: it names no placement and no payment, and without a limit no
 * debt but a balance.
 */
export function mayBeMasterData(
  { debt, paid, placed, collector }: DebtorList,
  customers: Candidate,
  profiles: readonly Profile[],
): boolean {
  if (paid !== null || placed !== null || collector !== null) return false;
  if (customers.matches.some(({ column }) => column.name === "credit_limit")) return true;
  const words = plainWord(debt.header).split(" ");
  if (!words.some((word) => isNamed("balance", word))) return false;
  const hasTerms = customers.matches.some(({ column }) => column.name === "payment_terms_days");
  return hasTerms || profiles.some((profile) => share(profile, isContact) > 0.5);
}

/** What a list of debts says of each, as columns of documents. */
export function debtMatches({ customer, debt }: DebtorList): Match[] {
  const of = (name: string) => tables.invoices.columns.find((each) => each.name === name) as Column;
  return [
    { column: of("customer_id"), profile: customer, strength: 1 },
    { column: of("amount"), profile: debt, strength: 1 },
  ];
}

/** An "id" beside an "amount" may be a row of anything: who owes is not said, nor that it is owed. */
const isRowOfAnything = (customer: Profile, debt: Profile) =>
  plainWord(customer.header) === "id" &&
  meaningsOf(debt.header).some(({ table, column }) => table === "payments" && column === "amount");

const meansPlacement = (profile: Profile, column: string) =>
  meaningsOf(profile.header).some(
    (each) => each.table === "assignments" && each.column === column && each.strength >= 0.8,
  );

/** The sources of matched columns, with what was decided about dates, numbers and words. */
export function sourcesOf(table: TableName, matches: readonly Match[], orders: Orders): Source[] {
  const place = new Map(tables[table].columns.map((column, index) => [column.name, index]));
  return matches
    .map(({ column, profile, behind }): Source => {
      const source = { column: column.name, index: profile.index, ...(behind ? { behind } : {}) };
      if (column.type === "choice" || column.type === "flag") {
        return { ...source, choices: choicesIn(table, column.name, profile.values) };
      }
      return { ...source, ...styleOf(table, column, profile, orders) };
    })
    .sort((one, other) => (place.get(one.column) ?? 0) - (place.get(other.column) ?? 0));
}

/** The words of a column and what they stand for; a channel nobody knows is another channel. */
export function choicesIn(
  table: TableName,
  column: string,
  cells: Iterable<string>,
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const cell of cells) {
    const word = cell.trim().toLowerCase();
    if (word === "" || word in words) continue;
    const value =
      choiceOf(table, column, word) ?? (column === "channel" ? (channelIn(word) ?? "other") : null);
    if (value !== null) words[word] = value;
  }
  return words;
}

/** The shape of a file of documents. */
export function shapeOf(table: TableName, matches: readonly Match[]): Shape {
  if (table === "aging_snapshots") return "aging_report";
  if (table !== "invoices") return "table";
  const has = (name: string) => matches.some((match) => match.column.name === name);
  // A column of settlement dates that is blank throughout says that all is open.
  const isSettled = ({ column, profile }: Match) =>
    column.name === "settled_date" && profile.filled > 0;
  const isOpenList = has("open_amount") || has("paid_amount");
  if (matches.some(isSettled) || (has("settled_date") && !isOpenList)) return "flat_list";
  return isOpenList ? "open_items" : "table";
}

/** The customers that a list names beside its documents or payments, null where it only numbers them. */
export function customersBeside(
  table: TableName,
  profiles: readonly Profile[],
  used: readonly Match[],
  orders: Orders,
  /** Columns that are taken for something else. */
  others: readonly number[] = [],
): TableMapping | null {
  const customer = used.find((match) => match.column.name === "customer_id");
  if (customer === undefined || table === "customers") return null;
  const taken = new Set([...used.map((match) => match.profile.index), ...others]);
  const spare = profiles.filter((profile) => !taken.has(profile.index) && profile.filled > 0);
  const staff = used.find((match) => match.column.name === "collector_id")?.profile;
  const free = spare.filter((profile) => staff === undefined || !namesStaff(profile, staff));
  const matches = attributesOf(free);
  const alone = nameAlone(customer.profile);
  if (alone !== null && !matches.some((match) => match.column.name === "name")) {
    const { behind } = customer;
    matches.push(behind === undefined ? alone : { ...alone, behind });
  }
  const beside = nameBeside(free, matches);
  if (beside !== null && alone === null) matches.push(beside);
  if (matches.length === 0) return null;
  return {
    table: "customers",
    sources: sourcesOf("customers", [customer, ...matches], orders),
    constants: [],
  };
}

/** Beside the customers' codes a column that is called "Customer" as well and holds names. */
function nameBeside(spare: readonly Profile[], matches: readonly Match[]): Match | null {
  if (matches.some(({ column }) => column.name === "name")) return null;
  for (const profile of spare) {
    const means = (name: string) =>
      meaningsOf(profile.header).some(
        ({ table, column }) => table === "customers" && column === name,
      );
    const named = means("customer_id") && means("name") ? nameAlone(profile) : null;
    if (named !== null) return named;
  }
  return null;
}

/** What columns surely say of customers, their ids apart: those are the list's own. */
function attributesOf(profiles: readonly Profile[]): Match[] {
  const found: Match[] = [];
  const pairs = profiles.flatMap((profile) =>
    meaningsOf(profile.header).flatMap((meaning): Match[] => {
      const column = tables.customers.columns.find((each) => each.name === meaning.column);
      if (meaning.table !== "customers" || column === undefined || column.type === "id") return [];
      // When the row was made says nothing of how long its customer has been one.
      if (column.name === "customer_since" && !speaksOfCustomers(profile.header)) return [];
      return [
        { column, profile, strength: meaning.strength * suits("customers", column, profile) },
      ];
    }),
  );
  pairs.sort((one, other) => other.strength - one.strength);
  for (const pair of pairs.filter(({ strength }) => strength >= 0.85)) {
    const isTaken = ({ column, profile }: Match) =>
      column === pair.column || profile === pair.profile;
    if (!found.some(isTaken)) found.push(pair);
  }
  return found;
}

/** What is left of a file's columns, and why; what follows from other columns is checked. */
export function leftOver(
  profiles: readonly Profile[],
  used: ReadonlySet<number>,
  matches: readonly Match[],
  orders: Orders,
  found: { readonly sums?: Derived; readonly told?: ListDay | null } = {},
): { leftOut: { index: number; reason: LeftOutReason }[]; reasons: Message[]; checks: Check[] } {
  const { sums, told = null } = found;
  const days = derivedDays(profiles, matches, orders);
  const derived = new Set([
    ...(sums?.columns ?? []),
    ...days.map(({ difference }) => difference.stated.index),
    ...(told === null ? [] : [told.stated.index]),
  ]);
  const header = (index: number) => profiles.find((each) => each.index === index)?.header ?? "";
  const reasons: Message[] = days.map(({ difference: { stated, from, to } }) => ({
    id: "imports.reason.derived",
    values: { column: stated.header, from: from.header, to: to.header },
  }));
  for (const check of sums?.checks ?? []) {
    if (check.kind !== "sum") continue;
    const parts = check.of.map(({ index }) => header(index)).join(" + ");
    reasons.push({
      id: "imports.reason.sum",
      values: { column: header(check.index), parts },
    });
  }
  if (told !== null) {
    reasons.push({
      id: "imports.reason.list_day",
      values: { column: told.stated.header, date: told.date.header, day: told.day },
    });
  }
  const leftOut = profiles
    .filter((profile) => !used.has(profile.index))
    .map((profile) => ({ index: profile.index, reason: whyLeftOut(profile, derived) }));
  const checks = [
    ...(sums?.checks ?? []),
    ...days.map(({ check }) => check),
    ...(told === null ? [] : [told.check]),
  ];
  return { leftOut, reasons, checks };
}

/** What a mapping says of them. */
export function leftInMapping({
  leftOut,
  checks,
}: Pick<ReturnType<typeof leftOver>, "leftOut" | "checks">): Pick<Mapping, "leftOut" | "checks"> {
  return { leftOut, ...(checks.length === 0 ? {} : { checks }) };
}

function whyLeftOut(profile: Profile, derived: ReadonlySet<number>): LeftOutReason {
  if (derived.has(profile.index)) return "derived";
  if (profile.filled === 0) return "empty";
  if (isNamed("derived", profile.header)) return "derived";
  const isSpare = isNamed("not_needed", profile.header) || numbersRows(profile);
  return isSpare ? "not_needed" : "unknown";
}

const meansActivity = (header: string, name: string) =>
  meaningsOf(header).some(({ table, column }) => table === "activities" && column === name);

/**
 * A channel for a file of activities that does not give one in each row: the columns of the
 * activity itself say it best, then what the file is called, then whatever stands beside them.
 */
export function channelConstant(
  headers: readonly string[],
  own: ReadonlySet<string>,
  titles: readonly string[],
): Constant {
  const others = headers.filter((header) => !own.has(header));
  for (const text of [...headers.filter((header) => own.has(header)), ...titles, ...others]) {
    const channel = channelIn(text);
    if (channel !== null) return { column: "channel", value: channel };
  }
  // What goes out and comes in, and takes so many minutes, are calls.
  const means = (column: string) => headers.some((header) => meansActivity(header, column));
  return { column: "channel", value: means("direction") && means("minutes") ? "phone" : "other" };
}

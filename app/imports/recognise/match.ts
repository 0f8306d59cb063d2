import type { Message } from "../mapping.ts";
import { type Column, type TableName, tableNames, tables } from "../tables.ts";
import { bucketOf } from "../vocabulary/buckets.ts";
import { nameKey, plainWord } from "../vocabulary/names.ts";
import {
  isNamed,
  type LikelyMeaning,
  likelyMeaningsOf,
  titledTable,
} from "../vocabulary/vocabulary.ts";
import { assign } from "./assign.ts";
import { byValues } from "./by-values.ts";
import { channelByValues } from "./channel-by-values.ts";
import { holdsTerms, suits } from "./fits.ts";
import { notOfLines } from "./lines.ts";
import { oneCurrency } from "./match-currency.ts";
import {
  doubts,
  inTheirOrder,
  notAbove,
  notBalances,
  notNumbers,
  notSettled,
  ownOfPayments,
} from "./match-doubts.ts";
import type { Match } from "./matched.ts";
import { withNameAsId } from "./name-alone.ts";
import { withoutOutdone, withoutStaff } from "./outdone.ts";
import { type PayerText, payerWithin } from "./payer-text.ts";
import { withPlacedDebt } from "./placed-debt.ts";
import { withoutRowNumbers } from "./row-numbers.ts";
import { languageOf } from "./spoken.ts";
import type { Profile } from "./values.ts";

export type { Match } from "./matched.ts";

/** How well a file fits a table. */
export interface Candidate {
  readonly table: TableName;
  readonly matches: readonly Match[];
  readonly score: number;
  /** Share of the file's telling columns that the table explains, 0–1. */
  readonly explained: number;
  /** Required columns, or groups of them, for which the file has nothing. */
  readonly missing: readonly string[];
  readonly titled: boolean;
  /** Columns that might have been taken as well, and what speaks against them or against those taken. */
  readonly reasons: readonly Message[];
  /** How far what was found against the match lowers trust in it; 1 where nothing was. */
  readonly trust: number;
}

/** All tables with what the file has for them, the best first. */
export function candidates(profiles: readonly Profile[], titles: readonly string[]): Candidate[] {
  const titled = titles.map(titledTable).find((table) => table !== null) ?? null;
  return tableNames
    .map((table) => candidate(table, profiles, titled === table, true))
    .sort((one, other) => rank(other) - rank(one));
}

/** A table that lacks nothing goes before any that does. */
const rank = (each: Candidate) => each.score - (each.missing.length > 0 ? 100 : 0);

/**
 * What a file has for one table.
 *
 * @param guess Whether columns without a known name are taken by their values, where
 *   the names leave required columns open.
 */
export function candidate(
  table: TableName,
  profiles: readonly Profile[],
  titled: boolean,
  guess = false,
): Candidate {
  const named = namedPairs(table, profiles);
  const { pairs: balanced, reasons: balances } = notBalances(named, profiles);
  const { pairs: single, reasons: currencies } = oneCurrency(balanced, profiles);
  const own = ownOfPayments(table, withoutStaff(single), languageOf(profiles));
  const pairs = notNumbers(table, own, profiles);
  const assigned = bestTogether(table, pairs);
  const { matches: whole, reasons: lined } = notOfLines(
    table,
    withoutSecondChoice(inTheirOrder(assigned, pairs), pairs),
    profiles,
  );
  const { matches: below, reasons: above } = notAbove(whole);
  const { matches: settledOn, reasons: settled } = notSettled(below);
  const channel = table === "activities" ? channelByValues(settledOn, profiles) : null;
  const told = channel === null ? settledOn : [...settledOn, channel];
  const sure =
    table === "payments"
      ? withPayer(told, profiles)
      : table === "assignments"
        ? withPlacedDebt(told, profiles)
        : withNameAsId(table, told, pairs);
  const matches = guess ? [...sure, ...guessed(table, profiles, sure)] : sure;
  const telling = profiles.filter(
    (profile) =>
      profile.filled > 0 &&
      !isNamed("not_needed", profile.header) &&
      !isNamed("derived", profile.header),
  ).length;
  const explained = telling === 0 ? 0 : Math.min(1, matches.length / telling);
  const sum = matches.reduce((total, match) => total + match.strength, 0);
  const doubt = doubts(matches, pairs);
  return {
    table,
    matches,
    explained,
    missing: missingOf(table, matches),
    titled,
    score:
      sum * (0.5 + 0.5 * explained) * ownNames(matches) * saysItself(table, matches, titled) +
      (titled && sum > 0 ? 1 : 0),
    reasons: [...balances, ...currencies, ...lined, ...above, ...settled, ...doubt.reasons],
    trust: doubt.trust,
  };
}

/** A doubtful name above values that hardly suit it says nothing. */
const leastStrength = 0.1;

/** What the headers may mean in a table, as far as their values allow it. */
function namedPairs(table: TableName, profiles: readonly Profile[]): Match[] {
  const pairs: Match[] = [];
  const language = languageOf(profiles);
  for (const profile of profiles) {
    const meanings = likelyMeaningsOf(profile.header);
    const isNative = meanings.some((each) => each.languages.includes(language));
    for (const meaning of meanings) {
      if (meaning.table !== table) continue;
      // "Po splatnosti 1-30" only resembles a name: it is a bucket.
      if (meaning.near !== undefined && bucketOf(profile.header) !== null) continue;
      // "Due: 30 dní" is no date but the terms that lead to one.
      const isTerms = meaning.column === "due_date" && profile.dates < 0.5 && holdsTerms(profile);
      // And "Zahlungsziel" above days is when it is due.
      const isDay = meaning.column === "payment_terms_days" && profile.dates >= 0.5;
      const name = isTerms ? "payment_terms_days" : isDay ? "due_date" : meaning.column;
      const column = tables[table].columns.find((each) => each.name === name);
      if (column === undefined) continue;
      // "Code client" is a customer in a French file, whatever it is in English.
      const foreign = isNative && !meaning.languages.includes(language) ? 0.8 : 1;
      // "id" alone is rather what the row itself is called than what it is about.
      const bare =
        isBareId(profile.header) && name !== keyOf(table) ? 0.5 : plainness(profile, profiles);
      const strength = meaning.strength * foreign * bare * suits(table, column, profile);
      if (strength >= leastStrength)
        pairs.push({ column, profile, strength, ...nearName(meaning) });
    }
  }
  return withoutOutdone(withoutRowNumbers(table, pairs));
}

/**
 * "Kodas" and "No" may number anything, "Invoice no" says what; and beside the number that
 * people know a document by, the id of the same thing is a machine's.
 */
function plainness({ header }: Profile, profiles: readonly Profile[]): number {
  const key = nameKey(header);
  if (key === "id") return 0.9;
  const isId = (name: string) => plainWord(name).split(" ").includes("id");
  const isMachines =
    isId(header) && profiles.some((each) => !isId(each.header) && nameKey(each.header) === key);
  return isMachines ? 0.95 : 1;
}

const isBareId = (header: string) => plainWord(header) === "id";

const nearName = ({ near }: LikelyMeaning) => (near === undefined ? {} : { near: near.name });

/** The pairs that are best together, the strongest first. */
function bestTogether(table: TableName, pairs: readonly Match[]): Match[] {
  const rows = new Map(tables[table].columns.map((column, row) => [column.name, row]));
  const profiles = [...new Set(pairs.map((pair) => pair.profile))];
  const columns = new Map(profiles.map((profile, at) => [profile, at]));
  const place = (pair: Match) => ({
    row: rows.get(pair.column.name) ?? 0,
    column: columns.get(pair.profile) ?? 0,
    // What a table cannot do without must not be taken by what it can.
    weight:
      pair.strength * (isLeading(table, pair.column) && !isSpared(table, pair, pairs) ? 3 : 1),
    pair,
  });
  const best = new Map<string, ReturnType<typeof place>>();
  for (const each of pairs.map(place)) {
    const key = `${each.row} ${each.column}`;
    if ((best.get(key)?.weight ?? 0) < each.weight) best.set(key, each);
  }
  const taken = assign([...best.values()], rows.size, profiles.length);
  return taken
    .flatMap(({ row, column }) => best.get(`${row} ${column}`)?.pair ?? [])
    .sort((one, other) => other.strength - one.strength || one.profile.index - other.profile.index);
}

/** Payments that name neither invoice nor customer, with who paid where a text of theirs says it. */
function withPayer(matches: readonly Match[], profiles: readonly Profile[]): readonly Match[] {
  if (matches.some(({ column }) => column.name === "invoice_id" || column.name === "customer_id"))
    return matches;
  const payer = payerWithin(profiles, () => true);
  return payer === null ? matches : [...matches, payerMatch(payer)];
}

/** A column of texts as that of who paid, and of nothing else. */
export function payerMatch({ profile, behind }: PayerText): Match {
  const column = tables.payments.columns.find(({ name }) => name === "customer_id") as Column;
  return { column, profile, strength: 0.9, behind };
}

/**
 * A header whose own meaning another column fills better is no second-best one: a spare
 * total is not what is open, only because that column was still free.
 */
function withoutSecondChoice(matches: readonly Match[], pairs: readonly Match[]): Match[] {
  return matches.filter((match) => {
    const own = Math.max(
      ...pairs.filter((pair) => pair.profile === match.profile).map((pair) => pair.strength),
    );
    return match.strength >= own * 0.55;
  });
}

/** Required columns that no name filled, by what unnamed columns hold. */
function guessed(
  table: TableName,
  profiles: readonly Profile[],
  matches: readonly Match[],
): Match[] {
  const taken = new Set(matches.map((match) => match.profile));
  const filled = new Set(matches.map((match) => match.column.name));
  const wanted = new Set(
    [...tables[table].columns.filter((column) => column.required).map((column) => column.name)]
      .concat((tables[table].requiredOneOf ?? []).flat(), "currency", keyOf(table))
      .filter((name) => !filled.has(name)),
  );
  if (table === "invoices" && filled.has("open_amount")) wanted.delete("amount");
  if (wanted.size === 0) return [];
  return byValues(
    table,
    profiles.filter((profile) => !taken.has(profile)),
    wanted,
  ).map((each) => ({ ...each, byValues: true as const }));
}

const keyOf = (table: TableName) => tables[table].key?.[0] ?? "";

/** What a table requires and the given columns do not hold; alternatives joined by " / ". */
function missingOf(table: TableName, matches: readonly Match[]): string[] {
  const filled = new Set(matches.map((match) => match.column.name));
  const described = tables[table];
  const missing = described.columns
    .filter((column) => column.required === true && !filled.has(column.name))
    // What was paid and what is open make up the amount.
    .filter(
      (column) => !(table === "invoices" && column.name === "amount" && filled.has("open_amount")),
    )
    // A list of what falls due when may leave out the day of issue: it counts from its due date.
    .filter(
      (column) => !(table === "invoices" && column.name === "issue_date" && isDueSure(matches)),
    )
    .map((column) => column.name);
  for (const group of described.requiredOneOf ?? []) {
    if (!group.some((name) => filled.has(name))) missing.push(group.join(" / "));
  }
  return missing;
}

/** Documents by their own names, with the day on which each falls due. */
function isDueSure(matches: readonly Match[]): boolean {
  const has = (name: string, least: number) =>
    matches.some(({ column, strength }) => column.name === name && strength >= least);
  return has("due_date", 0.8) && has("invoice_id", 0.6);
}

/**
 * How surely the best candidate is right, 0–1: every required column by its own name and
 * with values that suit it, nothing that speaks against it, and the next table far behind.
 * Below 0.5 the user is asked.
 */
export function confidenceOf(best: Candidate, ranked: readonly Candidate[]): number {
  const second = ranked.find((each) => each !== best && each.missing.length === 0);
  const margin = second === undefined ? 1 : (best.score - second.score) / best.score;
  const apart = Math.min(1, 0.4 + margin * 1.5) * (0.7 + 0.3 * best.explained);
  const leading = best.matches.filter(({ column }) => isLeading(best.table, column));
  const surest = (name: readonly Match[]) => Math.max(0, ...name.map((match) => match.strength));
  const weakest = Math.min(1, ...leading.map((match) => surest([match])));
  // A shared or doubtful name is usual for one column; a guess is not.
  const names =
    weakest >= 0.4 && !best.matches.some((match) => match.byValues) ? 0.75 + 0.25 * weakest : 0.35;
  return Math.max(0, Math.min(1, apart * names * best.trust));
}

/** A table that is known only by names that any table may have is rather another one. */
function ownNames(matches: readonly Match[]): number {
  const leading = matches.filter(({ column }) => column.required === true);
  if (leading.length === 0) return 1;
  return 0.7 + 0.3 * Math.min(1, ...leading.map(({ strength }) => strength));
}

/** Tables of which every column may as well be one of invoices, payments or activities. */
const particular: ReadonlySet<TableName> = new Set([
  "disputes",
  "complaints",
  "promises",
  "write_offs",
]);

/** Such a table is one only where a header, or a title, speaks of nothing else. */
function saysItself(table: TableName, matches: readonly Match[], titled: boolean): number {
  if (titled) return 1;
  // A customer, a day and an amount may be a document or a payment; what is of an age says so.
  if (table === "aging_snapshots")
    return matches.some(({ column }) => column.name === "bucket") ? 1 : 0.5;
  if (!particular.has(table)) return 1;
  const isOwn = ({ profile }: Match) =>
    likelyMeaningsOf(profile.header).every((meaning) => meaning.table === table);
  return matches.some(isOwn) ? 1 : 0.5;
}

/** A payment whose customer is known needs no invoice: a bare "Number" is the payment's own. */
function isSpared(table: TableName, { column, profile }: Match, pairs: readonly Match[]): boolean {
  const group = (tables[table].requiredOneOf ?? []).find((each) => each.includes(column.name));
  if (column.required === true || group === undefined || nameKey(profile.header) !== "id")
    return false;
  return pairs.some(
    (each) =>
      each.column !== column && group.includes(each.column.name) && each.strength >= leastSparing,
  );
}

/** Names that many tables share are as strong, and usual. */
const leastSparing = 0.3;

const isLeading = (table: TableName, column: Column) =>
  column.required === true || (tables[table].requiredOneOf ?? []).flat().includes(column.name);

import { type Column, type TableName, tables } from "../tables.ts";
import { choiceOf } from "../vocabulary/vocabulary.ts";
import { isSerial } from "./days.ts";
import { showsDuration } from "./durations.ts";
import type { Profile } from "./values.ts";

/** Fewer cells than these say nothing of how often a value repeats. */
const enough = 10;

/** How well values suit a column, 0–1: what can never be cast suits nothing. */
export function suits(table: TableName, column: Column, profile: Profile): number {
  // What no row may be without cannot be a column without cells.
  if (profile.filled === 0) return column.neededInEveryRow === true ? 0 : 0.6;
  switch (column.type) {
    case "date":
    case "moment":
      return profile.dates >= 0.5 ? 1 : isSerials(profile) ? 0.8 : 0;
    case "money":
    case "number":
    case "rate":
      return suitsAmount(table, column, profile);
    case "integer":
      if (column.name === "payment_terms_days") {
        if (holdsTerms(profile)) return 1;
        // A day on which something is due, or what is due, is no number of days.
        if (profile.dates >= 0.5 || holdsAmounts(profile)) return 0;
      }
      return profile.numbers >= 0.5 || profile.values.some((cell) => /\d/.test(cell)) ? 1 : 0;
    case "currency":
      return profile.currencies >= 0.5 ? 1 : 0;
    case "time":
      return profile.times >= 0.5 ? 1 : 0;
    case "flag":
    case "choice":
      return knownWords(table, column, profile);
    case "period":
      return profile.values.some((cell) => /(19|20)\d{2}/.test(cell)) ? 1 : 0;
    case "id":
      return suitsId(table, column, profile);
    case "text":
      return suitsText(column, profile);
  }
}

/** Whether a column's cells are terms of payment, such as `30 dní`. */
export const holdsTerms = (profile: Profile) =>
  // "30.00" is rather what is due than in how many days.
  profile.terms >= 0.5 && share(profile, (cell) => /^\d+[.,]\d{2}$/.test(cell)) < 0.5;

function suitsAmount(table: TableName, column: Column, profile: Profile): number {
  if (column.name === "minutes" && share(profile, showsDuration) > 0.5) return 1;
  if (profile.numbers < 0.5 || profile.dates >= 0.5) return 0;
  // What somebody earned in commission is no rate of it.
  if (table === "collectors" && column.type === "rate" && share(profile, isBeyondRates) > 0.5)
    return 0;
  if (column.type !== "money") return 1;
  // The first, the second and the third instalment are no amounts.
  if (table === "plan_instalments" && column.name === "amount" && countsUp(profile)) return 0.15;
  // An amount that is nothing in every row says little beside one that is something.
  if (column.name === "amount" && share(profile, isNought) === 1) return 0.3;
  // Shares and rates are no amounts.
  return share(profile, (cell) => cell.endsWith("%")) > 0.5 ? 0.2 : 1;
}

/** Cells that are the numbers from one to a few, none left out, and more than one of them. */
function countsUp(profile: Profile): boolean {
  if (profile.integers < 1 || profile.distinct < 2 || profile.distinct > mostCounted) return false;
  const seen = new Set<number>();
  for (const cell of profile.values) if (cell.trim() !== "") seen.add(Number(cell));
  return [...seen].every((each) => each >= 1 && each <= seen.size);
}

/** Nobody pays in more instalments than these. */
const mostCounted = 120;

/** More than a hundred, however it is written. */
const isBeyondRates = (cell: string) => /\d{3}/.test(cell.replace(/[.,]\d{1,2}$/, ""));

const isNought = (cell: string) => /\d/.test(cell) && !/[1-9]/.test(cell);

function suitsId(table: TableName, column: Column, profile: Profile): number {
  // 1/01/2026 is a day, or the first invoice of January.
  if (profile.dates >= 0.5 && profile.integers < 0.5)
    return profile.distinct === profile.filled ? 0.5 : 0;
  if (holdsAmounts(profile)) return 0.3;
  if (share(profile, isContact) > 0.5) return 0.1;
  // The account of the books stands beside each document, and numbers none of them.
  if (ofRecords.has(column.name) && isAlways(profile) && share(profile, isSentence) > 0.5)
    return 0.05;
  if (ofRecords.has(column.name) && share(profile, isSentence) > 0.5) return 0.2;
  // Names are no numbers of documents, though a machine may call these so.
  if (ofRecords.has(column.name) && share(profile, isName) > 0.8) return 0.2;
  // An account at a bank is nobody's document, and its owner's name says more.
  if (share(profile, isIban) > 0.5) {
    // The one that stands in every row is ours, whoever it says that it is.
    const isOurs = profile.distinct === 1 && profile.filled > 1;
    return ofRecords.has(column.name) || isOurs ? 0.05 : 0.4;
  }
  // Of two columns that may both say whose a row is, codes are the numbers and names the names.
  if (!ofRecords.has(column.name) && share(profile, isSentence) > 0.5) return 0.99;
  // A machine's own ids stand beside the numbers that people know.
  if (share(profile, isMachineId) > 0.5) return 0.8;
  if (profile.filled < enough) return 1;
  const own = tables[table].key?.[0] === column.name && tables[table].key?.length !== 3;
  // What a row is identified by is rarely the same in many rows.
  if (own) return 0.6 + 0.4 * Math.min(1, profile.unique / 0.8);
  return 1;
}

/** The same in all of several rows. */
const isAlways = ({ distinct, filled }: Profile) => distinct === 1 && filled > 2;

/** Ids of documents and the like, which nobody calls by a name. */
const ofRecords: ReadonlySet<string> = new Set([
  "invoice_id",
  "payment_id",
  "credited_invoice_id",
  "activity_id",
  "dispute_id",
]);

/** `Facture FA0001`, `RE-1001 vom 05.01.`: what was posted in words, though a number may be among them. */
const isSentence = (cell: string) =>
  /\p{L}{3,}[\s,;:]+\p{L}{3,}|\p{L}{4,}\s+\S/u.test(cell) ||
  (/\p{L}{3,}/u.test(cell) && cell.trim().split(/\s+/).length > 2);

const isName = (cell: string) => /\p{L}{3,}/u.test(cell) && !/\d/.test(cell);

const isIban = (cell: string) =>
  /^'?[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7} ?[A-Z0-9]{0,4}'?$/.test(cell);

const isMachineId = (cell: string) =>
  /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(cell);

/** Amounts, which number nothing: `R1` may be one rand, but is a code where letters touch digits. */
export const holdsAmounts = (profile: Profile) =>
  profile.numbers >= 0.9 &&
  profile.integers < 0.5 &&
  share(profile, (cell) => /^\p{L}+[-/]?\d+$/u.test(cell)) < 0.5;

function suitsText(column: Column, profile: Profile): number {
  if (profile.dates >= 0.5 && profile.integers < 0.5) return 0;
  // The number of a letter is no step of the work, though a step is numbered as well.
  if (column.name === "stage" && isEachItsOwn(profile)) return 0.05;
  if (column.name !== "name") return 0.95;
  if (share(profile, isContact) > 0.5) return 0.1;
  return profile.numbers >= 0.9 ? 0.3 : 0.95;
}

/** Codes of which none comes twice. */
const isEachItsOwn = (profile: Profile) =>
  profile.filled > 2 &&
  profile.distinct === profile.filled &&
  !(profile.integers >= 1 && countsUp(profile)) &&
  share(profile, (cell) => /\d/.test(cell)) >= 1;

/** An address of e-mail, or a telephone number. */
export const isContact = (cell: string) =>
  /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(cell) ||
  /^\+\d[\d\s()-]{6,}$|^\(\d{2,5}\) ?[\d\s-]{5,}$/.test(cell);

/** A column is asked the same for every table. */
const shares = new WeakMap<Profile, WeakMap<(cell: string) => boolean, number>>();

/** The share of the filled cells of a sample that are so. */
export function share(profile: Profile, is: (cell: string) => boolean): number {
  const known = shares.get(profile) ?? new WeakMap<(cell: string) => boolean, number>();
  shares.set(profile, known);
  const before = known.get(is);
  if (before !== undefined) return before;
  const found = countShare(profile, is);
  known.set(is, found);
  return found;
}

function countShare(profile: Profile, is: (cell: string) => boolean): number {
  let count = 0;
  let all = 0;
  for (const raw of profile.values.slice(0, 400)) {
    const cell = raw.trim();
    if (cell === "") continue;
    all += 1;
    if (is(cell)) count += 1;
  }
  return all === 0 ? 0 : count / all;
}

/** Days counted by a spreadsheet, such as 45292. */
const isSerials = (profile: Profile) =>
  profile.filled > 0 &&
  profile.values.every((cell) => cell.trim() === "" || (isSerial(cell) && isLikely(cell)));

/** 1954 to 2091: other numbers of five digits are rather ids or amounts. */
const isLikely = (cell: string) =>
  Number.parseInt(cell, 10) > 20_000 && Number.parseInt(cell, 10) < 70_000;

function knownWords(table: TableName, column: Column, profile: Profile): number {
  let known = 0;
  let all = 0;
  const words = new Map<string, boolean>();
  for (const cell of profile.values) {
    if (cell.trim() === "") continue;
    let is = words.get(cell);
    if (is === undefined) {
      is = choiceOf(table, column.name, cell) !== null;
      words.set(cell, is);
    }
    all += 1;
    if (is) known += 1;
  }
  return all > 0 && known / all >= 0.5 ? 1 : 0;
}

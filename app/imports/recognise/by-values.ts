import { type Column, type TableName, tables } from "../tables.ts";
import { withoutAccents } from "../vocabulary/names.ts";
import { isNamed, likelyMeaningsOf } from "../vocabulary/vocabulary.ts";
import { legalFormsPattern } from "../vocabulary/word-lists.ts";
import { share } from "./fits.ts";
import { inOrder, makeSum, size, usualDays } from "./relations.ts";
import { countsRows } from "./row-numbers.ts";
import type { Profile } from "./values.ts";

/** A column of the file whose header says nothing, taken for a table's by what it holds. */
export interface ValueMatch {
  readonly column: Column;
  readonly profile: Profile;
  /** At most 0.4: no values say as much as a name. */
  readonly strength: number;
}

/** Fewer records than these are too few to guess from. */
const fewest = 3;

const hasLegalForm = new RegExp(`(?:^| )(?:${legalFormsPattern})(?:$| )`);

const words = /^[\p{L}][\p{L}\p{N}\s.,&'’/"-]{3,}$/u;
const hasSpace = /\p{L}{2,}\s+\p{L}/u;

const looksLikeName = (cell: string) =>
  hasLegalForm.test(withoutAccents(cell).toLowerCase().replaceAll(".", "").replaceAll(",", " ")) ||
  (words.test(cell) && hasSpace.test(cell));

/**
 * What the values of columns without a known name may be, for tables of documents and of
 * payments. `missing` are the table's columns that no name filled.
 */
export function byValues(
  table: TableName,
  profiles: readonly Profile[],
  missing: ReadonlySet<string>,
): ValueMatch[] {
  if (table !== "invoices" && table !== "payments") return [];
  const unknown = profiles.filter(
    (profile) =>
      profile.filled >= fewest &&
      likelyMeaningsOf(profile.header).length === 0 &&
      !isNamed("not_needed", profile.header) &&
      !isNamed("derived", profile.header) &&
      !isNamed("payables", profile.header),
  );
  const found: ValueMatch[] = [];
  const used = new Set<Profile>();
  const take = (name: string, profile: Profile | undefined, strength: number) => {
    const column = tables[table].columns.find((each) => each.name === name);
    if (profile === undefined || column === undefined || !missing.has(name)) return;
    if (used.has(profile)) return;
    used.add(profile);
    found.push({ column, profile, strength });
  };
  dates(table, unknown, take);
  amounts(table, unknown, take);
  take(
    "currency",
    unknown.find((each) => each.currencies >= 0.9),
    0.4,
  );
  ids(table, unknown, used, take);
  return found;
}

type Take = (name: string, profile: Profile | undefined, strength: number) => void;

/** Of two dates the earlier is the issue; a due date lies the same days after it in many rows. */
function dates(table: TableName, unknown: readonly Profile[], take: Take): void {
  const all = unknown.filter((each) => each.dates >= 0.8);
  if (table === "payments") {
    if (all.length === 1) take("paid_date", all[0], 0.3);
    return;
  }
  let best: { issue: Profile; due: Profile; score: number } | null = null;
  for (const issue of all) {
    for (const due of all) {
      if (issue === due || (inOrder(issue, due) ?? 0) < 0.95) continue;
      const usual = usualDays(issue, due);
      if (usual === null || usual.days < 0 || usual.days > 180) continue;
      const score = usual.share + (usual.days > 0 ? 0.5 : 0);
      if (best === null || score > best.score) best = { issue, due, score };
    }
  }
  if (best !== null) {
    take("issue_date", best.issue, 0.35);
    take("due_date", best.due, 0.35);
  } else take("issue_date", all[0], 0.25);
}

const isAmount = (profile: Profile) =>
  profile.numbers >= 0.9 && profile.dates < 0.5 && (profile.integers < 0.9 || profile.distinct > 2);

/** What two other columns make up is the whole: paid and open, or net and tax. */
function amounts(table: TableName, unknown: readonly Profile[], take: Take): void {
  const all = unknown.filter((each) => isAmount(each) && each.integers < 0.95);
  if (all.length === 0) return;
  for (const whole of table === "invoices" ? all.slice(0, 8) : []) {
    const parts = all.slice(0, 8).filter((each) => each !== whole);
    for (const [index, one] of parts.entries()) {
      const other = parts.slice(index + 1).find((each) => (makeSum(whole, one, each) ?? 0) >= 0.95);
      if (other === undefined) continue;
      // Whether the parts are paid and open or net and tax nobody can tell from them.
      take("amount", whole, 0.4);
      return;
    }
  }
  const [largest] = [...all].sort((one, other) => size(other) - size(one));
  take("amount", largest, all.length === 1 ? 0.35 : 0.2);
}

/** A document's number stands in one row, a customer's in several; names have words. */
function ids(table: TableName, unknown: readonly Profile[], used: Set<Profile>, take: Take): void {
  const left = unknown.filter(
    (each) => !used.has(each) && each.dates < 0.5 && !(each.numbers >= 0.9 && each.integers < 0.9),
  );
  const code = (profile: Profile) => share(profile, (cell) => /\d/.test(cell) && cell.length <= 40);
  const names = left.filter((each) => share(each, looksLikeName) >= 0.6 && code(each) < 0.5);
  const codes = left.filter(
    (each) =>
      // From one account at a bank comes more than one payment.
      !isNamed("bank", each.header) &&
      code(each) >= 0.9 &&
      !names.includes(each) &&
      share(each, isPhrase) < 0.5,
  );
  // Rows that are numbered 1, 2, 3 … name no document.
  const document = codes.find((each) => each.unique >= 0.98 && !countsRows(each));
  const customer = codes.find(
    (each) => each !== document && each.unique < 0.98 && each.distinct > 1 && !countsRows(each),
  );
  take(table === "payments" ? "payment_id" : "invoice_id", document, 0.35);
  take("customer_id", customer ?? names[0], customer === undefined ? 0.3 : 0.35);
}

/** What is told in words is no code, though a number is among them. */
const isPhrase = (cell: string) => /\p{L}{3,}\s+\p{L}{3,}/u.test(cell);

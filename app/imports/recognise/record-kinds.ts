import type { DocumentKind } from "../vocabulary/language.ts";
import { plainWord } from "../vocabulary/names.ts";
import { documentKindOf, isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";
import { refundWords } from "../vocabulary/word-lists.ts";
import type { Profile } from "./values.ts";

/** What a record of a list with several kinds of records is; `other` is a word that nobody knows. */
export type RecordKind = DocumentKind | "refund" | "other";

/** A column that says of each record what it is. */
export interface KindColumn {
  readonly profile: Profile;
  /** Its header says that it holds kinds of records. */
  readonly isNamed: boolean;
  /** The file's words of each kind, lower case and trimmed, "" for a blank cell. */
  readonly words: ReadonlyMap<RecordKind, readonly string[]>;
}

/** Whether words say that money went back to the customer. */
export function isRefund(text: string): boolean {
  const words = ` ${plainWord(text)} `;
  return refundWords.some((word) => words.includes(` ${word} `));
}

/** How a cell is compared with the words of a condition. */
export const conditionWord = (cell: string) => cell.trim().toLowerCase();

/** What a word of a column of kinds stands for. */
export function recordKindOf(word: string): RecordKind {
  const kind = documentKindOf(word) ?? kindInParts(word);
  if (kind === null) return isRefund(word) ? "refund" : "other";
  return kind === "payment" && isRefund(word) ? "refund" : kind;
}

/** `RV (Billing Doc. Transfer)`: a code with its name behind it; the first that is known counts. */
function kindInParts(word: string): DocumentKind | null {
  const parts = /^([^()]+)\(([^()]+)\)$/.exec(word.trim());
  if (parts === null) return null;
  return documentKindOf(parts[1] ?? "") ?? documentKindOf(parts[2] ?? "");
}

/** Words by what they stand for. */
export function sortWords(words: Iterable<string>): Map<RecordKind, string[]> {
  const sorted = new Map<RecordKind, string[]>();
  for (const word of words) {
    const kind = recordKindOf(word);
    sorted.set(kind, [...(sorted.get(kind) ?? []), word]);
  }
  return sorted;
}

const mostKinds = 60;

/**
 * The column that tells invoices from payments, null where a file has none: few words,
 * most of which are known, and some of what is owed as well as of what was paid.
 */
export function kindColumnOf(profiles: readonly Profile[], isSided = false): KindColumn | null {
  let best: { column: KindColumn; score: number } | null = null;
  for (const profile of profiles) {
    if (profile.filled === 0 || profile.distinct > mostKinds) continue;
    if (profile.dates >= 0.5 || (profile.numbers >= 0.9 && profile.integers < 0.5)) continue;
    const counts = new Map<string, number>();
    for (const cell of profile.values) {
      const word = conditionWord(cell);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = sortWords(counts.keys());
    const known = share(words, counts, (kind) => kind !== "other");
    const filled = profile.values.length - (counts.get("") ?? 0);
    if (known < filled * 0.6 || !(isMixed(words) || (isSided && areDocuments(words)))) continue;
    const named = isNamed("ledger", profile.header) || namesKind(profile.header);
    const score = known / Math.max(1, filled) + (named ? 1 : 0);
    if (best === null || score > best.score)
      best = { column: { profile, isNamed: named, words }, score };
  }
  return best?.column ?? null;
}

const namesKind = (header: string) =>
  meaningsOf(header).some(({ table, column }) => table === "invoices" && column === "kind");

function share(
  words: ReadonlyMap<RecordKind, readonly string[]>,
  counts: ReadonlyMap<string, number>,
  wanted: (kind: RecordKind) => boolean,
): number {
  let sum = 0;
  for (const [kind, list] of words) {
    if (!wanted(kind)) continue;
    for (const word of list) sum += word === "" ? 0 : (counts.get(word) ?? 0);
  }
  return sum;
}

/** Some of the words stand for what goes to another table than the documents. */
function isMixed(words: ReadonlyMap<RecordKind, readonly string[]>): boolean {
  const has = (kind: RecordKind) => words.has(kind);
  const owed = has("invoice") || has("credit_note") || has("debt") || has("opening");
  return owed && (has("payment") || has("refund") || has("write_off"));
}

/** All words stand for documents: what is credited are credit notes, and no payments. */
const areDocuments = (words: ReadonlyMap<RecordKind, readonly string[]>) =>
  words.has("credit_note") &&
  [...words.keys()].every(
    (kind) => kind === "invoice" || kind === "debt" || kind === "credit_note",
  );

/** The long words of `documents` that stand in a column of texts, by kind, as conditions look for them. */
export function wordsWithin(texts: readonly string[]): Map<RecordKind, string[]> {
  const found = new Map<RecordKind, Set<string>>();
  for (const cell of texts) {
    const words = plainWord(cell).split(" ");
    for (let from = 0; from < words.length; from += 1) {
      for (let length = 1; length <= 4 && from + length <= words.length; length += 1) {
        const phrase = words.slice(from, from + length).join(" ");
        // Short codes may be part of any text, and so may the names of the sides.
        if (phrase.length < 5 || isNamed("credit", phrase) || isNamed("debit", phrase)) continue;
        const kind = recordKindOf(phrase);
        if (kind === "other" || kind === "payable") continue;
        found.set(kind, (found.get(kind) ?? new Set()).add(phrase));
      }
    }
  }
  return new Map([...found].map(([kind, words]) => [kind, [...words]]));
}

import { languages as byCode } from "./languages.ts";
import { plainWord } from "./names.ts";

const languages = [...byCode.values()];

const grandTotals = phrasesOf("grand_totals");
const totals = phrasesOf("totals", "grand_totals");
const notes = phrasesOf("notes");
/** One word may be a customer's, two or more are not. */
const bankTitles = phrasesOf("bank").filter((phrase) => phrase.length > 9);
/** Every row of a long list is asked whether it is a total. */
const totalsBeginning = byWord(totals, (words) => words[0]);
const totalsEnding = byWord(totals, (words) => words.at(-1));

function byWord(
  phrases: readonly string[],
  word: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = word(phrase.split(" ")) ?? "";
    found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return found;
}

const carried = new Set(
  languages.flatMap((language) => language.carried.map((word) => plainWord(word))),
);

/** The longest first, so that a grand total is not taken for a total. */
function phrasesOf(
  ...lists: readonly ("totals" | "grand_totals" | "notes" | "bank")[]
): readonly string[] {
  const words = languages.flatMap((language) =>
    lists.flatMap((list) => language[list].map((word) => plainWord(word))),
  );
  return [...new Set(words)]
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length);
}

/**
 * The words at the beginning or the end of a text that name totals, plain and in
 * lower case: `grand total` of `Grand Total:`, `total` of `Total Smith & Sons`, null
 * where there are none. A customer may be called so as well.
 */
export function totalWord(text: string): string | null {
  const plain = plainWord(text);
  const words = ` ${plain} `;
  const space = plain.indexOf(" ");
  const begin = totalsBeginning.get(space === -1 ? plain : plain.slice(0, space)) ?? [];
  const end = totalsEnding.get(plain.slice(plain.lastIndexOf(" ") + 1)) ?? [];
  const first = begin.find((word) => words.startsWith(` ${word} `)) ?? "";
  const last = end.find((word) => words.endsWith(` ${word} `)) ?? "";
  return (last.length > first.length ? last : first) || null;
}

/** Whether words that name a total mean that of all that stands above. */
export const isGrandTotal = (word: string): boolean => grandTotals.includes(word);

/** The words at the beginning of a text that begin a report's notes: `Page 1 of 3`, `Vytištěno 1. 2. 2026`. */
export function noteWord(text: string): string | null {
  const words = ` ${plainWord(text)} `;
  return notes.find((word) => words.startsWith(` ${word} `)) ?? null;
}

/** Whether a text is what a report brings over from the page, or the time, before: `Z przeniesienia`. */
export function isCarried(text: string): boolean {
  const plain = plainWord(text);
  return carried.has(plain) || carried.has(plain.replace(/ \d+$/, ""));
}

/** Whether a title says that a bank states what follows: `Bank statement March`. */
export const titlesBank = (text: string): boolean =>
  bankTitles.some((word) => ` ${plainWord(text)} `.includes(` ${word} `));

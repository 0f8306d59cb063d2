import type { Message, Question } from "../mapping.ts";
import type { NotOwed } from "../mappings/not-owed.ts";
import { choiceOf, documentKindOf, isNamed } from "../vocabulary/vocabulary.ts";
import type { Evidence } from "./decide.server.ts";
import { conditionWord } from "./record-kinds.ts";
import type { Profile } from "./values.ts";
import { distinctCells } from "./whole-file.server.ts";

/** Only so many different words are those of a status. */
const mostWords = 30;

/** What is not owed by a column's own word; or else what must be asked. */
export type NotOwedFound =
  | { readonly said: NotOwed; readonly reason: Message }
  | { readonly question: Question };

/**
 * Documents of a list that are drafts or were called off, as a column of states, or one of yes and
 * no or of days, says it. A column that may be the state of something else is asked about.
 */
export async function notOwedOf(
  evidence: Evidence,
  taken: ReadonlySet<number>,
): Promise<NotOwedFound | null> {
  const spare = evidence.profiles.filter(({ index, filled }) => filled > 0 && !taken.has(index));
  for (const profile of spare) {
    const found = isNamed("voided", profile.header) ? await flagged(evidence, profile) : null;
    if (found !== null) return found;
  }
  const states = spare.filter(({ header }) => isNamed("statuses", header));
  for (const profile of states) {
    const words = await voidWords(evidence, profile);
    if (words.length === 0) continue;
    const values = { header: profile.header, words: words.join(", ") };
    return {
      said: { kind: "words", index: profile.index, words },
      reason: { id: "imports.reason.not_owed", values },
    };
  }
  for (const profile of spare) {
    if (states.includes(profile) || !profile.values.some(isVoid)) continue;
    const words = await voidWords(evidence, profile);
    if (words.length === 0) continue;
    const evidenceOf = words.join(", ");
    const choices = ["leave_out", "owed"].map((value) => ({ value, evidence: evidenceOf }));
    return { question: { about: "not_owed", index: profile.index, words, choices } };
  }
  return null;
}

const isVoid = (cell: string) => documentKindOf(cell) === "void";

/** The words of a column of states that say of a document that nobody owes it. */
async function voidWords(evidence: Evidence, profile: Profile): Promise<string[]> {
  if (profile.distinct > mostWords || profile.numbers >= 0.5 || profile.dates >= 0.5) return [];
  return [...new Set((await cellsOf(evidence, profile)).map(conditionWord))].filter(isVoid);
}

/** Yes and no, or the day on which it was called off: what has neither a no nor a blank is not owed. */
async function flagged(evidence: Evidence, profile: Profile): Promise<NotOwedFound | null> {
  const flag = (cell: string) => choiceOf("invoices", "is_disputed", cell.trim().toLowerCase());
  const isFlags = profile.values.every((cell) => cell.trim() === "" || flag(cell) !== null);
  if (!isFlags && profile.dates < 0.8) return null;
  const values = { header: profile.header };
  const reason = { id: "imports.reason.voided", values };
  if (!isFlags)
    return { said: { kind: "words", index: profile.index, words: [""], except: true }, reason };
  const cells = await cellsOf(evidence, profile);
  const words = [...new Set(cells.map(conditionWord))].filter((word) => flag(word) === "true");
  return words.length === 0
    ? null
    : { said: { kind: "words", index: profile.index, words }, reason };
}

/** The cells of the whole file: what is called off may be one in a thousand. */
async function cellsOf({ opened, sample }: Evidence, { index, values }: Profile) {
  return sample.complete ? values : await distinctCells(opened, sample.layout, index);
}

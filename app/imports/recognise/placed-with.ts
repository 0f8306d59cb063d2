import type { Question, Recognition } from "../mapping.ts";
import { meaningsOf, titledTable } from "../vocabulary/vocabulary.ts";
import type { Candidate } from "./match.ts";
import { dateIn } from "./questions.ts";

/**
 * Accounts that were handed over, in a list that says when and how much but not to whom, as an
 * agency's own report does. Null where more is missing, or where nothing says that it is such a list.
 */
export function placedWithSomebody(
  ranked: readonly Candidate[],
  titles: readonly string[],
  isSaid: boolean,
): Candidate | null {
  const found = ranked.find(({ table }) => table === "assignments");
  if (found === undefined || found.missing.length !== 1 || found.missing[0] !== "collector_id")
    return null;
  const has = (name: string) =>
    found.matches.some(({ column, strength }) => column.name === name && strength >= 0.8);
  const isTitled = titles.some(
    (title) => titledTable(title) === "assignments" || labelled(title) !== null,
  );
  if (!has("from_date") || !(isSaid || isTitled)) return null;
  return { ...found, missing: [] };
}

/** What was recognised, with the question to whom the accounts were given: titles may say it. */
export function askingCollector(recognition: Recognition, titles: readonly string[]): Recognition {
  const choices = collectorsIn(titles).map((value) => ({ value }));
  const question: Question = { about: "collector_id", choices };
  return { ...recognition, questions: [question, ...recognition.questions] };
}

const mostChoices = 5;

/** Whom titles may name: behind a label, or in a part that speaks of nothing else. */
function collectorsIn(titles: readonly string[]): string[] {
  const behind = titles.map(labelled).filter((name) => name !== null);
  const parts = titles
    .filter((title) => labelled(title) === null)
    .flatMap((title) => title.split(/\s+[-\u2013\u2014|/]\s+|[;:]/));
  const named = parts.map(nameWithin).filter((part) => part !== null);
  return [...new Set([...behind, ...named])].slice(0, mostChoices);
}

/** `Agency: ABC Recovery Services`. */
function labelled(title: string): string | null {
  const [, label = "", value = ""] = /^([^:]{3,40}):\s*(\S.*)$/.exec(title.trim()) ?? [];
  const isCollector = meaningsOf(label).some(
    ({ table, column, strength }) =>
      table === "assignments" && column === "collector_id" && strength >= 0.8,
  );
  return isCollector && value !== "" ? value.trim() : null;
}

/** The words with capitals at the end of a title, `till Nordic Inkasso AB`; null where it only names the report. */
function nameWithin(part: string): string | null {
  const text = part.trim();
  if (text.length < 3 || !/\p{L}/u.test(text) || dateIn(text) !== null) return null;
  const words = text.split(/\s+/);
  const last = words.findLastIndex((word) => !/^[\p{Lu}\d&(]/u.test(word));
  const name = words.slice(last + 1).join(" ");
  if (last >= 0 && name !== "" && titledTable(name) === null) return name;
  return titledTable(text) === null ? text : null;
}

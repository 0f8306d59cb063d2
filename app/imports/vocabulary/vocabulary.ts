import { type TableName, tableNames, tables } from "../tables.ts";
import cs from "./cs.json";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fil from "./fil.json";
import fr from "./fr.json";
import lt from "./lt.json";
import { nameKey, plainWord } from "./names.ts";
import nl from "./nl.json";
import pl from "./pl.json";
import sv from "./sv.json";

/**
 * One language's words. `columns`: names of a table's column (`payments.amount`),
 * or of every column of that name (`currency`); a `?` at the end marks names that
 * could mean something else as well. The rest are words in headers, titles and
 * cells. To support a language, add its file and its line here.
 */
interface Language {
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  readonly debts?: readonly string[];
  readonly paid?: readonly string[];
  readonly derived?: readonly string[];
  readonly not_needed?: readonly string[];
  readonly payables?: readonly string[];
  readonly ledger?: readonly string[];
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

const languages: readonly Language[] = [en, pl, sv, cs, lt, fil, de, fr, nl, es];

/** A meaning that a header may have, and how surely: 1 by its own name, less by a shared one. */
export interface Meaning {
  readonly table: TableName;
  readonly column: string;
  readonly strength: number;
}

const meanings = new Map<string, Meaning[]>();

function addMeaning(key: string, meaning: Meaning): void {
  const known = meanings.get(key) ?? [];
  const same = known.findIndex(
    (each) => each.table === meaning.table && each.column === meaning.column,
  );
  if (same === -1) known.push(meaning);
  else if ((known[same] as Meaning).strength < meaning.strength) known[same] = meaning;
  meanings.set(key, known);
}

for (const language of languages) {
  for (const [where, names] of Object.entries(language.columns ?? {})) {
    const weak = where.endsWith("?");
    const place = weak ? where.slice(0, -1) : where;
    const dot = place.indexOf(".");
    const column = place.slice(dot + 1);
    const within = tableNames.filter(
      (table) =>
        (dot === -1 || place.slice(0, dot) === table) &&
        tables[table].columns.some((each) => each.name === column),
    );
    // A table's own name for a column says more than one that many tables share.
    const strength = (dot === -1 ? 0.9 : 1) * (weak ? 0.45 : 1);
    for (const name of names) {
      for (const table of within) addMeaning(nameKey(name), { table, column, strength });
    }
  }
}
for (const table of tableNames) {
  for (const column of tables[table].columns) {
    addMeaning(nameKey(column.name), { table, column: column.name, strength: 1 });
    addMeaning(nameKey(`${table}.${column.name}`), { table, column: column.name, strength: 1 });
  }
}

/** What a header may mean in any table; empty where no language knows it. */
export function meaningsOf(header: string): readonly Meaning[] {
  return meanings.get(nameKey(header)) ?? [];
}

type WordList = "debts" | "paid" | "derived" | "not_needed" | "payables" | "ledger";

const lists = new Map<WordList, Set<string>>();
for (const list of ["debts", "paid", "derived", "not_needed", "payables", "ledger"] as const) {
  lists.set(
    list,
    new Set(languages.flatMap((language) => (language[list] ?? []).map((name) => nameKey(name)))),
  );
}

/** Whether a header, or a title, is one of a list of names. */
export function isNamed(list: WordList, header: string): boolean {
  return lists.get(list)?.has(nameKey(header)) ?? false;
}

/** The payables words that stand in a text, such as a title or a file's name. */
export function payablesWord(text: string): string | null {
  const words = plainWord(text);
  for (const language of languages) {
    for (const word of language.payables ?? []) {
      // Two letters may be anything inside a longer text.
      if (plainWord(word).length > 2 && ` ${words} `.includes(` ${plainWord(word)} `)) return word;
    }
  }
  return null;
}

const titles: (readonly [string, TableName])[] = [];
for (const language of languages) {
  for (const [table, names] of Object.entries(language.tables ?? {})) {
    for (const name of names) titles.push([plainWord(name), table as TableName]);
  }
}
titles.sort((one, other) => other[0].length - one[0].length);

/** The table that a title or a file's name speaks of, the longest name first. */
export function titledTable(text: string): TableName | null {
  const words = ` ${plainWord(text)} `;
  const hit = titles.find(([title]) => words.includes(` ${title} `));
  return hit?.[1] ?? null;
}

const choices = new Map<string, Map<string, string>>();
for (const language of languages) {
  for (const [place, words] of Object.entries(language.choices ?? {})) {
    const dot = place.lastIndexOf(".");
    const known = choices.get(place.slice(0, dot)) ?? new Map<string, string>();
    for (const word of words) known.set(plainWord(word), place.slice(dot + 1));
    choices.set(place.slice(0, dot), known);
  }
}
const flags = new Map<string, string>();
for (const language of languages) {
  for (const word of language.yes ?? []) flags.set(plainWord(word), "true");
  for (const word of language.no ?? []) flags.set(plainWord(word), "false");
}

/** The value that a word of a file stands for in a choice or flag column, or null. */
export function choiceOf(table: TableName, column: string, word: string): string | null {
  const plain = plainWord(word);
  const described = tables[table].columns.find((each) => each.name === column);
  if (described?.type === "flag") return flags.get(plain) ?? null;
  const value = described?.values?.find((each) => plainWord(each) === plain);
  return value ?? choices.get(`${table}.${column}`)?.get(plain) ?? null;
}

/** The channel that a text names, such as a header or a file's name. */
export function channelIn(text: string): string | null {
  for (const word of plainWord(text).split(" ")) {
    for (const each of [word, word.replace(/s$/, "")]) {
      const channel = choiceOf("activities", "channel", each);
      if (channel !== null && channel !== "other") return channel;
    }
  }
  return null;
}

/** All words of a choice or flag column and their values; words are lower case without accents. */
export function choicesOf(table: TableName, column: string): Iterable<readonly [string, string]> {
  const described = tables[table].columns.find((each) => each.name === column);
  if (described?.type === "flag") return flags;
  return choices.get(`${table}.${column}`) ?? new Map<string, string>();
}

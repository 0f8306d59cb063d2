import { type TableName, tableNames, tables } from "../tables.ts";
import { withoutTimeUnit } from "./durations.ts";
import { type DocumentKind, type OtherFile, tablesOf } from "./language.ts";
import { languages as byCode } from "./languages.ts";
import { nameKey, plainWord } from "./names.ts";
import { type NearName, nearNames } from "./near-names.ts";
import { withoutUnit } from "./units.ts";

const languages = [...byCode.values()];

/** A meaning that a header may have, and how surely: 1 by its own name, less by a shared one. */
export interface Meaning {
  readonly table: TableName;
  readonly column: string;
  readonly strength: number;
  /** Codes of the languages that use the name so. */
  readonly languages: readonly string[];
}

const meanings = new Map<string, Meaning[]>();

function addMeaning(key: string, meaning: Meaning): void {
  const known = meanings.get(key) ?? [];
  const same = known.findIndex(
    (each) => each.table === meaning.table && each.column === meaning.column,
  );
  const before = known[same];
  if (before === undefined) known.push(meaning);
  else {
    known[same] = {
      ...meaning,
      strength: Math.max(before.strength, meaning.strength),
      languages: [...new Set([...before.languages, ...meaning.languages])],
    };
  }
  meanings.set(key, known);
}

for (const [code, language] of byCode) {
  for (const [where, names] of Object.entries(language.columns)) {
    const within = tablesOf(where);
    const column = where.replace(/^.*\.|[?~]$/g, "");
    // A table's own name for a column says more than one that many tables share.
    const doubt = where.endsWith("?") ? 0.45 : where.endsWith("~") ? 0.8 : 1;
    const strength = (where.includes(".") ? 1 : 0.9) * doubt;
    for (const name of names) {
      const key = nameKey(name);
      for (const table of within) addMeaning(key, { table, column, strength, languages: [code] });
    }
  }
}
for (const table of tableNames) {
  for (const column of tables[table].columns) {
    const own = { table, column: column.name, strength: 1, languages: ["en"] };
    addMeaning(nameKey(column.name), own);
    addMeaning(nameKey(`${table}.${column.name}`), own);
  }
}

/** A meaning by a name that the header only resembles. */
export interface LikelyMeaning extends Meaning {
  /** The name that it resembles, and in what way; nothing where the header is that name. */
  readonly near?: NearName;
}

/**
 * What a header may mean, by its own name or else by the nearest names: inflected,
 * abbreviated, misspelt, or with words beside them. Strength falls with the distance.
 */
export function likelyMeaningsOf(header: string): readonly LikelyMeaning[] {
  const own = meaningsOf(header);
  if (own.length > 0 || isNamed("not_needed", header) || isNamed("derived", header)) return own;
  const found: LikelyMeaning[] = [];
  for (const near of nearNames(header)) {
    for (const meaning of meaningsOf(near.name)) {
      const strength = meaning.strength * near.closeness;
      const same = found.findIndex(
        (each) => each.table === meaning.table && each.column === meaning.column,
      );
      if (same === -1) found.push({ ...meaning, strength, near });
      else if ((found[same] as LikelyMeaning).strength < strength)
        found[same] = { ...meaning, strength, near };
    }
  }
  return found;
}

/** A few headers are asked for again and again. */
const keys = new Map<string, string>();
const mostKeys = 5000;

function keyOf(header: string): string {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = nameKey(withoutTimeUnit(withoutUnit(header)));
  if (keys.size >= mostKeys) keys.clear();
  if (header.length < 200) keys.set(header, key);
  return key;
}

/** What a header may mean in any table; empty where no language knows it. */
export function meaningsOf(header: string): readonly Meaning[] {
  return meanings.get(keyOf(header)) ?? [];
}

const wordLists = [
  "debts",
  "paid",
  "bills",
  "derived",
  "days_late",
  "not_needed",
  "payables",
  "times",
  "ledger",
  "bank",
  "statuses",
  "voided",
  "not_received",
  "refunded",
  "legal_numbers",
  "lines",
  "debit",
  "credit",
  "balance",
] as const;
type WordList = (typeof wordLists)[number];

const lists = new Map<WordList, Set<string>>();
for (const list of wordLists) {
  lists.set(
    list,
    new Set(languages.flatMap((language) => (language[list] ?? []).map((name) => nameKey(name)))),
  );
}

/** Whether a header, or a title, is one of a list of names. */
export function isNamed(list: WordList, header: string): boolean {
  return lists.get(list)?.has(keyOf(header)) ?? false;
}

/** Two letters may be anything inside a longer text. */
const payables = languages
  .flatMap((language) => language.payables.map((word) => ({ word, plain: plainWord(word) })))
  .filter(({ plain }) => plain.length > 2);

/** The payables words that stand in a text, such as a title or a file's name. */
export function payablesWord(text: string): string | null {
  const words = ` ${plainWord(text)} `;
  return payables.find(({ plain }) => words.includes(` ${plain} `))?.word ?? null;
}

const elsewhere = new Map<OtherFile, Set<string>>();
const elsewhereTitles: (readonly [string, OtherFile])[] = [];
for (const language of languages) {
  for (const [name, words] of Object.entries(language.elsewhere ?? {})) {
    const kind = name as OtherFile;
    const known = elsewhere.get(kind) ?? new Set();
    for (const word of words) {
      known.add(nameKey(word));
      const plain = plainWord(word);
      // What a journal calls its accounts, and short words, may stand in any title.
      if (kind !== "journal" && plain.length > 5) elsewhereTitles.push([plain, kind]);
    }
    elsewhere.set(kind, known);
  }
}
elsewhereTitles.sort((one, other) => other[0].length - one[0].length);

/** Whether a header is one that files of another kind have: `Quotation no`, `Net pay`. */
export const isElsewhere = (kind: OtherFile, header: string): boolean =>
  elsewhere.get(kind)?.has(keyOf(header)) ?? false;

/** The other kind of file that a title speaks of, the longest name first: `Trial balance March`. */
export function titledElsewhere(text: string): OtherFile | null {
  const words = ` ${plainWord(text)} `;
  return elsewhereTitles.find(([title]) => words.includes(` ${title} `))?.[1] ?? null;
}

const receivables = new Set(
  languages.flatMap(({ receivables = [] }) => receivables.map((word) => plainWord(word))),
);

/** Whether a header speaks of those who owe us: `Customer name`, `Kod klienta`. */
export const speaksOfCustomers = (header: string): boolean =>
  plainWord(header)
    .split(" ")
    .some((word) => receivables.has(word));

/** The currency that files in a language are mostly in, null where that may be any. */
export const currencyOfLanguage = (code: string): string | null =>
  byCode.get(code)?.currency ?? null;

const titles: (readonly [string, TableName])[] = [];
for (const language of languages) {
  for (const [table, names] of Object.entries(language.tables)) {
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
const documents = new Map<string, DocumentKind>();
for (const language of languages) {
  for (const [kind, words] of Object.entries(language.documents)) {
    for (const word of words) {
      if (!documents.has(plainWord(word))) documents.set(plainWord(word), kind as DocumentKind);
    }
  }
}
const kinds = new Map(
  [...documents].filter(
    ([, kind]) =>
      kind === "invoice" || kind === "credit_note" || kind === "debt" || kind === "void",
  ),
);
choices.set("invoices.kind", kinds);

/** What a word of a column of document or transaction types says that a row is, null where nobody knows. */
export function documentKindOf(word: string): DocumentKind | null {
  return documents.get(plainWord(word)) ?? null;
}

const flags = new Map<string, string>();
for (const language of languages) {
  for (const word of language.yes) flags.set(plainWord(word), "true");
  for (const word of language.no) flags.set(plainWord(word), "false");
}

/** The value that a word of a file stands for in a choice or flag column, or null. */
export function choiceOf(table: TableName, column: string, word: string): string | null {
  const plain = plainWord(word);
  const described = tables[table].columns.find((each) => each.name === column);
  if (described?.type === "flag") return flags.get(plain) ?? null;
  const value = described?.values?.find((each) => plainWord(each) === plain);
  return value ?? choices.get(`${table}.${column}`)?.get(plain) ?? null;
}

const localCurrency = new Set(
  languages.flatMap((language) => language.local_currency.map((name) => plainWord(name))),
);

/** Whether a header says that its amounts, or its codes, are of the currency of the books. */
export function namesLocalCurrency(header: string): boolean {
  const words = plainWord(header).split(" ");
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (localCurrency.has(words.slice(from, to).join(" "))) return true;
    }
  }
  return false;
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

import { tableNames, tables } from "../tables.ts";
import { tablesOf } from "./language.ts";
import { languages } from "./languages.ts";
import { nameKey, plainWord } from "./names.ts";

/** How a header came to a name that the vocabulary knows. */
export type Nearness = "part" | "inflected" | "abbreviated" | "misspelt" | "compound";

/** A known name that a header nearly is. */
export interface NearName {
  /** As it stands in the vocabulary. */
  readonly name: string;
  readonly how: Nearness;
  /** 0–1: how much of the header the name explains, and how surely. */
  readonly closeness: number;
}

interface Entry {
  readonly name: string;
  readonly plain: string;
  /** Plain, without spaces. */
  readonly joined: string;
  readonly words: readonly string[];
}

interface Names {
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byJoined: ReadonlyMap<string, Entry>;
  readonly allWords: ReadonlySet<string>;
}

const wordsOfList = (list: "qualifiers" | "fillers") =>
  new Set([...languages.values()].flatMap((language) => language[list].flatMap(keyWords)));

const keyWords = (name: string) => nameKey(name).split(" ");

const qualifiers = wordsOfList("qualifiers");
const fillers = wordsOfList("fillers");

let known: Names | null = null;

/** Built when a header is first met that no language knows as it stands. */
function names(): Names {
  if (known !== null) return known;
  const entries = new Map<string, Entry>();
  const add = (name: string) => {
    const plain = plainWord(name);
    if (plain !== "" && !entries.has(plain)) {
      const joined = plain.replaceAll(" ", "");
      entries.set(plain, { name, plain, joined, words: keyWords(name) });
    }
  };
  for (const language of languages.values()) {
    for (const [where, list] of Object.entries(language.columns)) {
      if (tablesOf(where).length > 0) for (const name of list) add(name);
    }
    // What is known and left out must win where it is nearer.
    for (const list of [language.derived, language.not_needed, language.payables])
      for (const name of list) add(name);
  }
  for (const table of tableNames) for (const column of tables[table].columns) add(column.name);
  const all = [...entries.values()];
  known = {
    byStem: grouped(all, (entry) => [stemKey(entry.plain)]),
    byLetter: grouped(all, (entry) => [entry.joined[0] ?? ""]),
    byWord: grouped(all, (entry) => entry.words),
    byJoined: new Map(all.map((entry) => [entry.joined, entry])),
    allWords: new Set(all.flatMap((entry) => entry.plain.split(" "))),
  };
  return known;
}

function grouped(all: readonly Entry[], keys: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) {
    for (const key of keys(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

const remembered = new Map<string, readonly NearName[]>();

/** The known names that a header nearly is, the nearest first; empty where there are none. */
export function nearNames(header: string): readonly NearName[] {
  const before = remembered.get(header);
  if (before !== undefined) return before;
  const found = look(header);
  if (remembered.size > 5000) remembered.clear();
  remembered.set(header, found);
  return found;
}

/** Longer ones are sentences: nobody heads a column so. */
const longestHeader = 80;

function look(header: string): readonly NearName[] {
  const plain = plainWord(header);
  if (plain.length < 2 || plain.length > longestHeader) return [];
  for (const find of [parts, inflected, abbreviated, misspelt, compound, closedCompound]) {
    const found = find(header, plain);
    if (found.length > 0) return found;
  }
  return [];
}

/** `Invoice date (local)`, `Faktura / Invoice`: a part of the header is a name by itself. */
function parts(header: string): NearName[] {
  const found: NearName[] = [];
  const inner = [...header.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => match[1] ?? "");
  if (inner.some((part) => keyWords(part).some((word) => qualifiers.has(word)))) return [];
  const outside = header.replace(/[([][^)\]]*[)\]]/g, " ");
  const pieces = outside.split(/[/|\n\r]| - | – /).map((piece) => piece.trim());
  for (const piece of pieces) {
    if (piece === "" || piece === header.trim()) continue;
    const entry = names().byJoined.get(plainWord(piece).replaceAll(" ", ""));
    if (entry !== undefined) found.push({ name: entry.name, how: "part", closeness: 0.95 });
  }
  return found;
}

const endings =
  "orna|erna|arna|ienia|ami|ach|ego|ych|ymi|oms|ams|ais|ern|ens|ons|aus|ies|ej|ow|om|ie|em|ym|im|os|as|is|us|es|ai|iu|ui|ei|en|er|ar|or|et|na|ns|a|e|i|o|u|y|s|n|t|r|m"
    .split("|")
    .sort((one, other) => other.length - one.length);

/** A word without the ending of its case or number, at least four letters of it. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const stemKey = (plain: string) => nameKey(plain).split(" ").map(stem).sort().join(" ");

function inflected(_: string, plain: string): NearName[] {
  const same = names().byStem.get(stemKey(plain)) ?? [];
  return same.map(({ name }) => ({ name, how: "inflected", closeness: 0.92 }));
}

/** `Dat. wyst.` of `data wystawienia`, `Förf.datum` of `förfallodatum`. */
function abbreviated(_: string, plain: string): NearName[] {
  const short = plain.split(" ");
  const letters = plain.replaceAll(" ", "").length;
  if (short.length > 4 || letters < 3 || !/^[\p{L} ]+$/u.test(plain)) return [];
  if (short.length > 1 && short.every((word) => word.length < 3)) return [];
  const pattern = new RegExp(`^${short.map((word) => `${word}\\p{L}*`).join(" ?")}$`, "u");
  const least = short.length === 1 ? 0.65 : 0.3;
  const found: { name: string; covered: number }[] = [];
  for (const { name, plain: full, joined } of names().byLetter.get(plain[0] ?? "") ?? []) {
    const covered = letters / joined.length;
    if (covered >= 1 || covered < least) continue;
    // A name of one word is met by a word alone only near its end: `data` is no `dataset`.
    if (full.split(" ").length > short.length) continue;
    if (pattern.test(full)) found.push({ name, covered });
  }
  const best = Math.max(0, ...found.map((each) => each.covered));
  return found
    .filter((each) => each.covered >= best - 0.15)
    .map(({ name, covered }) => ({
      name,
      how: "abbreviated",
      closeness: 0.75 + 0.12 * covered - (best - covered) * 0.5,
    }));
}

function misspelt(_: string, plain: string): NearName[] {
  const joined = plain.replaceAll(" ", "");
  if (joined.length < 6 || /\d/.test(joined)) return [];
  const allowed = joined.length >= 11 ? 2 : 1;
  let least = allowed + 1;
  let found: Entry[] = [];
  for (const entry of names().byLetter.get(joined[0] ?? "") ?? []) {
    if (Math.abs(entry.joined.length - joined.length) > allowed || entry.joined.length < 6)
      continue;
    const distance = editDistance(joined, entry.joined, least);
    if (distance < least) {
      least = distance;
      found = [entry];
    } else if (distance === least && distance <= allowed) found.push(entry);
  }
  return found.map(({ name }) => ({
    name,
    how: "misspelt",
    closeness: 0.8 - 0.1 * (least - 1),
  }));
}

/** Letters to change, leave out, put in or swap with their neighbour; at most `most`. */
function editDistance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (last[column - 1] as number) + same,
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped)
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return last[other.length] as number;
}

const length = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** `Data wystawienia dokumentu sprzedaży`: the header holds a name and words that say no more. */
function compound(_: string, plain: string): NearName[] {
  const words = keyWords(plain);
  if (words.length < 2) return [];
  const has = new Set(words);
  const found: { entry: Entry; left: string[] }[] = [];
  for (const entry of new Set(words.flatMap((word) => names().byWord.get(word) ?? []))) {
    if (entry.words.length >= words.length || !entry.words.every((word) => has.has(word))) continue;
    const left = words.filter((word) => !entry.words.includes(word));
    if (left.some((word) => qualifiers.has(word) || /\d/.test(word))) continue;
    const unknown = length(left.filter((word) => !fillers.has(word)));
    // A short name beside long words that nobody knows says nothing.
    if (unknown > length(entry.words) || (entry.words.length === 1 && unknown > 0)) continue;
    found.push({ entry, left });
  }
  const best = Math.max(0, ...found.map(({ entry }) => length(entry.words)));
  return found
    .filter(({ entry }) => length(entry.words) >= best)
    .map(({ entry, left }) => ({
      name: entry.name,
      how: "compound",
      closeness: left.every((word) => fillers.has(word)) ? 0.82 : 0.6,
    }));
}

/** `Rechnungsfälligkeitsdatum`: a long word whose end is a name and whose beginning is a known word. */
function closedCompound(_: string, plain: string): NearName[] {
  if (plain.includes(" ") || plain.length < 10) return [];
  for (let at = 3; at <= plain.length - 6; at += 1) {
    const entry = names().byJoined.get(plain.slice(at));
    const before = plain.slice(0, at);
    const bare = before.replace(/(s|n|e|es|en)$/, "");
    const isWord = names().allWords.has(before) || names().allWords.has(bare);
    if (entry !== undefined && isWord && !qualifiers.has(before) && !qualifiers.has(bare))
      return [{ name: entry.name, how: "compound", closeness: 0.7 }];
  }
  return [];
}

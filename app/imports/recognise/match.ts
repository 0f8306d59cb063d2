import { type Column, type TableName, tableNames, tables } from "../tables.ts";
import { choiceOf, isNamed, meaningsOf, titledTable } from "../vocabulary/vocabulary.ts";
import type { Profile } from "./values.ts";

/** A file's column taken for a table's. */
export interface Match {
  readonly column: Column;
  readonly profile: Profile;
  readonly strength: number;
}

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
}

/** All tables with what the file has for them, the best first. */
export function candidates(profiles: readonly Profile[], titles: readonly string[]): Candidate[] {
  const titled = titles.map(titledTable).find((table) => table !== null) ?? null;
  return tableNames
    .map((table) => candidate(table, profiles, titled === table))
    .sort((one, other) => rank(other) - rank(one));
}

/** A table that lacks nothing goes before any that does. */
const rank = (each: Candidate) => each.score - (each.missing.length > 0 ? 100 : 0);

export function candidate(
  table: TableName,
  profiles: readonly Profile[],
  titled: boolean,
): Candidate {
  const pairs: Match[] = [];
  for (const profile of profiles) {
    for (const meaning of meaningsOf(profile.header)) {
      if (meaning.table !== table) continue;
      const column = tables[table].columns.find((each) => each.name === meaning.column);
      if (column === undefined) continue;
      const strength = meaning.strength * suits(table, column, profile);
      if (strength > 0) pairs.push({ column, profile, strength });
    }
  }
  pairs.sort(
    (one, other) => other.strength - one.strength || one.profile.index - other.profile.index,
  );
  const matches: Match[] = [];
  const taken = new Set<number>();
  const filled = new Set<string>();
  for (const pair of pairs) {
    if (taken.has(pair.profile.index) || filled.has(pair.column.name)) continue;
    taken.add(pair.profile.index);
    filled.add(pair.column.name);
    matches.push(pair);
  }
  const telling = profiles.filter(
    (profile) =>
      profile.filled > 0 &&
      !isNamed("not_needed", profile.header) &&
      !isNamed("derived", profile.header),
  ).length;
  const explained = telling === 0 ? 0 : Math.min(1, matches.length / telling);
  const sum = matches.reduce((total, match) => total + match.strength, 0);
  return {
    table,
    matches,
    explained,
    missing: missingOf(table, filled),
    titled,
    score: sum * (0.5 + 0.5 * explained) + (titled && sum > 0 ? 1 : 0),
  };
}

/** What a table requires and the given columns do not hold; alternatives joined by " / ". */
function missingOf(table: TableName, filled: ReadonlySet<string>): string[] {
  const described = tables[table];
  const missing = described.columns
    .filter((column) => column.required === true && !filled.has(column.name))
    // What was paid and what is open make up the amount.
    .filter(
      (column) => !(table === "invoices" && column.name === "amount" && filled.has("open_amount")),
    )
    .map((column) => column.name);
  for (const group of described.requiredOneOf ?? []) {
    if (!group.some((name) => filled.has(name))) missing.push(group.join(" / "));
  }
  return missing;
}

/** How well values suit a column, 0–1: what can never be cast suits nothing. */
function suits(table: TableName, column: Column, profile: Profile): number {
  if (profile.filled === 0) return 0.6;
  switch (column.type) {
    case "date":
    case "moment":
      return profile.dates >= 0.5 ? 1 : serial(profile) ? 0.8 : 0;
    case "money":
    case "number":
    case "rate":
      return profile.numbers >= 0.5 && profile.dates < 0.5 ? 1 : 0;
    case "integer":
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
      if (profile.dates >= 0.5 && profile.integers < 0.5) return 0;
      return profile.numbers >= 0.9 && profile.integers < 0.5 ? 0.3 : 1;
    case "text":
      return profile.dates >= 0.5 && profile.integers < 0.5 ? 0 : 0.95;
  }
}

/** Days counted by a spreadsheet, such as 45292. */
const serial = (profile: Profile) =>
  profile.integers >= 0.9 &&
  profile.values.every(
    (cell) => cell.trim() === "" || (Number(cell) > 20_000 && Number(cell) < 70_000),
  );

function knownWords(table: TableName, column: Column, profile: Profile): number {
  let known = 0;
  let all = 0;
  for (const cell of profile.values) {
    if (cell.trim() === "") continue;
    all += 1;
    if (choiceOf(table, column.name, cell) !== null) known += 1;
  }
  return all > 0 && known / all >= 0.5 ? 1 : 0;
}

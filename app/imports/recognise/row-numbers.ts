import type { TableName } from "../tables.ts";
import { plainWord } from "../vocabulary/names.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import { rowNumberWords } from "../vocabulary/word-lists.ts";
import type { Match } from "./matched.ts";
import type { Profile } from "./values.ts";

/** Master data: a short list may well number its customers, and its people, from one. */
const ofPeople: ReadonlySet<TableName> = new Set(["clients", "customers", "collectors"]);

/** A name as strong says whose number it is: invoices of a young company are 1, 2, 3. */
const ownName = 0.6;

/**
 * What headers may mean, less the numbers that a column gives to the rows of this file alone:
 * the first row of next month's file is 1 again, and would take the place of this one's.
 */
export const withoutRowNumbers = (table: TableName, pairs: readonly Match[]): readonly Match[] =>
  ofPeople.has(table)
    ? pairs
    : pairs.filter(
        ({ column, profile, strength }) =>
          column.type !== "id" || !(saysLittle(profile, strength) && countsRows(profile)),
      );

/** Whether a column numbers the rows, by its name or by a name that says nothing else. */
export const numbersRows = (profile: Profile): boolean =>
  (rowNumberWords.has(plainWord(profile.header)) || isNamed("not_needed", profile.header)) &&
  countsRows(profile);

const saysLittle = ({ header }: Profile, strength: number) => {
  const plain = plainWord(header);
  return rowNumberWords.has(plain) || (plain !== "id" && strength < ownName);
};

const counted = new WeakMap<Profile, boolean>();

/**
 * Whether the cells are 1, 2, 3 … from the first row on; within groups of rows they may begin
 * anew, and rows that are no data may have none.
 */
export function countsRows(profile: Profile): boolean {
  const known = counted.get(profile);
  if (known !== undefined) return known;
  const found = profile.filled > 0 && profile.integers >= 0.95 && countsUp(profile.values);
  counted.set(profile, found);
  return found;
}

/** The first rows of a sample stand beside each other in every file. */
const together = 50;

function countsUp(cells: readonly string[]): boolean {
  let before = 0;
  for (const cell of cells.slice(0, together)) {
    const written = cell.trim().replace(/\.$/, "");
    if (written === "") continue;
    const number = Number(written);
    if (number !== before + 1 && number !== 1) return false;
    before = number;
  }
  return before > 0;
}

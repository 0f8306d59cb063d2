import { type Column, tables } from "../tables.ts";
import { nameKey } from "../vocabulary/names.ts";
import type { Match } from "./matched.ts";
import type { Profile } from "./values.ts";

/**
 * The customers' name where a list knows them by that alone: the column of their ids is
 * that of their names as well. Its header says so, or leaves open what it holds, as
 * "Customer" does, and its cells are names. Null where it holds numbers or codes.
 */
export function nameAlone(customer: Profile): Match | null {
  const words = nameKey(customer.header).split(" ");
  const isNamed = words.includes("name");
  if (!isNamed && (words.includes("id") || !holdsNames(customer))) return null;
  const column = tables.customers.columns.find((each) => each.name === "name") as Column;
  return { column, profile: customer, strength: 1 };
}

function holdsNames({ values }: Profile): boolean {
  const cells = [...new Set(values.map((cell) => cell.trim()))].filter((cell) => cell !== "");
  return cells.length > 0 && cells.filter(isName).length > cells.length / 2;
}

/** A word of three letters or more that no digit is part of, and not in capitals alone, as codes are. */
const isName = (cell: string) => {
  const words = cell.split(/\s+/);
  const isWord = (word: string) => /\p{L}{3,}/u.test(word) && !/[\d@_]/.test(word);
  return words.some(isWord) && (words.length > 1 || /\p{Ll}/u.test(cell));
};

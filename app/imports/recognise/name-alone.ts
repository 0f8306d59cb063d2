import type { TableMapping } from "../mapping.ts";
import { type Column, type TableName, tables } from "../tables.ts";
import { nameKey } from "../vocabulary/names.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
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

/**
 * A list of customers that numbers nobody knows each by its name, where no two have the same: so do the
 * invoices and payments of a system without numbers of customers.
 */
export function withNameAsId(
  table: TableName,
  matches: readonly Match[],
  pairs: readonly Match[],
): readonly Match[] {
  if (table !== "customers" || matches.some((match) => match.column.name === "customer_id"))
    return matches;
  const [name] = pairs
    .filter((pair) => pair.column.name === "name" && pair.strength >= 0.8)
    .sort((one, other) => other.strength - one.strength);
  if (name === undefined) return matches;
  const { profile, strength } = name;
  if (profile.unique < 1 || profile.filled < profile.values.length) return matches;
  const column = tables.customers.columns.find((each) => each.name === "customer_id") as Column;
  const others = matches.filter((match) => match.column.name !== "name");
  return [...others, name, { column, profile, strength: Math.min(strength, 0.6) }];
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

/**
 * A number that the state gave a customer is blank where the customer is a person: there the name beside
 * it is the id, in lists of customers, documents and payments alike.
 */
export function withNamesWhereBlank(
  mapped: readonly TableMapping[],
  headers: readonly string[],
): TableMapping[] {
  const indexOf = (name: string) =>
    mapped.find(({ table }) => table === "customers")?.sources.find(({ column }) => column === name)
      ?.index;
  const [id, name] = [indexOf("customer_id"), indexOf("name")];
  if (id === undefined || name === undefined || id === name) return [...mapped];
  if (!isNamed("legal_numbers", headers[id] ?? "")) return [...mapped];
  return mapped.map((table) => ({
    ...table,
    sources: table.sources.map((source) =>
      source.column === "customer_id" && source.index === id ? { ...source, orElse: name } : source,
    ),
  }));
}

import type { Mapping } from "../mapping.ts";
import { plainWord } from "../vocabulary/names.ts";
import type { Profile } from "./values.ts";

/** How columns say of an amount beside them which side of the books it is on: owed, and paid. */
const sides: readonly (readonly [string, string])[] = [
  ["s", "h"],
  ["soll", "haben"],
  ["d", "c"],
  ["d", "k"],
  ["dr", "cr"],
  ["db", "cr"],
  ["dt", "kt"],
  ["dt", "ct"],
  ["debit", "credit"],
  ["debet", "kredit"],
  ["debet", "credit"],
  ["wn", "ma"],
  ["md", "d"],
  ["ma dati", "dal"],
  ["debe", "haber"],
];

/**
 * A column of marks of debit and credit that a mapping of documents or payments does
 * not read, though their amounts have no sign of their own: what was paid would count
 * as owed. Null where there is none.
 */
export function unreadSides(profiles: readonly Profile[], mapping: Mapping): Profile | null {
  const [main] = mapping.tables;
  if (main?.table !== "invoices" && main?.table !== "payments") return null;
  const amount = main.sources.find(({ column }) => column === "amount");
  if (amount === undefined || amount.minus !== undefined || amount.marks !== undefined) return null;
  const cells = profiles[amount.index]?.values ?? [];
  if (cells.some((cell) => /[-\u2212(]/.test(cell))) return null;
  const read = new Set(
    mapping.tables.flatMap(({ sources, when = [] }) =>
      [...sources, ...when].map((each) => each.index),
    ),
  );
  const unread = profiles.filter(({ index, filled }) => filled > 0 && !read.has(index));
  return unread.find(areSides) ?? null;
}

function areSides({ values }: Profile): boolean {
  const words = new Set(values.map(plainWord).filter((word) => word !== ""));
  return words.size === 2 && sides.some((pair) => pair.every((word) => words.has(word)));
}

import type { ColumnTrust, Mapping, Message, TableMapping } from "../mapping.ts";
import { bucketOf } from "../vocabulary/buckets.ts";
import { isNamed, likelyMeaningsOf } from "../vocabulary/vocabulary.ts";

/** Lists of names that say what a column is without being one of a table's own. */
const lists = ["debts", "paid", "debit", "credit", "balance", "ledger", "bank"] as const;

/** How much each way of finding a column is worth; a name that several may have is told by its values. */
const worth: Readonly<Record<ColumnTrust["by"], number>> = {
  name: 1,
  shared_name: 0.9,
  near_name: 0.6,
  values: 0.35,
};

/** What was found against a column, by the header that it names. */
const doubts: ReadonlySet<string> = new Set([
  "imports.reason.often_blank",
  "imports.reason.out_of_order",
  "imports.reason.open_above_amount",
]);
const leftByDoubt = 0.7;

/** A file that is called as sure as this says nothing against any of its columns. */
const sureFile = 0.8;

/**
 * How surely each column that is loaded was taken for what it is: by a name of its own, by one
 * that other columns have as well, by one that is only like it, or by what it holds where its
 * header says nothing. Another column that might have been taken as well, dates the wrong way round
 * and a file of which it is not sure what it is take from it.
 */
export function trustInColumns(
  mapping: Mapping,
  confidence: number,
  reasons: readonly Message[],
): ColumnTrust[] {
  const { headers } = mapping.layout;
  const ofFile = 0.6 + 0.4 * Math.min(1, confidence / sureFile);
  const found = new Map<number, ColumnTrust>();
  const add = (index: number, column: string, by: ColumnTrust["by"]) => {
    if (found.has(index)) return;
    const header = headers[index] ?? "";
    const against = reasons.filter((reason) => isAgainst(reason, header)).length;
    const trust = worth[by] * ofFile * leftByDoubt ** against;
    found.set(index, { index, column, by, confidence: Math.round(trust * 100) / 100 });
  };
  for (const table of mapping.tables) {
    for (const { index, column } of table.sources)
      add(index, column, foundBy(table, column, headers[index] ?? ""));
    for (const { index } of table.unpivot?.from ?? [])
      add(index, table.unpivot?.valueColumn ?? "", "name");
  }
  return [...found.values()].sort((one, other) => one.index - other.index);
}

function foundBy({ table }: TableMapping, column: string, header: string): ColumnTrust["by"] {
  const own = likelyMeaningsOf(header)
    .filter((meaning) => meaning.table === table && meaning.column === column)
    .sort((one, other) => other.strength - one.strength)[0];
  if (own?.near !== undefined) return "near_name";
  if (own !== undefined) return own.strength >= 0.6 ? "name" : "shared_name";
  // "Customer name" of a list that numbers nobody, "Debit", "Total debt", "31-60".
  const says = likelyMeaningsOf(header).some((meaning) => meaning.near === undefined);
  const isListed = lists.some((list) => isNamed(list, header)) || bucketOf(header) !== null;
  return says || isListed ? "shared_name" : "values";
}

function isAgainst({ id, values = {} }: Message, header: string): boolean {
  if (id === "imports.reason.rival") return values.taken === header;
  return doubts.has(id) && Object.values(values).includes(header);
}

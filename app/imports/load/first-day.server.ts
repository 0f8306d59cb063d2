import { earlier } from "../../scope/calendar.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import { type TableName, tableNames } from "../tables.ts";
import { readCatalogue } from "./catalogue.server.ts";
import { leadingDate } from "./incoming.ts";

/** Tables whose every change is seen in a figure that sums of days answer, on whatever day it was. */
const sensed: readonly TableName[] = ["invoices", "payments", "write_offs", "activities"];

/** Tables that figures of the whole department depend on through those alone. */
const ofAccounts: readonly TableName[] = ["clients", "customers", "aging_snapshots"];

/**
 * The first day that imports may have changed something of: the earliest of their rows. The empty
 * text, before any day, where that cannot be told: rows without a day, or rows that stood
 * elsewhere before.
 */
export async function firstDayOf(
  warehouse: Warehouse,
  imports: readonly number[],
): Promise<string> {
  const entries = (await readCatalogue(warehouse.directory)).filter(({ importId }) =>
    imports.includes(importId),
  );
  const effects = entries.flatMap(({ effect }) => (effect === null ? [] : [effect]));
  if (effects.length < imports.length) return "";
  const touched = effects
    .flatMap(({ tables }) => tables)
    .filter((one) => one.new + one.changed > 0 && !ofAccounts.includes(one.table));
  if (touched.some(({ table, changed }) => changed > 0 && !sensed.includes(table))) return "";
  let first = "9999";
  for (const table of tableNames.filter((name) => touched.some((one) => one.table === name))) {
    const column = leadingDate(table);
    if (column === null) return "";
    // In quotes: the day of an activity is called `at`, which is a word of SQL too.
    const [found] = await warehouse.query<{ first_on: string | null; undated: number }>(
      `select cast(min(cast("${column}" as date)) as varchar) as first_on,
           count(*) filter (where "${column}" is null) as undated
       from received.${table}
       where import_id in (${imports.map(Math.trunc).join(", ")})`,
    );
    if ((found?.undated ?? 0) > 0) return "";
    first = earlier(first, found?.first_on ?? first);
  }
  return first;
}

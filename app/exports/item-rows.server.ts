import { allItems } from "../metrics/items.server.ts";
import type { ItemsOrder } from "../metrics/metric.ts";
import type { Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Cell, csv, csvLines } from "./csv.ts";

/**
 * All rows behind a counted figure as CSV, in pieces: only one of them is in
 * memory at a time.
 *
 * @throws Refusal as `items`, before the first piece.
 */
export async function itemsCsv(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  order: ItemsOrder = {},
): Promise<AsyncGenerator<Uint8Array>> {
  const { columns, pieces } = await allItems(warehouse, id, scope, order);
  const names = columns.map((column) => column.name);
  return written(names, pieces);
}

async function* written(
  names: readonly string[],
  pieces: AsyncIterable<readonly Readonly<Record<string, Cell>>[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(csv(names, []));
  for await (const rows of pieces) {
    yield encoder.encode(csvLines(rows.map((row) => names.map((name) => row[name] ?? null))));
  }
}

import { items } from "../metrics/items.server.ts";
import type { Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Cell, csv } from "./csv.ts";

const rowsAtOnce = 20_000;

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
): Promise<ReadableStream<Uint8Array>> {
  const first = await items(warehouse, id, scope, { pageSize: rowsAtOnce });
  const names = first.columns.map((column) => column.name);
  const encoder = new TextEncoder();
  let page = 1;
  return new ReadableStream({
    async pull(controller) {
      const found =
        page === 1 ? first : await items(warehouse, id, scope, { page, pageSize: rowsAtOnce });
      const lines = found.rows.map((row) => names.map((name): Cell => row[name] ?? null));
      const text = csv(names, lines);
      const body = page === 1 ? text : text.slice(text.indexOf("\r\n") + 2);
      if (body !== "") controller.enqueue(encoder.encode(body));
      if (page * rowsAtOnce >= first.total) controller.close();
      page += 1;
    },
  });
}

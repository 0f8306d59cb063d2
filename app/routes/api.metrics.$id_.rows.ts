import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { download } from "../exports/download.server.ts";
import { itemsCsv, itemsJson, onePage } from "../exports/item-rows.server.ts";
import { itemsWorkbook } from "../exports/table-file.server.ts";
import { allItems, items } from "../metrics/items.server.ts";
import { headline } from "../metrics/measure.server.ts";
import { itemsOrder, readItemsState } from "../pages/items-order.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/**
 * Every row behind a figure as JSON or, with `format=csv` or `format=xlsx`, as a file; with
 * `only.COLUMN=value` those that have that value. With `page=N` JSON has the rows of that page only.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const id = String(params.id);
    const warehouse = await openWarehouse();
    const state = readItemsState(searchParams);
    const order = itemsOrder(state, searchParams);
    const format = searchParams.get("format");
    if (format === "xlsx") return itemsWorkbook(warehouse, id, scope, order, context);
    if (format === "csv") {
      const found = await allItems(warehouse, id, scope, order);
      return download(`${id}-rows.csv`, "text/csv; charset=utf-8", itemsCsv(found), context);
    }
    const found = searchParams.has("page")
      ? onePage(
          await items(warehouse, id, scope, {
            ...order,
            page: state.page,
            pageSize: state.pageSize,
          }),
        )
      : await allItems(warehouse, id, scope, order);
    const { metric, as_of, from, to, currency, data_through } = await headline(
      warehouse,
      id,
      scope,
    );
    const asked = {
      metric,
      as_of,
      from,
      to,
      scope: scope.where,
      only: order.only,
      currency,
      data_through,
    };
    return download(`${id}-rows.json`, "application/json", itemsJson(asked, found), context);
  });
}

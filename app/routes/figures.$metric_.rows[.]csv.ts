import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { download } from "../exports/download.server.ts";
import { itemsCsv } from "../exports/item-rows.server.ts";
import { allItems } from "../metrics/items.server.ts";
import { itemsOrder, readItemsState } from "../pages/items-order.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Every row behind a figure, or those of them that were looked for, as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { searchParams } = new URL(request.url);
    const { scope } = readScope(searchParams);
    const id = params.metric ?? "";
    const order = itemsOrder(readItemsState(searchParams), searchParams);
    const found = await allItems(await openWarehouse(), id, scope, order);
    return download(`${id}-rows.csv`, "text/csv; charset=utf-8", itemsCsv(found), context);
  });
}

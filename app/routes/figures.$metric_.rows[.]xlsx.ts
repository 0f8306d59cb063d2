import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { itemsWorkbook } from "../exports/table-file.server.ts";
import { itemsOrder, readItemsState } from "../pages/items-order.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Every row behind a figure, or those of them that were looked for, as a workbook. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { searchParams } = new URL(request.url);
    const { scope } = readScope(searchParams);
    const order = itemsOrder(readItemsState(searchParams), searchParams);
    return itemsWorkbook(await openWarehouse(), params.metric ?? "", scope, order, context);
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { download } from "../exports/download.server.ts";
import { itemsCsv, itemsJson, onePage } from "../exports/item-rows.server.ts";
import { reportItemsWorkbook } from "../exports/table-file.server.ts";
import { itemsOrder, readReportItemsState } from "../pages/items-order.ts";
import { allReportItems, reportItems } from "../reports/rows-behind.server.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/**
 * Every row behind a report as JSON or, with `format=csv` or `format=xlsx`, as a file; with
 * `only.COLUMN=value` those behind one of its rows or cells. With `page=N` JSON has the rows of that
 * page only.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const id = String(params.id);
    const warehouse = await openWarehouse();
    const state = readReportItemsState(searchParams);
    const order = itemsOrder(state, searchParams);
    const format = searchParams.get("format");
    if (format === "xlsx") return reportItemsWorkbook(warehouse, id, scope, order, context);
    if (format === "csv") {
      const found = await allReportItems(warehouse, id, scope, order);
      return download(`${id}-rows.csv`, "text/csv; charset=utf-8", itemsCsv(found), context);
    }
    const { asked, ...found } = searchParams.has("page")
      ? onePage(
          await reportItems(warehouse, id, scope, {
            ...order,
            page: state.page,
            pageSize: state.pageSize,
          }),
        )
      : await allReportItems(warehouse, id, scope, order);
    const json = itemsJson({ ...asked, only: order.only }, found);
    return download(`${id}-rows.json`, "application/json", json, context);
  });
}

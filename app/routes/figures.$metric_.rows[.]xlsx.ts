import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { itemsWorkbook } from "../exports/table-file.server.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Every row behind a figure, as a workbook. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { scope } = readScope(new URL(request.url).searchParams);
    return itemsWorkbook(await openWarehouse(), params.metric ?? "", scope);
  });
}

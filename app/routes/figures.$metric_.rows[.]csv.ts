import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { itemsCsv } from "../exports/item-rows.server.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** Every row behind a figure, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { scope } = readScope(new URL(request.url).searchParams);
    const id = params.metric ?? "";
    return new Response(await itemsCsv(await openWarehouse(), id, scope), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${id.replaceAll(/\W+/g, "_")}-rows.csv"`,
      },
    });
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { readChartQuestion } from "../charts/rows.server.ts";
import { chartResponse } from "../exports/chart-file.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A chart as a file: `/charts/aging.png?as-of=…`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { searchParams } = new URL(request.url);
    const question = readChartQuestion(searchParams, readScope(searchParams).scope);
    const options = {
      locale: currentLocale(),
      isDark: searchParams.get("theme") === "dark",
    } as const;
    return chartResponse(await openWarehouse(), params.file ?? "", question, options);
  });
}

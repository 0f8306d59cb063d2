import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { csv, csvResponse } from "../exports/csv.ts";
import { reportTable } from "../exports/figures.ts";
import { reportWorkbook } from "../exports/table-file.server.ts";
import { runReport } from "../reports/run.server.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** A report as JSON or, with `format=csv` or `format=xlsx`, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const id = String(params.id);
    const report = await runReport(await openWarehouse(), id, scope);
    const format = searchParams.get("format");
    if (format === "xlsx") return reportWorkbook(report);
    if (format !== "csv") return report;
    const { header, rows } = reportTable(report);
    return csvResponse(id, csv(header, rows));
  });
}

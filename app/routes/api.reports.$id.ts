import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { arrangeRows, readTableState } from "../components/table-state.ts";
import { csv, csvResponse } from "../exports/csv.ts";
import { reportTable } from "../exports/figures.ts";
import { reportWorkbook } from "../exports/table-file.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { runReport } from "../reports/run.server.ts";
import { answerApi, requireScope } from "../server/answer-scope.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/**
 * A report as JSON or, with `format=csv` or `format=xlsx`, as a file; with `find` only the rows
 * that have these words, with `sort` in another order than its own.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return answerApi(async () => {
    const { searchParams } = new URL(request.url);
    const scope = requireScope(searchParams);
    const id = String(params.id);
    const whole = await runReport(await openWarehouse(), id, scope);
    const names = whole.columns.map(({ name }) => name);
    const state = readTableState(searchParams, names);
    const report = { ...whole, rows: arrangeRows(whole.rows, state, currentLocale()) };
    const format = searchParams.get("format");
    if (format === "xlsx") return reportWorkbook(report, state.find, context);
    if (format !== "csv") return report;
    const { header, rows } = reportTable(report);
    return csvResponse(id, csv(header, rows));
  });
}

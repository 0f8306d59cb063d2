import type { LoaderFunctionArgs } from "@remix-run/node";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { hasText, text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { reportOf } from "../reports/index.ts";
import type { Report } from "../reports/report.ts";
import { reportItems } from "../reports/rows-behind.server.ts";
import { readOnly, writeOnly } from "../scope/only.ts";
import { dimensions, writeScope } from "../scope/scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { itemsOrder, itemsPrefix, readReportItemsState } from "./items-order.ts";
import { loadPage, type PageContext } from "./load.server.ts";

/** Columns for those who choose them. */
const extraColumns = new Set(["import_id", "collector_id", "client_id"]);

/** Whose rows the address asks for. */
function find(id: string | undefined): Report {
  const report = reportOf(id ?? "");
  if (!report?.behind) throw new Refusal("report.unknown", { report: id ?? "" }, 404);
  return report;
}

/** The rows behind a report, or behind what the address names of it. */
async function reportRowsData({ warehouse, scope, parameters, locale }: PageContext, id: string) {
  const state = readReportItemsState(parameters, itemsPrefix);
  const order = itemsOrder(state, parameters);
  const found = await reportItems(warehouse, id, scope, {
    page: state.page,
    pageSize: state.pageSize,
    ...order,
  });
  const { keys, shares = {} } = found.behind;
  const narrowed = Object.keys(order.only ?? {});
  // What every row says alike stands above the table.
  const isTold = (name: string) => name in keys && narrowed.includes(name);
  const labelOf = ({ name, label }: (typeof found.columns)[number]) => {
    const id = label ?? `column.${name}`;
    return hasText(locale, id) ? text(locale, id) : name;
  };
  const columns = found.columns
    .filter(
      ({ name }) =>
        !isTold(name) &&
        // Nor are columns shown that say nothing, or add nothing, of any row.
        found.rows.some((row) => row[name] !== null && row[name] !== "" && row[name] !== 0),
    )
    .map(
      (column): DataTableColumn => ({
        ...column,
        label: labelOf(column),
        ...(extraColumns.has(column.name) ? { isExtra: true } : {}),
      }),
    );
  const query = writeScope(scope);
  for (const [name, value] of writeOnly(readOnly(parameters))) query.append(name, value);
  return {
    id,
    columns,
    rows: found.rows,
    total: found.total,
    sums: found.sums,
    state,
    labels: Object.fromEntries(found.columns.map((column) => [column.name, labelOf(column)])),
    currency: found.asked.currency,
    period: { from: found.asked.from, to: found.asked.to },
    // Of everything a report shares out: shares are of sums, as in the report.
    shares: Object.entries(shares).flatMap(([name, [of, outOf]]) => {
      const [part, whole] = [found.sums[of] ?? null, found.sums[outOf] ?? null];
      if (part === null || whole === null || whole <= 0) return [];
      const unit = found.columns.find((column) => column.name === outOf)?.unit;
      return [{ name, value: part / whole, part, whole, isMoney: unit === "money" }];
    }),
    files: { path: `/api/reports/${id}/rows`, query: query.toString() },
  };
}

/** The page of the rows behind the report that the address names. */
export async function loadReportRows({ request, params }: LoaderFunctionArgs) {
  const { id, dimensions: own } = await orRefuse(async () => find(params.report));
  const page = await loadPage(request, (context) => reportRowsData(context, id));
  return { id, hidden: dimensions.filter((one) => !own.includes(one)), page };
}

export type ReportRowsData = Awaited<ReturnType<typeof reportRowsData>>;

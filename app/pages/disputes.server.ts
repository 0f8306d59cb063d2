import { readTableState, type TableRow } from "../components/table-state.ts";
import { items } from "../metrics/items.server.ts";
import { runReport } from "../reports/run.server.ts";
import { itemsOrder } from "./items-order.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { lastYear } from "./stands-out.server.ts";

const figureIds = [
  "disputes",
  "dispute_rate",
  "days_in_dispute",
  "complaints",
  "complaint_rate",
  "retention_rate",
] as const;

const openColumns = ["opened_on", "item_id", "customer_id", "reason", "amount", "currency"];
const openShown = 15;

/** The disputes that are open, the oldest first. */
async function openDisputes({ warehouse, scope, parameters }: PageContext) {
  const state = readTableState(parameters, openColumns, {
    prefix: "open",
    sort: "opened_on",
    pageSize: openShown,
  });
  const found = await items(warehouse, "disputes", scope, {
    page: state.page,
    pageSize: openShown,
    ...itemsOrder(state),
  });
  const columns = openColumns.flatMap(
    (name) => found.columns.find((column) => column.name === name) ?? [],
  );
  const rows = found.rows.map((row): TableRow => ({ ...row, name: row.customer_name ?? "" }));
  return { columns, rows, total: found.total, state };
}

/** What the page "Disputes and relations" shows. */
export async function disputesData(context: PageContext) {
  // Of single months there are few disputes and complaints: a year tells reasons apart.
  const year = await lastYear(context);
  const ofYear = { ...context, scope: year };
  const [figures, reasons, table, open, disputes, days, rate, rateBy, complaints, why, kept] =
    await Promise.all([
      loadFigures(context, figureIds),
      chartPart(ofYear, "dispute_reasons"),
      part(context, () => runReport(context.warehouse, "dispute_reasons", year)),
      part(context, () => openDisputes(context)),
      chartPart(context, "metric_trend", { metric: "disputes" }),
      chartPart(context, "metric_trend", { metric: "days_in_dispute" }),
      chartPart(context, "metric_trend", { metric: "dispute_rate" }),
      breakdownCharts(ofYear, "dispute_rate", ["segment"]),
      chartPart(context, "metric_trend", { metric: "complaint_rate" }),
      chartPart(ofYear, "metric_breakdown", { metric: "complaints", by: "reason" }),
      chartPart(context, "metric_trend", { metric: "retention_rate" }),
    ]);
  return {
    year,
    figures,
    reasons,
    table,
    open,
    disputes,
    days,
    rate,
    rateBy,
    complaints,
    why,
    kept,
  };
}

export type DisputesData = Awaited<ReturnType<typeof disputesData>>;

import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { runReport } from "../reports/run.server.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";

const figureIds = [
  "open_receivables",
  "overdue_receivables",
  "overdue_share",
  "unapplied_cash",
] as const;

/** One page of the customers with what they owe by bucket. */
async function customers({ warehouse, scope, parameters }: PageContext) {
  const report = await runReport(warehouse, "aging_by_customer", scope);
  const names = report.columns.map((column) => column.name);
  const state = readTableState(parameters, names, { prefix: "customers", sort: "-total" });
  const summed = names.filter((name) => name !== "customer_id" && name !== "name");
  const { rows, total, page, sums } = pageRows(report.rows, state, currentLocale(), summed);
  return {
    columns: report.columns,
    currency: report.currency,
    /** The day of the aging report that the rows are from, null where they are from documents. */
    statedOn: report.variant.source === "aging_snapshots" ? report.as_of : null,
    rows,
    total,
    sums,
    state: { ...state, page },
  };
}

/** One page of the customers with something overdue. */
async function overdueCustomers({ warehouse, scope, parameters }: PageContext) {
  const report = await runReport(warehouse, "customers_overdue", scope);
  const names = report.columns.map((column) => column.name);
  const sort = "-overdue_amount";
  const state = readTableState(parameters, names, { prefix: "overdue", sort, pageSize: 15 });
  const summed = ["overdue_amount", "promised_amount"];
  const { rows, total, page, sums } = pageRows(report.rows, state, currentLocale(), summed);
  return { currency: report.currency, rows, total, sums, state: { ...state, page } };
}

/** More rows than this say less than the file, which has them all. */
const mostOver = 15;

/** Those who owe more than their limit, furthest over it first. */
async function overLimit({ warehouse, scope }: PageContext) {
  const { columns, rows, currency } = await runReport(warehouse, "exposure", scope);
  const over = rows.filter((row) => Number(row.over_amount ?? 0) > 0).slice(0, mostOver);
  return { columns, rows: over, currency };
}

/** What the Aging page shows. */
export async function agingData(context: PageContext) {
  const [figures, now, trend, bridge, breakdowns, overTime, overdue, byCustomer, exposure, over] =
    await Promise.all([
      loadFigures(context, figureIds),
      chartPart(context, "aging"),
      chartPart(context, "aging_trend"),
      chartPart(context, "receivables_bridge"),
      breakdownCharts(context, "overdue_receivables", ["region", "segment"]),
      breakdownCharts(context, "overdue_share", ["segment"], "metric_multiples"),
      part(context, () => overdueCustomers(context)),
      part(context, () => customers(context)),
      chartPart(context, "exposure"),
      part(context, () => overLimit(context)),
    ]);
  return { figures, now, trend, bridge, breakdowns, overTime, overdue, byCustomer, exposure, over };
}

export type AgingData = Awaited<ReturnType<typeof agingData>>;

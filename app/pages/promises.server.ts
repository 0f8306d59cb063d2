import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { runReport } from "../reports/run.server.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { lastYear, promisesStandOut } from "./stands-out.server.ts";

const figureIds = [
  "promises",
  "promise_rate",
  "promise_kept_rate",
  "promise_kept_amount_rate",
  "plan_adherence",
  "plan_breakage",
] as const;

/** Who has promised to pay, the next due first. */
async function pending({ warehouse, scope, parameters }: PageContext) {
  const report = await runReport(warehouse, "promises_pending", scope);
  const names = report.columns.map((column) => column.name);
  const state = readTableState(parameters, names, {
    prefix: "pending",
    sort: "due_on",
    pageSize: 15,
  });
  const { rows, total, page, sums } = pageRows(report.rows, state, currentLocale(), ["amount"]);
  return {
    columns: report.columns,
    currency: report.currency,
    rows,
    total,
    sums,
    state: { ...state, page },
  };
}

/** What the page "Promises and plans" shows. */
export async function promisesData(context: PageContext) {
  // Of single months there are few promises and plans: a year tells groups apart.
  const ofYear = { ...context, scope: await lastYear(context) };
  const [figures, standsOut, calendar, list, kept, rate, keptBy, adherence, brokenBy] =
    await Promise.all([
      loadFigures(context, figureIds),
      part(context, async () => ({ list: await promisesStandOut(context) })),
      chartPart(context, "promise_calendar"),
      part(context, () => pending(context)),
      chartPart(context, "metric_trend", { metric: "promise_kept_rate" }),
      chartPart(context, "metric_trend", { metric: "promise_rate" }),
      breakdownCharts(ofYear, "promise_kept_rate", ["segment", "region"]),
      chartPart(context, "metric_trend", { metric: "plan_adherence" }),
      breakdownCharts(ofYear, "plan_breakage", ["segment"]),
    ]);
  return {
    figures,
    standsOut,
    calendar,
    list,
    kept,
    rate,
    keptBy,
    adherence,
    brokenBy,
  };
}

export type PromisesData = Awaited<ReturnType<typeof promisesData>>;

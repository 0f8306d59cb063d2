import { withHistory } from "../charts/rows.server.ts";
import { breakdown } from "../metrics/measure.server.ts";
import { runReport } from "../reports/run.server.ts";
import type { Dimension } from "../scope/scope.ts";
import {
  breakdownCharts,
  chartPart,
  earlierScope,
  loadFigures,
  type PageContext,
  part,
} from "./load.server.ts";
import { speedStandsOut } from "./stands-out.server.ts";

const figureIds = [
  "dso",
  "best_possible_dso",
  "average_days_delinquent",
  "countback_dso",
  "true_dso",
  "days_to_pay",
  "days_late",
  "receivables_turnover",
  "sales",
  "open_receivables",
  "overdue_receivables",
] as const;

const splitBy: readonly Dimension[] = ["region", "segment"];

/** DSO by group, what of it is within terms and what is late, and what it was a year before. */
async function speeds(context: PageContext, by: Dimension) {
  const { warehouse, scope } = context;
  const yearAgo = await earlierScope(warehouse, scope, "year");
  const [now, terms, late, then] = await Promise.all([
    breakdown(warehouse, "dso", scope, by),
    breakdown(warehouse, "best_possible_dso", scope, by),
    breakdown(warehouse, "average_days_delinquent", scope, by),
    breakdown(warehouse, "dso", yearAgo, by),
  ]);
  const valueIn = (rows: typeof now, key: string) =>
    rows.find((row) => row.key === key)?.value ?? null;
  return now.map(({ key, label, value }) => {
    const before = valueIn(then, key);
    return {
      key,
      label,
      dso: value,
      terms: valueIn(terms, key),
      late: valueIn(late, key),
      before,
      change: value === null || before === null ? null : value - before,
    };
  });
}

/** What the DSO page shows. */
export async function dsoData(context: PageContext) {
  const [
    figures,
    standsOut,
    family,
    overTime,
    breakdowns,
    behind,
    late,
    lateBy,
    terms,
    termsTable,
  ] = await Promise.all([
    loadFigures(context, figureIds),
    part(context, async () => ({ list: await speedStandsOut(context) })),
    chartPart(context, "dso"),
    breakdownCharts(context, "dso", ["segment"], "metric_multiples"),
    breakdownCharts(context, "dso", splitBy),
    Promise.all(
      splitBy.map(async (by) => ({
        by,
        table: await part(context, async () => ({ rows: await speeds(context, by) })),
      })),
    ),
    chartPart(context, "metric_trend", { metric: "days_late" }),
    breakdownCharts(context, "days_late", splitBy),
    chartPart(context, "terms"),
    part(context, async () => {
      const period = await withHistory(context.warehouse, context.scope);
      const { columns, rows, currency } = await runReport(context.warehouse, "terms", period);
      return { columns, rows, currency };
    }),
  ]);
  return {
    figures,
    standsOut,
    family,
    overTime,
    breakdowns,
    behind,
    late,
    lateBy,
    terms,
    termsTable,
  };
}

export type DsoData = Awaited<ReturnType<typeof dsoData>>;

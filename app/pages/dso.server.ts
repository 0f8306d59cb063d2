import { breakdownCharts, chartPart, loadFigures, type PageContext } from "./load.server.ts";

const figureIds = [
  "dso",
  "best_possible_dso",
  "average_days_delinquent",
  "countback_dso",
  "days_late",
  "sales",
  "open_receivables",
  "overdue_receivables",
] as const;

/** What the DSO page shows. */
export async function dsoData(context: PageContext) {
  const [figures, family, breakdowns, late, lateBy] = await Promise.all([
    loadFigures(context, figureIds),
    chartPart(context, "dso"),
    breakdownCharts(context, "dso", ["region", "segment"]),
    chartPart(context, "metric_trend", { metric: "days_late" }),
    breakdownCharts(context, "days_late", ["region", "segment"]),
  ]);
  return { figures, family, breakdowns, late, lateBy };
}

export type DsoData = Awaited<ReturnType<typeof dsoData>>;

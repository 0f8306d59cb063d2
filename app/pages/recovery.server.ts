import { type CohortRow, cohortsOf } from "../charts/cohorts.ts";
import { withHistory } from "../charts/rows.server.ts";
import { runReport } from "../reports/run.server.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";

const figureIds = ["recovery_rate", "cei", "collected", "write_offs"] as const;

/** The ages that the table shows, in months; the triangle shows them all. */
const ages = [0, 1, 2, 3, 6, 12] as const;

/** One cohort a row, newest first: its base and its recovery at some ages. */
async function cohortTable({ warehouse, scope }: PageContext) {
  const report = await runReport(warehouse, "cohorts", await withHistory(warehouse, scope));
  const cohorts = cohortsOf(report.rows as readonly CohortRow[]);
  const rows = [...cohorts].reverse().map(([cohort, cells]) => ({
    cohort,
    base_amount: cells[0]?.base_amount ?? null,
    ...Object.fromEntries(
      ages.map((age) => [
        `age_${age}`,
        cells.find((cell) => cell.age_months === age)?.recovery_rate ?? null,
      ]),
    ),
  }));
  return { ages, rows, currency: report.currency };
}

/** What the Recovery page shows. */
export async function recoveryData(context: PageContext) {
  const [figures, curves, triangle, table, breakdowns, cei, writeOffs] = await Promise.all([
    loadFigures(context, figureIds),
    chartPart(context, "cohort_curves"),
    chartPart(context, "cohort_triangle"),
    part(context, () => cohortTable(context)),
    breakdownCharts(context, "recovery_rate", ["region", "segment"]),
    chartPart(context, "metric_trend", { metric: "cei" }),
    chartPart(context, "metric_trend", { metric: "write_offs" }),
  ]);
  return { figures, curves, triangle, table, breakdowns, cei, writeOffs };
}

export type RecoveryData = Awaited<ReturnType<typeof recoveryData>>;

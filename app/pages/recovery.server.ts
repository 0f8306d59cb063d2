import { type CohortRow, cohortsOf } from "../charts/cohorts.ts";
import { withHistory, withYear } from "../charts/rows.server.ts";
import { netFlows } from "../reports/net-flow.ts";
import { rollOutcome } from "../reports/roll-outcome.ts";
import type { RollRow } from "../reports/roll-rates.ts";
import { runReport } from "../reports/run.server.ts";
import { addMonths } from "../scope/calendar.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";

const figureIds = [
  "recovery_rate",
  "cei",
  "cure_rate",
  "collected",
  "write_offs",
  "write_off_ratio",
  "expected_loss",
] as const;

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

/** What the roll rates of a year mean: for what is open now, and from bucket to bucket. */
async function rolls({ warehouse, scope }: PageContext) {
  const byDueDate = { ...scope, ageBy: undefined };
  const year = await withYear(warehouse, byDueDate);
  // The balances that the first month began with stand a month before it.
  const yearAndBefore = { ...year, from: year.from && addMonths(year.from, -1) };
  const [matrix, now, ends] = await Promise.all([
    runReport(warehouse, "roll_rates", year),
    runReport(warehouse, "aging", byDueDate),
    runReport(warehouse, "aging_trend", yearAndBefore),
  ]);
  const open = Object.fromEntries(
    now.rows
      .filter((row) => row.bucket !== "unapplied")
      .map((row) => [String(row.bucket), Number(row.open_amount)]),
  );
  const buckets = Object.keys(open).filter((bucket) => bucket !== "no_due_date");
  const rows = ends.rows.map(({ month_end, bucket, open_amount }) => ({
    month_end: String(month_end),
    bucket: String(bucket),
    open_amount: Number(open_amount),
  }));
  return {
    outcome: rollOutcome(matrix.rows as readonly RollRow[], open),
    currency: now.currency,
    flows: netFlows(rows, buckets).map((flow) => ({ ...flow })),
  };
}

/** What the Recovery page shows. */
export async function recoveryData(context: PageContext) {
  const [figures, curves, triangle, table, breakdowns, matrix, rolled, losses, cei, writeOffs] =
    await Promise.all([
      loadFigures(context, figureIds),
      chartPart(context, "cohort_curves"),
      chartPart(context, "cohort_triangle"),
      part(context, () => cohortTable(context)),
      breakdownCharts(context, "recovery_rate", ["region", "segment"]),
      chartPart(context, "roll_rates"),
      part(context, () => rolls(context)),
      chartPart(context, "loss_rates"),
      chartPart(context, "metric_trend", { metric: "cei" }),
      chartPart(context, "metric_trend", { metric: "write_offs" }),
    ]);
  return {
    figures,
    curves,
    triangle,
    table,
    breakdowns,
    matrix,
    rolled,
    losses,
    cei,
    writeOffs,
  };
}

export type RecoveryData = Awaited<ReturnType<typeof recoveryData>>;

import type { AgencyRow } from "../charts/agencies.ts";
import { bucketColours, bucketName, inOrder } from "../charts/buckets.ts";
import type { ChartRow, Wording } from "../charts/chart.ts";
import { type CohortRow, recoveredByAge } from "../charts/cohorts.ts";
import type { DisputeReasonRow } from "../charts/dispute-reasons.ts";
import type { LiquidationRow } from "../charts/liquidation-curves.ts";
import type { LossRateRow } from "../charts/loss-rates.ts";
import type { BridgeRow } from "../charts/receivables-bridge.ts";
import type { ReminderLadderRow } from "../charts/reminder-ladder.ts";
import type { StageFunnelRow } from "../charts/stage-funnel.ts";
import { lightTheme } from "../charts/theme.ts";
import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { mostBars, type NativeChart, numberOf, plain } from "./native.ts";
import {
  nativeAgencies,
  nativeLadder,
  nativeLosses,
  nativeReasons,
  nativeStages,
} from "./native-bars.ts";
import { nativeBridge } from "./native-bridge.ts";
import { nativeLiquidation } from "./native-liquidation.ts";

/** The rows of a chart as series; null for a chart that goes on a slide as a picture. */
export function nativeChart(
  id: string,
  rows: readonly ChartRow[],
  wording: Wording,
): NativeChart | null {
  if (rows.length === 0) return null;
  switch (id) {
    case "aging":
      return aging(rows, wording);
    case "aging_trend":
      return agingTrend(rows, wording);
    case "cohort_curves":
      return recovery(rows, wording);
    case "dso":
    case "contact_rates":
      return family(id, rows, wording);
    case "metric_trend":
      return metricTrend(rows, wording);
    case "metric_breakdown":
      return metricBreakdown(rows, wording);
    case "collectors":
      return collectors(rows, wording);
    case "receivables_bridge":
      return nativeBridge(rows as readonly BridgeRow[], wording);
    case "loss_rates":
      return nativeLosses(rows as readonly LossRateRow[], wording);
    case "reminder_ladder":
      return nativeLadder(rows as readonly ReminderLadderRow[], wording);
    case "stage_funnel":
      return nativeStages(rows as readonly StageFunnelRow[], wording);
    case "dispute_reasons":
      return nativeReasons(rows as readonly DisputeReasonRow[], wording);
    case "agencies":
      return nativeAgencies(rows as readonly AgencyRow[], wording);
    case "liquidation_curves":
      return nativeLiquidation(rows as readonly LiquidationRow[], wording);
    default:
      return null;
  }
}

function aging(rows: readonly ChartRow[], { locale }: Wording): NativeChart {
  const buckets = inOrder(rows.map((row) => String(row.bucket)));
  const amounts = new Map(rows.map((row) => [String(row.bucket), numberOf(row.open_amount)]));
  return {
    kind: "columns",
    unit: "money",
    categories: buckets.map((bucket) => bucketName(locale, bucket)),
    series: [
      {
        name: text(locale, "column.open_amount"),
        colour: plain(lightTheme.bar),
        values: buckets.map((bucket) => amounts.get(bucket) ?? null),
      },
    ],
  };
}

function agingTrend(rows: readonly ChartRow[], { locale }: Wording): NativeChart {
  const written = createFormats(locale);
  const months = [...new Set(rows.map((row) => String(row.month_end)))].sort();
  const buckets = inOrder(rows.map((row) => String(row.bucket)));
  const colours = bucketColours(lightTheme, buckets);
  const amounts = new Map(
    rows.map((row) => [`${row.month_end} ${row.bucket}`, numberOf(row.open_amount)]),
  );
  return {
    kind: "stacked_columns",
    unit: "money",
    categories: months.map((month) => written.period(month.slice(0, 7))),
    series: buckets.map((bucket) => ({
      name: bucketName(locale, bucket),
      colour: plain(colours.get(bucket) ?? lightTheme.bar),
      values: months.map((month) => amounts.get(`${month} ${bucket}`) ?? null),
    })),
  };
}

/** On a slide the curve of all cohorts together: one line that can be read from afar. */
function recovery(rows: readonly ChartRow[], { locale }: Wording): NativeChart {
  const ages = recoveredByAge(rows as readonly CohortRow[]);
  return {
    kind: "line",
    unit: "ratio",
    categories: ages.map(({ age_months }) => String(age_months)),
    series: [
      {
        name: text(locale, "chart.cohorts.line_all"),
        colour: plain(lightTheme.first),
        values: ages.map(({ recovery_rate }) => recovery_rate),
      },
    ],
  };
}

function family(
  id: "dso" | "contact_rates",
  rows: readonly ChartRow[],
  { locale }: Wording,
): NativeChart {
  const written = createFormats(locale);
  const periods = [...new Set(rows.map((row) => String(row.period)))].sort();
  const metrics = [...new Set(rows.map((row) => String(row.metric)))];
  const colours = [lightTheme.first, lightTheme.second, lightTheme.third, lightTheme.bar];
  const values = new Map(rows.map((row) => [`${row.metric} ${row.period}`, numberOf(row.value)]));
  return {
    kind: "line",
    unit: id === "dso" ? "days" : "ratio",
    categories: periods.map((period) => written.period(period)),
    series: metrics.map((metric, index) => ({
      name: text(locale, `metric.${metric}.title`),
      colour: plain(colours[index % colours.length] ?? lightTheme.first),
      values: periods.map((period) => values.get(`${metric} ${period}`) ?? null),
    })),
  };
}

function metricTrend(rows: readonly ChartRow[], { locale, title, unit }: Wording): NativeChart {
  const written = createFormats(locale);
  const hasGoal = rows.some((row) => numberOf(row.target) !== null);
  const goal = {
    isLine: true as const,
    name: text(locale, "column.target"),
    colour: plain(lightTheme.second),
    values: rows.map((row) => numberOf(row.target)),
  };
  return {
    // What adds up over time is compared by height, everything else by its course.
    kind: rows[0]?.adds === true ? "columns" : "line",
    unit: unit ?? "count",
    categories: rows.map((row) => written.period(String(row.period))),
    series: [
      {
        name: title ?? "",
        colour: plain(lightTheme.first),
        values: rows.map((row) => numberOf(row.value)),
      },
      ...(hasGoal ? [goal] : []),
    ],
  };
}

function metricBreakdown(rows: readonly ChartRow[], { locale, title, unit }: Wording): NativeChart {
  const shown = rows.slice(0, mostBars);
  return {
    kind: "bars",
    unit: unit ?? "count",
    categories: shown.map(
      (row) => String(row.label || row.key) || text(locale, "filters.not_given"),
    ),
    series: [
      {
        name: title ?? "",
        colour: plain(lightTheme.bar),
        values: shown.map((row) => numberOf(row.value)),
      },
    ],
  };
}

function collectors(rows: readonly ChartRow[], { locale }: Wording): NativeChart {
  // What nobody is credited with would dwarf the people; it stands in the workbook.
  const people = rows.filter((row) => row.collector_id !== "").slice(0, mostBars);
  const series = (column: "collected" | "target", colour: string) => ({
    name: text(locale, `column.${column}`),
    colour: plain(colour),
    values: people.map((row) => numberOf(row[column])),
  });
  return {
    kind: "bars",
    unit: "money",
    categories: people.map((row) => String(row.name || row.collector_id)),
    series: [series("collected", lightTheme.bar), series("target", lightTheme.second)],
  };
}

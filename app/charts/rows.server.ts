import type { Locale } from "../languages/text.ts";
import { text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { breakdown, trend, trendsBy } from "../metrics/measure.server.ts";
import { isPosition, type TrendPoint } from "../metrics/metric.ts";
import { ask } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { runReport } from "../reports/run.server.ts";
import { addMonths, endOf, type Span, startOfMonth } from "../scope/calendar.ts";
import { type Dimension, dimensions, type Scope, writeScope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { ChartRow, Wording } from "./chart.ts";
import { columnWord } from "./column-words.ts";
import { heatmapScope } from "./contact-heatmap.ts";
import { type ChartView, chartView } from "./draw.server.ts";
import type { ChartId } from "./index.ts";

/** What a chart is asked about: a scope and, for the charts of any metric, which one. */
export interface ChartQuestion {
  readonly scope: Scope;
  readonly metric?: string;
  readonly by?: Dimension;
}

/** The rows of a chart with what its words depend on. */
export interface ChartRows {
  readonly rows: readonly ChartRow[];
  readonly wording: Wording;
  readonly asOf: string;
  readonly dataThrough: string | null;
  /** The days that a report's rows are about. */
  readonly period?: Span;
}

/** How far back a trend goes, whatever the period: two years show a year's course against the last. */
const monthsShown = 24;

/** A scope whose period reaches back far enough for a trend. */
export async function withHistory(warehouse: Warehouse, scope: Scope): Promise<Scope> {
  const { period } = await ask(warehouse, scope);
  const from = startOfMonth(addMonths(startOfMonth(period.to), -monthsShown));
  return { ...scope, from, to: period.to };
}

/** A scope whose period reaches back a year: one month says too little of what usually happens. */
export async function withYear(warehouse: Warehouse, scope: Scope): Promise<Scope> {
  const { period } = await ask(warehouse, scope);
  return { ...scope, from: addMonths(startOfMonth(period.to), -11), to: period.to };
}

/** A metric's trend of the last two years, by month or the scope's grain. */
export function longTrend(warehouse: Warehouse, id: string, scope: Scope): Promise<TrendPoint[]> {
  return trend(warehouse, id, { ...scope, from: undefined }, scope.grain ?? "month");
}

async function report(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  locale: Locale,
): Promise<ChartRows> {
  const result = await runReport(warehouse, id, scope);
  return {
    rows: result.rows,
    wording: {
      locale,
      currency: result.currency,
      ...(result.variant.age_by === "issue_date" ? { isByIssue: true as const } : {}),
    },
    asOf: result.as_of,
    dataThrough: result.data_through,
    period: { from: result.from, to: result.to },
  };
}

/** Several metrics over the same periods, one row a metric and period. */
async function trends(
  warehouse: Warehouse,
  ids: readonly string[],
  scope: Scope,
  locale: Locale,
): Promise<ChartRows> {
  const found = await Promise.all(ids.map((id) => longTrend(warehouse, id, scope)));
  const points = found.flat();
  const last = points.at(-1);
  return {
    rows: points.map(({ period, metric, value, at_least }) => ({
      period,
      metric,
      value,
      at_least: at_least === true,
    })),
    wording: { locale, currency: last?.unit === "money" ? last.currency : null },
    asOf: last?.as_of ?? "",
    dataThrough: last?.data_through ?? null,
  };
}

/** Whether the values of periods, or of groups, add up to a whole. */
function addsUp(id: string): { readonly overTime: boolean; readonly overGroups: boolean } {
  const metric = metricOf(id);
  if (!metric) throw new Refusal("figure.unknown", { metric: id }, 404);
  const { rollup, asked } = metric.kind === "counted" ? metric : {};
  return {
    overTime: rollup === "sum" && asked === undefined,
    overGroups: rollup === "sum" || rollup === "closing",
  };
}

async function metricTrend(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  locale: Locale,
): Promise<ChartRows> {
  const { overTime } = addsUp(id);
  const points = await longTrend(warehouse, id, scope);
  const last = points.at(-1);
  return {
    rows: points.map(({ period, value, at_least, to, target }, index) => ({
      period,
      value,
      target: target ?? null,
      at_least: at_least === true,
      adds: overTime,
      // Only the last period can end before it is over.
      isPart: index === points.length - 1 && to < endOf(scope.grain ?? "month", to),
    })),
    wording: {
      locale,
      currency: last?.currency ?? null,
      unit: metricOf(id)?.unit,
      better: metricOf(id)?.better ?? undefined,
      title: text(locale, `metric.${id}.title`),
    },
    asOf: last?.as_of ?? "",
    dataThrough: last?.data_through ?? null,
  };
}

/** A metric over time for each value of a dimension, with all of the scope where parts compare with it. */
async function metricMultiples(
  warehouse: Warehouse,
  id: string,
  by: Dimension,
  scope: Scope,
  locale: Locale,
): Promise<ChartRows> {
  const { overTime, overGroups } = addsUp(id);
  const grain = scope.grain ?? "month";
  const asked = { ...scope, from: undefined };
  const [groups, all] = await Promise.all([
    trendsBy(warehouse, id, asked, grain, by),
    longTrend(warehouse, id, scope),
  ]);
  const rowsOf = (key: string, name: string, points: readonly TrendPoint[], isWhole: boolean) =>
    points
      // What is summed up so far is no match for the periods before.
      .filter(({ to }) => !overTime || to === endOf(grain, to))
      .map(({ period, value, target = null }) => ({
        ...{ key, label: name, period, value, is_whole: isWhole },
        target: isWhole ? null : target,
      }));
  const last = all.at(-1);
  return {
    rows: [
      ...groups.flatMap(({ key, label, points }) =>
        rowsOf(key, columnWord(locale, by, key) ?? label, points, false),
      ),
      ...(overGroups ? [] : rowsOf("", "", all, true)),
    ],
    wording: {
      locale,
      currency: last?.currency ?? null,
      unit: metricOf(id)?.unit,
      title: text(locale, `metric.${id}.title`),
    },
    asOf: last?.as_of ?? "",
    dataThrough: last?.data_through ?? null,
  };
}

async function metricBreakdown(
  warehouse: Warehouse,
  id: string,
  by: Dimension,
  scope: Scope,
  locale: Locale,
): Promise<ChartRows> {
  const { overGroups } = addsUp(id);
  const metric = metricOf(id);
  const isOfCounts = metric?.kind === "counted" && metric.rollup === "ratio" && !metric.isMoney;
  const found = await breakdown(warehouse, id, scope, by);
  return {
    rows: found.map(({ key, label, value, target, denominator }) => ({
      key,
      label: columnWord(locale, by, key) ?? label,
      value,
      target: target ?? null,
      ...(isOfCounts ? { base: denominator } : {}),
      adds: overGroups,
    })),
    wording: {
      locale,
      currency: found[0]?.currency ?? null,
      unit: metricOf(id)?.unit,
      better: metricOf(id)?.better ?? undefined,
      title: text(locale, `metric.${id}.title`),
    },
    asOf: found[0]?.as_of ?? "",
    dataThrough: found[0]?.data_through ?? null,
  };
}

/**
 * The rows that a chart draws and its CSV holds.
 *
 * @throws Refusal `chart.metric_missing` where a chart of any metric is not told which.
 */
export async function chartRows(
  warehouse: Warehouse,
  id: ChartId,
  question: ChartQuestion,
  locale: Locale,
): Promise<ChartRows> {
  const { scope, metric, by } = question;
  switch (id) {
    case "aging":
      return report(warehouse, "aging", scope, locale);
    case "aging_trend":
      return report(warehouse, "aging_trend", await withHistory(warehouse, scope), locale);
    case "cohort_curves":
    case "cohort_triangle":
      return report(warehouse, "cohorts", await withHistory(warehouse, scope), locale);
    case "roll_rates":
      return report(warehouse, "roll_rates", await withYear(warehouse, scope), locale);
    case "collectors":
      return report(warehouse, "collectors", scope, locale);
    case "dispute_reasons":
      return report(warehouse, "dispute_reasons", scope, locale);
    case "promise_calendar":
      return report(warehouse, "promises_due", scope, locale);
    case "dso":
      return trends(
        warehouse,
        ["dso", "countback_dso", "true_dso", "best_possible_dso"],
        scope,
        locale,
      );
    case "contact_heatmap":
      return report(warehouse, "contact_heatmap", heatmapScope(scope), locale);
    case "loss_rates":
    case "reminder_ladder":
    case "stage_funnel":
      return report(warehouse, id, scope, locale);
    case "collector_months":
    case "learning_curve":
      return report(warehouse, "collector_months", await withHistory(warehouse, scope), locale);
    case "agencies":
    case "exposure":
      return report(warehouse, id, scope, locale);
    case "terms":
      return report(warehouse, "terms", await withHistory(warehouse, scope), locale);
    case "liquidation_curves":
      return report(warehouse, "liquidation", await withHistory(warehouse, scope), locale);
    case "cost_parts":
      return trends(warehouse, ["labour_cost", "agency_fees", "activity_costs"], scope, locale);
    case "contact_rates":
      return trends(warehouse, ["contact_rate", "right_party_rate"], scope, locale);
    case "receivables_bridge":
      return report(warehouse, "receivables_bridge", scope, locale);
    case "metric_trend":
      if (!metric) throw new Refusal("chart.metric_missing", { chart: id }, 400);
      return metricTrend(warehouse, metric, scope, locale);
    case "metric_multiples":
      if (!metric || !by) throw new Refusal("chart.metric_missing", { chart: id }, 400);
      return metricMultiples(warehouse, metric, by, scope, locale);
    case "metric_breakdown":
      if (!metric || !by) throw new Refusal("chart.metric_missing", { chart: id }, 400);
      return metricBreakdown(warehouse, metric, by, scope, locale);
  }
}

/** The query that stands for a question in the address of a chart's file. */
export function chartQuery({ scope, metric, by }: ChartQuestion): URLSearchParams {
  const query = writeScope(scope);
  if (metric) query.set("metric", metric);
  if (by) query.set("by", by);
  return query;
}

/** The parts of a question beyond the scope, from the address. */
export function readChartQuestion(parameters: URLSearchParams, scope: Scope): ChartQuestion {
  const by = parameters.get("by");
  return {
    scope,
    metric: parameters.get("metric") ?? undefined,
    by: dimensions.find((dimension) => dimension === by),
  };
}

/** A chart as a page shows it. */
export async function loadChart(
  warehouse: Warehouse,
  id: ChartId,
  question: ChartQuestion,
  locale: Locale,
): Promise<ChartView> {
  const { rows, wording, asOf, period } = await chartRows(warehouse, id, question, locale);
  const metric = question.metric ? metricOf(question.metric) : undefined;
  const asked = {
    ...question,
    asOf,
    period,
    isPosition: metric !== undefined && isPosition(metric),
  };
  return chartView(id, rows, wording, asked, chartQuery(question));
}

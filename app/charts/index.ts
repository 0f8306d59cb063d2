import { Refusal } from "../refusal.ts";
import { agencies } from "./agencies.ts";
import { aging } from "./aging.ts";
import { agingTrend } from "./aging-trend.ts";
import type { ChartDefinition } from "./chart.ts";
import { cohortCurves } from "./cohort-curves.ts";
import { cohortTriangle } from "./cohort-triangle.ts";
import { collectorMonths } from "./collector-months.ts";
import { collectors } from "./collectors.ts";
import { contactHeatmap } from "./contact-heatmap.ts";
import { contactRates } from "./contact-rates.ts";
import { costParts } from "./cost-parts.ts";
import { disputeReasons } from "./dispute-reasons.ts";
import { dso } from "./dso.ts";
import { exposure } from "./exposure.ts";
import { learningCurve } from "./learning-curve.ts";
import { liquidationCurves } from "./liquidation-curves.ts";
import { lossRates } from "./loss-rates.ts";
import { metricBreakdown } from "./metric-breakdown.ts";
import { metricMultiples } from "./metric-multiples.ts";
import { metricTrend } from "./metric-trend.ts";
import { promiseCalendar } from "./promise-calendar.ts";
import { receivablesBridge } from "./receivables-bridge.ts";
import { reminderLadder } from "./reminder-ladder.ts";
import { rollRates } from "./roll-rates.ts";
import { stageFunnel } from "./stage-funnel.ts";
import { terms } from "./terms.ts";

/** Every chart that a page mounts and a file can be saved of. */
export const charts = {
  aging,
  aging_trend: agingTrend,
  cohort_curves: cohortCurves,
  cohort_triangle: cohortTriangle,
  collectors,
  contact_heatmap: contactHeatmap,
  contact_rates: contactRates,
  dispute_reasons: disputeReasons,
  dso,
  loss_rates: lossRates,
  metric_breakdown: metricBreakdown,
  metric_multiples: metricMultiples,
  metric_trend: metricTrend,
  roll_rates: rollRates,
  receivables_bridge: receivablesBridge,
  promise_calendar: promiseCalendar,
  reminder_ladder: reminderLadder,
  stage_funnel: stageFunnel,
  agencies,
  collector_months: collectorMonths,
  cost_parts: costParts,
  exposure,
  learning_curve: learningCurve,
  liquidation_curves: liquidationCurves,
  terms,
} as const satisfies Readonly<Record<string, ChartDefinition>>;

export type ChartId = keyof typeof charts;

export const chartIds = Object.keys(charts) as ChartId[];

/** The chart that a name stands for. @throws Refusal `chart.unknown` */
export function requireChart(name: string, known: readonly ChartId[] = chartIds): ChartId {
  const id = known.find((candidate) => candidate === name);
  if (!id) throw new Refusal("chart.unknown", { chart: name, known: known.join(", ") }, 404);
  return id;
}

/** A chart by its id; every chart takes the rows that `rows.server.ts` makes for it. */
export const chart = (id: ChartId): ChartDefinition => charts[id];

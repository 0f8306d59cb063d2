import type { ChartDefinition } from "./chart.ts";
import type { ChartId } from "./index.ts";

/**
 * Charts as the browser loads them, each when it is first mounted: the plotting
 * library is the largest part of the page and must not delay the first sight of it.
 */
export const lazyCharts: Readonly<Record<ChartId, () => Promise<ChartDefinition>>> = {
  aging: async () => (await import("./aging.ts")).aging,
  aging_trend: async () => (await import("./aging-trend.ts")).agingTrend,
  cohort_curves: async () => (await import("./cohort-curves.ts")).cohortCurves,
  cohort_triangle: async () => (await import("./cohort-triangle.ts")).cohortTriangle,
  collectors: async () => (await import("./collectors.ts")).collectors,
  contact_heatmap: async () => (await import("./contact-heatmap.ts")).contactHeatmap,
  contact_rates: async () => (await import("./contact-rates.ts")).contactRates,
  dispute_reasons: async () => (await import("./dispute-reasons.ts")).disputeReasons,
  dso: async () => (await import("./dso.ts")).dso,
  loss_rates: async () => (await import("./loss-rates.ts")).lossRates,
  roll_rates: async () => (await import("./roll-rates.ts")).rollRates,
  metric_breakdown: async () => (await import("./metric-breakdown.ts")).metricBreakdown,
  metric_multiples: async () => (await import("./metric-multiples.ts")).metricMultiples,
  metric_trend: async () => (await import("./metric-trend.ts")).metricTrend,
  receivables_bridge: async () => (await import("./receivables-bridge.ts")).receivablesBridge,
  promise_calendar: async () => (await import("./promise-calendar.ts")).promiseCalendar,
  reminder_ladder: async () => (await import("./reminder-ladder.ts")).reminderLadder,
  stage_funnel: async () => (await import("./stage-funnel.ts")).stageFunnel,
  agencies: async () => (await import("./agencies.ts")).agencies,
  collector_months: async () => (await import("./collector-months.ts")).collectorMonths,
  cost_parts: async () => (await import("./cost-parts.ts")).costParts,
  exposure: async () => (await import("./exposure.ts")).exposure,
  learning_curve: async () => (await import("./learning-curve.ts")).learningCurve,
  liquidation_curves: async () => (await import("./liquidation-curves.ts")).liquidationCurves,
  terms: async () => (await import("./terms.ts")).terms,
};

import { type Locale, text } from "../languages/text.ts";
import type { ChartId } from "./index.ts";

/** The report or metric whose rows a chart draws. */
const subjects: Readonly<Record<ChartId, { report: string } | { metric: string } | null>> = {
  agencies: { report: "agencies" },
  aging: { report: "aging" },
  aging_trend: { report: "aging_trend" },
  cohort_curves: { report: "cohorts" },
  cohort_triangle: { report: "cohorts" },
  collector_months: { report: "collector_months" },
  collectors: { report: "collectors" },
  contact_heatmap: { report: "contact_heatmap" },
  reminder_ladder: { report: "reminder_ladder" },
  stage_funnel: { report: "stage_funnel" },
  contact_rates: { metric: "right_party_rate" },
  dispute_reasons: { report: "dispute_reasons" },
  cost_parts: { metric: "cost_to_collect" },
  dso: { metric: "dso" },
  loss_rates: { report: "loss_rates" },
  roll_rates: { report: "roll_rates" },
  exposure: { report: "exposure" },
  learning_curve: { report: "collector_months" },
  liquidation_curves: { report: "liquidation" },
  // Whichever the question names.
  metric_breakdown: null,
  metric_multiples: null,
  metric_trend: null,
  receivables_bridge: { report: "receivables_bridge" },
  promise_calendar: { report: "promises_due" },
  terms: { report: "terms" },
};

/** What a chart is about, in a few words and in a sentence. */
export function subjectOf(
  id: ChartId,
  metric: string | undefined,
  locale: Locale,
): { readonly title: string; readonly description: string } {
  const subject = subjects[id] ?? { metric: metric ?? "" };
  return "report" in subject
    ? {
        title: text(locale, `report.${subject.report}.title`),
        description: text(locale, `report.${subject.report}.description`),
      }
    : {
        title: text(locale, `metric.${subject.metric}.title`),
        description: text(locale, `metric.${subject.metric}.description`),
      };
}

/** The report whose rows a chart draws; of a metric's, none. */
export function reportOfChart(id: ChartId): string {
  const subject = subjects[id];
  return subject && "report" in subject ? subject.report : "";
}

/** Whether a chart is of any metric: what is said of it is said of that figure. */
export function isOfAnyMetric(id: ChartId): boolean {
  return subjects[id] === null;
}

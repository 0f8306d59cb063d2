import type { ChartId } from "../charts/index.ts";
import type { Dimension } from "../scope/scope.ts";

/** What a section of a pack shows: one message, one chart, the figures that belong to it. */
export interface Section {
  readonly chart: ChartId;
  /** For the charts of any metric: which one, and by what. */
  readonly metric?: string;
  readonly by?: Dimension;
  readonly figures: readonly string[];
}

/** Every section that a pack can hold, in the order of the board's questions. */
export const sections = {
  position: {
    chart: "metric_trend",
    metric: "open_receivables",
    figures: ["open_receivables", "overdue_receivables", "overdue_share", "unapplied_cash"],
  },
  bridge: { chart: "receivables_bridge", figures: ["open_receivables", "sales", "write_offs"] },
  aging: { chart: "aging", figures: ["overdue_receivables", "overdue_share"] },
  aging_trend: { chart: "aging_trend", figures: ["open_receivables", "overdue_share"] },
  dso: { chart: "dso", figures: ["dso", "countback_dso", "best_possible_dso"] },
  effectiveness: {
    chart: "metric_trend",
    metric: "cei",
    figures: ["cei", "average_days_delinquent"],
  },
  recovery: { chart: "cohort_curves", figures: ["recovery_rate", "write_offs"] },
  roll_rates: { chart: "roll_rates", figures: ["overdue_receivables", "cure_rate"] },
  expected_loss: {
    chart: "loss_rates",
    figures: ["expected_loss", "write_offs", "write_off_ratio"],
  },
  collected: {
    chart: "metric_trend",
    metric: "collected",
    figures: ["collected", "collected_target", "attainment"],
  },
  collectors: { chart: "collectors", figures: ["collected", "attainment"] },
  contact: { chart: "contact_rates", figures: ["attempts", "contact_rate", "right_party_rate"] },
  contact_hours: {
    chart: "contact_heatmap",
    figures: ["right_party_rate", "penetration", "intensity"],
  },
  ladder: { chart: "reminder_ladder", figures: ["attempts", "collected_overdue"] },
  stages: { chart: "stage_funnel", figures: ["accounts_due", "cure_rate", "write_offs"] },
  promises: {
    chart: "metric_trend",
    metric: "promise_kept_rate",
    figures: ["promises", "promise_kept_rate", "promise_kept_amount_rate"],
  },
  promise_calendar: {
    chart: "promise_calendar",
    figures: ["promises", "promise_kept_rate", "promise_kept_amount_rate"],
  },
  disputes: { chart: "dispute_reasons", figures: ["disputes", "dispute_rate", "days_in_dispute"] },
  // The liquidation rate of all placements, the house's too, would stand beside the agencies' own.
  agencies: { chart: "agencies", figures: ["agency_fees"] },
  liquidation: {
    chart: "liquidation_curves",
    figures: ["liquidation_rate", "net_liquidation_rate"],
  },
  regions: {
    chart: "metric_breakdown",
    metric: "overdue_receivables",
    by: "region",
    figures: ["overdue_receivables"],
  },
  segments: {
    chart: "metric_breakdown",
    metric: "overdue_receivables",
    by: "segment",
    figures: ["overdue_receivables"],
  },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** The time a pack is about, told from how far the data goes, so that next month's needs no change. */
export const packPeriods = ["month", "quarter", "year_to_date"] as const;
export type PackPeriod = (typeof packPeriods)[number];

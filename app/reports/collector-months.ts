import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/**
 * The months of the people who collect. It has no query of its own: each column is a
 * metric by collector in that month, so it cannot disagree with it.
 */
export const collectorMonths: Report = {
  id: "collector_months",
  columns: [
    { name: "collector_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "team", unit: "text" },
    { name: "month", unit: "text" },
    { name: "months_since_start", unit: "count" },
    { name: "collected", unit: "money" },
    { name: "target", unit: "money" },
    { name: "attainment", unit: "ratio" },
    { name: "attempts", unit: "count" },
    { name: "right_party_rate", unit: "ratio" },
    { name: "promises", unit: "count" },
    { name: "promise_kept_rate", unit: "ratio" },
    { name: "commission", unit: "money" },
  ],
  needs: [],
  dimensions: [...accountDimensions, ...collectorDimensions],
  period: "two_years",
};

/** The metric behind each figure of a collector's month. */
export const collectorMonthMetrics: Readonly<Record<string, string>> = {
  collected: "collected",
  target: "collected_target",
  attainment: "attainment",
  attempts: "attempts",
  right_party_rate: "right_party_rate",
  promises: "promises",
  promise_kept_rate: "promise_kept_rate",
  commission: "commission",
};

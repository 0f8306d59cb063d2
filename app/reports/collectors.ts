import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/**
 * The metrics of the people who collect, side by side. It has no query of its own:
 * each column is the breakdown of a metric by collector, so it cannot disagree with it.
 */
export const collectors: Report = {
  id: "collectors",
  columns: [
    { name: "collector_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "team", unit: "text" },
    { name: "collected", unit: "money" },
    { name: "target", unit: "money" },
    { name: "attainment", unit: "ratio" },
    { name: "attempts", unit: "count" },
    { name: "contact_rate", unit: "ratio" },
    { name: "right_party_rate", unit: "ratio" },
    { name: "promises", unit: "count" },
    { name: "promise_kept_rate", unit: "ratio" },
  ],
  needs: [],
  dimensions: [...accountDimensions, ...collectorDimensions],
};

/** The metric behind each figure of a collector. */
export const collectorMetrics: Readonly<Record<string, string>> = {
  collected: "collected",
  target: "collected_target",
  attainment: "attainment",
  attempts: "attempts",
  contact_rate: "contact_rate",
  right_party_rate: "right_party_rate",
  promises: "promises",
  promise_kept_rate: "promise_kept_rate",
};

import type { CountedMetric } from "./metric.ts";

/** What is to be collected; n/a where nobody set a goal. */
export const collectedTarget: CountedMetric = {
  kind: "counted",
  id: "collected_target",
  unit: "money",
  better: null,
  needs: ["targets"],
  dimensions: ["collector_id", "team"],
  rollup: "sum",
  isMoney: true,
  noneIsUnknown: true,
};

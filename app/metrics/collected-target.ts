import type { CountedMetric } from "./metric.ts";

export const collectedTarget: CountedMetric = {
  kind: "counted",
  id: "collected_target",
  unit: "money",
  better: null,
  needs: ["targets"],
  dimensions: ["collector_id", "team"],
  rollup: "sum",
  isMoney: true,
};

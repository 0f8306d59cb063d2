import { collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const labourCost: CountedMetric = {
  kind: "counted",
  id: "labour_cost",
  unit: "money",
  better: "lower",
  needs: ["collectors"],
  dimensions: collectorDimensions,
  rollup: "sum",
  isMoney: true,
};

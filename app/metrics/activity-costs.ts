import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const activityCosts: CountedMetric = {
  kind: "counted",
  id: "activity_costs",
  unit: "money",
  better: "lower",
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "sum",
  isMoney: true,
};

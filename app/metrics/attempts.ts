import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const attempts: CountedMetric = {
  kind: "counted",
  id: "attempts",
  unit: "count",
  better: null,
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "sum",
  isMoney: false,
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const promises: CountedMetric = {
  kind: "counted",
  id: "promises",
  unit: "count",
  better: null,
  needs: ["promises"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "sum",
  isMoney: false,
};

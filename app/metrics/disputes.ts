import { disputeDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const disputes: CountedMetric = {
  kind: "counted",
  id: "disputes",
  unit: "count",
  better: "lower",
  needs: ["disputes"],
  dimensions: disputeDimensions,
  rollup: "sum",
  asked: "days",
  isMoney: false,
};

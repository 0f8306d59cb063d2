import { disputeDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const daysInDispute: CountedMetric = {
  kind: "counted",
  id: "days_in_dispute",
  unit: "days",
  better: "lower",
  needs: ["disputes"],
  dimensions: disputeDimensions,
  rollup: "median",
  asked: "periods",
  isMoney: false,
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const complaints: CountedMetric = {
  kind: "counted",
  id: "complaints",
  unit: "count",
  better: "lower",
  needs: ["complaints"],
  dimensions: [...accountDimensions, ...collectorDimensions, "reason"],
  rollup: "sum",
  isMoney: false,
};

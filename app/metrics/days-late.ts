import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const daysLate: CountedMetric = {
  kind: "counted",
  id: "days_late",
  unit: "days",
  better: "lower",
  needs: ["payments"],
  dimensions: documentDimensions,
  rollup: "ratio",
  isMoney: true,
  itemsIn: "documents",
};

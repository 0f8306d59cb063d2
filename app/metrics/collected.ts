import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const collected: CountedMetric = {
  kind: "counted",
  id: "collected",
  unit: "money",
  better: "higher",
  needs: ["payments"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "currency"],
  rollup: "sum",
  isMoney: true,
  itemsIn: "receipts",
};

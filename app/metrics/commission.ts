import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const commission: CountedMetric = {
  kind: "counted",
  id: "commission",
  unit: "money",
  better: null,
  needs: ["payments", "collectors"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "currency"],
  rollup: "sum",
  isMoney: true,
  itemsIn: "receipts",
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const agencyFees: CountedMetric = {
  kind: "counted",
  id: "agency_fees",
  unit: "money",
  better: "lower",
  needs: ["payments", "collectors"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "currency"],
  rollup: "sum",
  isMoney: true,
  itemsIn: "receipts",
};

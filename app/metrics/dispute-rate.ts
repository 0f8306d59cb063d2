import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const disputeRate: CountedMetric = {
  kind: "counted",
  id: "dispute_rate",
  unit: "ratio",
  better: "lower",
  needs: ["invoices", "disputes"],
  dimensions: documentDimensions,
  rollup: "ratio",
  isMoney: true,
  asKnownOn: true,
  itemsIn: "documents",
};

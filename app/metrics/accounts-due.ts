import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const accountsDue: CountedMetric = {
  kind: "counted",
  id: "accounts_due",
  unit: "count",
  better: null,
  needs: ["invoices"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "distinct",
  asked: "periods",
  isMoney: false,
};

import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const sales: CountedMetric = {
  kind: "counted",
  id: "sales",
  unit: "money",
  better: "higher",
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "sum",
  isMoney: true,
  itemsIn: "documents",
};

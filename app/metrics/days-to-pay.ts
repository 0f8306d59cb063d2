import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** How long after its issue money comes, weighted by amount: the terms and the lateness together. */
export const daysToPay: CountedMetric = {
  kind: "counted",
  id: "days_to_pay",
  unit: "days",
  better: "lower",
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  rollup: "ratio",
  isMoney: true,
  itemsIn: "documents",
};

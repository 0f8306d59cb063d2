import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const unappliedCash: CountedMetric = {
  kind: "counted",
  id: "unapplied_cash",
  unit: "money",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "closing",
  isMoney: true,
};

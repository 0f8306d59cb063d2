import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** What of the open documents will be lost, at the lifetime loss rates of their aging buckets. */
export const expectedLoss: CountedMetric = {
  kind: "counted",
  id: "expected_loss",
  unit: "money",
  better: "lower",
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  rollup: "sum",
  asked: "days",
  variants: ["provision"],
  isMoney: true,
  itemsIn: "documents",
};

import { collectorDimensions, documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const collectedOverdue: CountedMetric = {
  kind: "counted",
  id: "collected_overdue",
  unit: "money",
  better: "higher",
  needs: ["invoices", "payments"],
  dimensions: [...documentDimensions, ...collectorDimensions, "stage"],
  rollup: "sum",
  isMoney: true,
  itemsIn: "documents",
};

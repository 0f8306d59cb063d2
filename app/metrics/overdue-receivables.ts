import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const overdueReceivables: CountedMetric = {
  kind: "counted",
  id: "overdue_receivables",
  unit: "money",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "closing",
  isMoney: true,
  itemsIn: "documents",
  causes: ["became_overdue", "collected", "credited", "written_off"],
};

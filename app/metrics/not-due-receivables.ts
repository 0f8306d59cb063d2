import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const notDueReceivables: CountedMetric = {
  kind: "counted",
  id: "not_due_receivables",
  unit: "money",
  better: null,
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "closing",
  isMoney: true,
  itemsIn: "documents",
  causes: ["invoiced", "became_overdue", "collected", "credited", "written_off"],
};

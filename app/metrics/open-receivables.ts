import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const openReceivables: CountedMetric = {
  kind: "counted",
  id: "open_receivables",
  unit: "money",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "closing",
  isMoney: true,
  itemsIn: "documents",
  causes: ["invoiced", "collected", "credited", "written_off"],
};

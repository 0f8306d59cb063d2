import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** How old what is open is: days since issue of each open document, weighted by its balance. */
export const trueDso: CountedMetric = {
  kind: "counted",
  id: "true_dso",
  unit: "days",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "ratio",
  asked: "days",
  isMoney: true,
  itemsIn: "documents",
};

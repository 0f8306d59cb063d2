import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** Debts handed over to be collected, which nobody sold here: what can be collected grows by them. */
export const placedDebts: CountedMetric = {
  kind: "counted",
  id: "placed_debts",
  unit: "money",
  better: null,
  needs: ["invoices"],
  dimensions: documentDimensions,
  rollup: "sum",
  isMoney: true,
  itemsIn: "documents",
};

import { accountDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/**
 * Customers with nothing overdue at the end of a month, of those who were overdue
 * at its start, by payment only. Of several months: summed, then divided.
 */
export const cureRate: CountedMetric = {
  kind: "counted",
  id: "cure_rate",
  unit: "ratio",
  better: "higher",
  needs: ["invoices", "payments"],
  dimensions: accountDimensions,
  rollup: "ratio",
  asked: "periods",
  isMoney: false,
};

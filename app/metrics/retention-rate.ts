import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** Customers who were invoiced again within six months after being collected from. */
export const retentionRate: CountedMetric = {
  kind: "counted",
  id: "retention_rate",
  unit: "ratio",
  better: "higher",
  needs: ["invoices", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage"],
  rollup: "ratio",
  asked: "periods",
  isMoney: false,
  period: "history",
  asKnownOn: true,
  finalAfterDays: 184,
};

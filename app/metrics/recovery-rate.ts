import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const recoveryRate: CountedMetric = {
  kind: "counted",
  id: "recovery_rate",
  unit: "ratio",
  better: "higher",
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  rollup: "ratio",
  isMoney: true,
  itemsIn: "documents",
  period: "history",
  asKnownOn: true,
  finalAfterDays: 90,
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** Collected on the placements of a period up to its end, out of the amounts placed. */
export const liquidationRate: CountedMetric = {
  kind: "counted",
  id: "liquidation_rate",
  unit: "ratio",
  better: "higher",
  needs: ["assignments", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "currency"],
  rollup: "ratio",
  asked: "periods",
  isMoney: true,
  period: "history",
};

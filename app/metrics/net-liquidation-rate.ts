import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** The liquidation rate after the fees of those who collected. */
export const netLiquidationRate: CountedMetric = {
  kind: "counted",
  id: "net_liquidation_rate",
  unit: "ratio",
  better: "higher",
  needs: ["assignments", "payments", "collectors"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "currency"],
  rollup: "ratio",
  asked: "periods",
  isMoney: true,
  period: "history",
};

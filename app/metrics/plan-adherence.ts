import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const planAdherence: CountedMetric = {
  kind: "counted",
  id: "plan_adherence",
  unit: "ratio",
  better: "higher",
  needs: ["plan_instalments", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "ratio",
  isMoney: false,
  asKnownOn: true,
};

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
  source: "Instalments paid by due date and grace out of instalments due",
};

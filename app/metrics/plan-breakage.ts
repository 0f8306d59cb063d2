import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const planBreakage: CountedMetric = {
  kind: "counted",
  id: "plan_breakage",
  unit: "ratio",
  better: "lower",
  needs: ["plan_instalments", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "ratio",
  isMoney: false,
  period: "history",
  asKnownOn: true,
};

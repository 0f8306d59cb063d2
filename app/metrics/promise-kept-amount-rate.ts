import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const promiseKeptAmountRate: CountedMetric = {
  kind: "counted",
  id: "promise_kept_amount_rate",
  unit: "ratio",
  better: "higher",
  needs: ["promises", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "ratio",
  isMoney: true,
  asKnownOn: true,
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const promiseKeptRate: CountedMetric = {
  kind: "counted",
  id: "promise_kept_rate",
  unit: "ratio",
  better: "higher",
  needs: ["promises", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  rollup: "ratio",
  isMoney: false,
  asKnownOn: true,
};

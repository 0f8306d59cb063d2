import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const accountsAttempted: CountedMetric = {
  kind: "counted",
  id: "accounts_attempted",
  unit: "count",
  better: null,
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "distinct",
  isMoney: false,
};

import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const rightPartyRate: CountedMetric = {
  kind: "counted",
  id: "right_party_rate",
  unit: "ratio",
  better: "higher",
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "ratio",
  isMoney: false,
};

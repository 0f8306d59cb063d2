import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const contactRate: CountedMetric = {
  kind: "counted",
  id: "contact_rate",
  unit: "ratio",
  better: "higher",
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "ratio",
  isMoney: false,
};

import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const contacts: CountedMetric = {
  kind: "counted",
  id: "contacts",
  unit: "count",
  better: null,
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "sum",
  isMoney: false,
};

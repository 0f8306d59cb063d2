import { documentDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const writeOffs: CountedMetric = {
  kind: "counted",
  id: "write_offs",
  unit: "money",
  better: "lower",
  needs: ["write_offs"],
  dimensions: documentDimensions,
  rollup: "sum",
  isMoney: true,
};

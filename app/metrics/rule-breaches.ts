import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

/** Activities beyond a contact rule: each names its rule, its account, what was counted and who did it. */
export const ruleBreaches: CountedMetric = {
  kind: "counted",
  id: "rule_breaches",
  unit: "count",
  better: "lower",
  needs: ["activities", "contact_rules"],
  dimensions: activityDimensions,
  rollup: "sum",
  isMoney: false,
};

import { activityDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const rightPartyContacts: CountedMetric = {
  kind: "counted",
  id: "right_party_contacts",
  unit: "count",
  better: null,
  needs: ["activities"],
  dimensions: activityDimensions,
  rollup: "sum",
  isMoney: false,
};

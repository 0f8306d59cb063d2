import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/** Promises / right-party contacts of the period: above 1 where promises come without a call. */
export const promiseRate: ComposedMetric = {
  kind: "composed",
  id: "promise_rate",
  unit: "ratio",
  better: "higher",
  needs: ["promises", "activities"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  inputs: (period) => ({
    promises: { metric: "promises", window: period },
    right_party_contacts: { metric: "right_party_contacts", window: period },
  }),
  compose: ({ promises = null, right_party_contacts = null }) =>
    share(promises, right_party_contacts),
};

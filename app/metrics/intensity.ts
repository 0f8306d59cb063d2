import { activityDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/** Attempts / accounts attempted. */
export const intensity: ComposedMetric = {
  kind: "composed",
  id: "intensity",
  unit: "times",
  better: null,
  needs: ["activities"],
  dimensions: activityDimensions,
  inputs: (period) => ({
    attempts: { metric: "attempts", window: period },
    accounts: { metric: "accounts_attempted", window: period },
  }),
  compose: ({ attempts = null, accounts = null }) => share(attempts, accounts),
};

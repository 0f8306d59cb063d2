import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/**
 * Accounts attempted / accounts due for work. Split by channel or stage, each is
 * measured by all accounts that were due; split by collector, by those of the
 * collector's portfolio, whoever attempted them.
 */
export const penetration: ComposedMetric = {
  kind: "composed",
  id: "penetration",
  unit: "ratio",
  better: "higher",
  needs: ["activities", "invoices"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "channel"],
  inputs: (period) => ({
    attempted: { metric: "due_accounts_attempted", window: period },
    due: { metric: "accounts_due", window: period, isWhole: true },
  }),
  compose: ({ attempted = null, due = null }) => share(attempted, due),
};

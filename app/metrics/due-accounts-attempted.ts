import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { CountedMetric } from "./metric.ts";

export const dueAccountsAttempted: CountedMetric = {
  kind: "counted",
  id: "due_accounts_attempted",
  unit: "count",
  better: null,
  needs: ["activities", "invoices"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage", "channel"],
  rollup: "distinct",
  isMoney: false,
};

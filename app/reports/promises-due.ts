import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What was promised for each day, and what came of it. */
export const promisesDue: Report = {
  id: "promises_due",
  columns: [
    { name: "due_on", unit: "date" },
    { name: "promises", unit: "count" },
    { name: "amount", unit: "money" },
    { name: "kept_count", unit: "count" },
    { name: "kept_amount", unit: "money" },
    { name: "broken_count", unit: "count" },
    { name: "broken_amount", unit: "money" },
    { name: "pending_count", unit: "count" },
    { name: "pending_amount", unit: "money" },
  ],
  needs: ["promises", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  ratesOn: "promise",
  period: "weeks_around",
  behind: {
    keys: { due_on: null },
    sums: [
      "promises",
      "amount",
      "kept_count",
      "kept_amount",
      "broken_count",
      "broken_amount",
      "pending_count",
      "pending_amount",
    ],
  },
};

import { disputeDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** Why invoices are disputed, how long that takes and who is right. */
export const disputeReasons: Report = {
  id: "dispute_reasons",
  columns: [
    { name: "reason", unit: "text" },
    { name: "opened_count", unit: "count" },
    { name: "opened_amount", unit: "money" },
    { name: "open_count", unit: "count" },
    { name: "open_disputed_amount", unit: "money" },
    { name: "median_days", unit: "days" },
    { name: "closed_count", unit: "count" },
    { name: "in_our_favour_rate", unit: "ratio" },
  ],
  needs: ["disputes"],
  dimensions: disputeDimensions,
  ratesOn: "dispute",
  behind: {
    keys: { reason: null },
    sums: [
      "opened_count",
      "opened_amount",
      "open_count",
      "open_disputed_amount",
      "closed_count",
      "decided_count",
      "in_our_favour_count",
    ],
    shares: { in_our_favour_rate: ["in_our_favour_count", "decided_count"] },
  },
};

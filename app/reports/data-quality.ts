import type { Report } from "./report.ts";

/** What the checks of `queries/checks/` found: one row for each check, sound ones too. */
export const dataQuality: Report = {
  id: "data_quality",
  columns: [
    { name: "check", unit: "text" },
    { name: "finding_count", unit: "count" },
    { name: "accepted_count", unit: "count" },
    { name: "amount", unit: "money" },
    // What the rows add to open receivables; null where they are none, or of several currencies.
    { name: "receivables_effect", unit: "money" },
    { name: "currency", unit: "text" },
    { name: "example", unit: "text" },
  ],
  needs: [],
  dimensions: ["client_id", "customer_id", "currency"],
};

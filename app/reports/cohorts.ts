import { documentDimensions } from "../metrics/dimensions.ts";
import { type Report, wholeNumbers } from "./report.ts";

/** What was recovered of the invoices that fell overdue in a month, by months since. */
export const cohorts: Report = {
  id: "cohorts",
  columns: [
    { name: "cohort", unit: "text" },
    { name: "age_months", unit: "count" },
    { name: "base_amount", unit: "money" },
    { name: "recovered_amount", unit: "money" },
    { name: "recovery_rate", unit: "ratio" },
  ],
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  ratesOn: "row",
  period: "two_years",
  behind: {
    keys: { cohort: null, age_months: wholeNumbers(0, 12) },
    sums: ["base_amount", "recovered_amount"],
    shares: { recovery_rate: ["recovered_amount", "base_amount"] },
  },
};

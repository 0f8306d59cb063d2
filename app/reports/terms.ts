import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** The terms that are given and those that are taken, by segment. */
export const terms: Report = {
  id: "terms",
  columns: [
    { name: "segment", unit: "text" },
    { name: "terms", unit: "text" },
    { name: "invoice_count", unit: "count" },
    { name: "invoiced_amount", unit: "money" },
    { name: "days_to_pay", unit: "days" },
    { name: "days_late", unit: "days" },
    { name: "open_amount", unit: "money" },
    { name: "overdue_amount", unit: "money" },
    { name: "overdue_share", unit: "ratio" },
  ],
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  ratesOn: "terms",
  period: "two_years",
};

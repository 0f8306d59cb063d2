import { accountDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What each customer owes against the limit in force. */
export const exposure: Report = {
  id: "exposure",
  columns: [
    { name: "customer_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "segment", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "overdue_amount", unit: "money" },
    { name: "credit_limit", unit: "money" },
    { name: "used_share", unit: "ratio" },
    { name: "over_amount", unit: "money" },
    { name: "limit_from", unit: "date" },
    { name: "payment_terms_days", unit: "count" },
  ],
  needs: ["invoices"],
  dimensions: accountDimensions,
  ratesOn: "as_of",
};

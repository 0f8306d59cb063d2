import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** Who owes what is past due, the largest first, and what was last done about it. */
export const customersOverdue: Report = {
  id: "customers_overdue",
  columns: [
    { name: "customer_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "overdue_amount", unit: "money" },
    { name: "invoice_count", unit: "count" },
    { name: "oldest_days", unit: "days" },
    { name: "last_contact_on", unit: "date" },
    { name: "last_payment_on", unit: "date" },
    { name: "promised_amount", unit: "money" },
    { name: "promise_due_on", unit: "date" },
    { name: "collector_id", unit: "text" },
    { name: "collector_name", unit: "text" },
  ],
  needs: ["invoices"],
  dimensions: documentDimensions,
  ratesOn: "as_of",
};

import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** The aging buckets at each month-end of the period, as the books stood then. */
export const agingTrend: Report = {
  id: "aging_trend",
  columns: [
    { name: "month_end", unit: "date" },
    { name: "bucket", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "invoice_count", unit: "count" },
  ],
  needs: ["invoices"],
  dimensions: documentDimensions,
  variants: ["buckets", "age_by"],
  ratesOn: "month_end",
  period: "two_years",
};

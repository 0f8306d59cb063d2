import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What each customer owed on the as-of date: one column for each aging bucket, and the total. */
export const agingByCustomer: Report = {
  id: "aging_by_customer",
  columns: [
    { name: "customer_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "buckets", unit: "money" },
    { name: "total", unit: "money" },
  ],
  needs: ["invoices"],
  dimensions: documentDimensions,
  variants: ["buckets", "age_by"],
  ratesOn: "as_of",
};

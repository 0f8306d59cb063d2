import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What was open on the as-of date, by how late it was. */
export const aging: Report = {
  id: "aging",
  columns: [
    { name: "bucket", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "invoice_count", unit: "count" },
  ],
  needs: ["invoices"],
  dimensions: documentDimensions,
  variants: ["buckets", "age_by"],
  ratesOn: "as_of",
};

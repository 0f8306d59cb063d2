import { accountDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** Customers who could not be reached any more: searched, found, reached, and what they paid. */
export const tracing: Report = {
  id: "tracing",
  columns: [
    { name: "step", unit: "text" },
    { name: "account_count", unit: "count" },
    { name: "account_share", unit: "ratio" },
    { name: "paid_amount", unit: "money" },
  ],
  needs: ["activities"],
  dimensions: accountDimensions,
  ratesOn: "receipt",
};

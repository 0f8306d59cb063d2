import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What became of the balance in each bucket from one month-end to the next. */
export const rollRates: Report = {
  id: "roll_rates",
  columns: [
    { name: "from_bucket", unit: "text" },
    { name: "to_state", unit: "text" },
    { name: "amount", unit: "money" },
    { name: "share", unit: "ratio" },
  ],
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  variants: ["buckets"],
  ratesOn: "month_before",
  period: "year",
  behind: {
    // Buckets are a setting.
    keys: { from_bucket: null, to_state: null },
    sums: ["amount"],
  },
};

export type RollRow = {
  readonly from_bucket: string;
  readonly to_state: string;
  readonly amount: number | null;
  readonly share: number | null;
};

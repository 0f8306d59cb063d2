import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** The provision matrix: what was lost of what reached each bucket, and what that means for today. */
export const lossRates: Report = {
  id: "loss_rates",
  columns: [
    { name: "bucket", unit: "text" },
    { name: "reached_amount", unit: "money" },
    { name: "lost_amount", unit: "money" },
    { name: "loss_rate", unit: "ratio" },
    { name: "open_amount", unit: "money" },
    { name: "expected_loss", unit: "money" },
  ],
  needs: ["invoices", "payments"],
  dimensions: documentDimensions,
  variants: ["provision"],
  ratesOn: "as_of_history",
};

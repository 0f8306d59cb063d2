import { documentDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/**
 * What happened to open receivables from the evening before the period to the as-of
 * date: opening, what raised and lowered it, closing. The amounts of all steps but the
 * last add up to the last.
 */
export const receivablesBridge: Report = {
  id: "receivables_bridge",
  columns: [
    { name: "step", unit: "text" },
    { name: "day", unit: "date" },
    { name: "amount", unit: "money" },
  ],
  needs: ["invoices"],
  dimensions: documentDimensions,
  behind: {
    keys: { step: ["invoiced", "collected", "credited", "written_off"] },
    sums: ["amount"],
  },
};

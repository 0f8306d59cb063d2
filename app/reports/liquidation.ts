import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import { type Report, wholeNumbers } from "./report.ts";

/** What came in of what was placed in a month, by who has it and by months since. */
export const liquidation: Report = {
  id: "liquidation",
  columns: [
    { name: "cohort", unit: "text" },
    { name: "agency", unit: "text" },
    { name: "name", unit: "text" },
    { name: "stage", unit: "text" },
    { name: "age_months", unit: "count" },
    { name: "placement_count", unit: "count" },
    { name: "placed_amount", unit: "money" },
    { name: "collected_amount", unit: "money" },
    { name: "liquidation_rate", unit: "ratio" },
    { name: "net_rate", unit: "ratio" },
  ],
  needs: ["assignments", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions, "stage"],
  ratesOn: "placement",
  period: "history",
  behind: {
    keys: { cohort: null, agency: null, stage: null, age_months: wholeNumbers(0, 12) },
    sums: ["placement_count", "placed_amount", "collected_amount"],
    shares: { liquidation_rate: ["collected_amount", "placed_amount"] },
  },
};

import { accountDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** The accounts and the money that enter and leave each stage of collection, and the days they stay. */
export const stageFunnel: Report = {
  id: "stage_funnel",
  columns: [
    { name: "stage", unit: "text" },
    { name: "opening_count", unit: "count" },
    { name: "entered_count", unit: "count" },
    { name: "entered_amount", unit: "money" },
    { name: "moved_on_count", unit: "count" },
    { name: "moved_on_amount", unit: "money" },
    { name: "returned_count", unit: "count" },
    { name: "settled_count", unit: "count" },
    { name: "settled_amount", unit: "money" },
    { name: "written_off_count", unit: "count" },
    { name: "closing_count", unit: "count" },
    { name: "closing_amount", unit: "money" },
    { name: "median_days", unit: "days" },
  ],
  needs: ["activities", "invoices"],
  dimensions: accountDimensions,
  ratesOn: "stage_spell",
};

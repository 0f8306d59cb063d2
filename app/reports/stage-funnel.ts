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
  behind: {
    keys: {
      stage: [
        "overdue",
        "reminder",
        "soft",
        "formal_demand",
        "hard_or_agency",
        "legal",
        "written_off",
      ],
    },
    sums: [
      "opening_count",
      "entered_count",
      "entered_amount",
      "moved_on_count",
      "moved_on_amount",
      "returned_count",
      "settled_count",
      "settled_amount",
      "written_off_count",
      "closing_count",
      "closing_amount",
    ],
  },
};

import { accountDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What each reminder, demand, formal demand and notice brought before the next step was taken. */
export const reminderLadder: Report = {
  id: "reminder_ladder",
  columns: [
    { name: "step", unit: "text" },
    { name: "ordinal", unit: "count" },
    { name: "sent_count", unit: "count" },
    { name: "account_count", unit: "count" },
    { name: "sent_amount", unit: "money" },
    { name: "complete_7_count", unit: "count" },
    { name: "paid_7_count", unit: "count" },
    { name: "paid_7_rate", unit: "ratio" },
    { name: "paid_7_amount", unit: "money" },
    { name: "complete_14_count", unit: "count" },
    { name: "paid_14_count", unit: "count" },
    { name: "paid_14_rate", unit: "ratio" },
    { name: "paid_14_amount", unit: "money" },
    { name: "moved_on_count", unit: "count" },
    { name: "moved_on_amount", unit: "money" },
  ],
  needs: ["activities", "invoices", "payments"],
  dimensions: accountDimensions,
  ratesOn: "ladder_step",
  behind: {
    keys: { step: ["reminder", "demand", "formal_demand", "notice"], ordinal: null },
    sums: [
      "sent_count",
      "sent_amount",
      "complete_7_count",
      "paid_7_count",
      "paid_7_amount",
      "complete_14_count",
      "paid_14_count",
      "paid_14_amount",
      "moved_on_count",
      "moved_on_amount",
    ],
    shares: {
      paid_7_rate: ["paid_7_count", "complete_7_count"],
      paid_14_rate: ["paid_14_count", "complete_14_count"],
    },
  },
};

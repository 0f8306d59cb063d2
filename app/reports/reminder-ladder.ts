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
};

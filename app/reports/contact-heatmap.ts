import { activityDimensions } from "../metrics/dimensions.ts";
import { type Report, wholeNumbers } from "./report.ts";

/** When attempts are made, and when they reach somebody: by hour and weekday. */
export const contactHeatmap: Report = {
  id: "contact_heatmap",
  columns: [
    // 1 Monday to 7 Sunday; null, as the hour, for attempts without a time of day.
    { name: "weekday", unit: "count" },
    { name: "hour", unit: "count" },
    { name: "attempts", unit: "count" },
    { name: "contacts", unit: "count" },
    { name: "right_party_contacts", unit: "count" },
    { name: "contact_rate", unit: "ratio" },
    { name: "right_party_rate", unit: "ratio" },
  ],
  needs: ["activities"],
  dimensions: activityDimensions,
  behind: {
    keys: { weekday: wholeNumbers(1, 7), hour: wholeNumbers(0, 23) },
    sums: ["attempts", "contacts", "right_party_contacts"],
    shares: {
      contact_rate: ["contacts", "attempts"],
      right_party_rate: ["right_party_contacts", "attempts"],
    },
  },
};

import { activityDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

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
};

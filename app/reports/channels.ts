import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What each channel was used for, whom it reached, what it cost and what came after it. */
export const channels: Report = {
  id: "channels",
  columns: [
    { name: "channel", unit: "text" },
    { name: "attempts", unit: "count" },
    { name: "contacts", unit: "count" },
    { name: "right_party_contacts", unit: "count" },
    { name: "right_party_rate", unit: "ratio" },
    { name: "promises", unit: "count" },
    { name: "collected_after", unit: "money" },
    { name: "minutes", unit: "count" },
    { name: "cost", unit: "money" },
  ],
  needs: ["activities"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  ratesOn: "channel",
};

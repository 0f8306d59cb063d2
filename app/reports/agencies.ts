import { accountDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** What each agency made of what it was given, beside the house on equal ages. */
export const agencies: Report = {
  id: "agencies",
  columns: [
    { name: "agency", unit: "text" },
    { name: "name", unit: "text" },
    { name: "placed_accounts", unit: "count" },
    { name: "placed_amount", unit: "money" },
    { name: "collected_amount", unit: "money" },
    { name: "liquidation_rate", unit: "ratio" },
    { name: "fee_amount", unit: "money" },
    { name: "net_amount", unit: "money" },
    { name: "net_rate", unit: "ratio" },
    { name: "compared_amount", unit: "money" },
    { name: "compared_rate", unit: "ratio" },
    { name: "in_house_rate", unit: "ratio" },
  ],
  needs: ["assignments", "payments", "collectors"],
  dimensions: accountDimensions,
  ratesOn: "placement",
  period: "history",
  behind: {
    keys: { agency: null },
    sums: [
      "placed_amount",
      "collected_amount",
      "fee_amount",
      "net_amount",
      "compared_amount",
      "compared_collected_amount",
      "in_house_amount",
    ],
    shares: {
      liquidation_rate: ["collected_amount", "placed_amount"],
      net_rate: ["net_amount", "placed_amount"],
      compared_rate: ["compared_collected_amount", "compared_amount"],
      in_house_rate: ["in_house_amount", "compared_amount"],
    },
  },
};

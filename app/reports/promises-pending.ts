import { accountDimensions, collectorDimensions } from "../metrics/dimensions.ts";
import type { Report } from "./report.ts";

/** Who has promised to pay in the days to come, and whether it is already there. */
export const promisesPending: Report = {
  id: "promises_pending",
  columns: [
    { name: "due_on", unit: "date" },
    { name: "customer_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "promise_id", unit: "text" },
    { name: "made_on", unit: "date" },
    { name: "amount", unit: "money" },
    { name: "paid_on", unit: "date" },
    { name: "collector_id", unit: "text" },
  ],
  needs: ["promises", "payments"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  ratesOn: "pending_promise",
};

import { accountDimensions, collectorDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/** Complaints per 1,000 contacts of the period. */
export const complaintRate: ComposedMetric = {
  kind: "composed",
  id: "complaint_rate",
  unit: "per_thousand",
  better: "lower",
  needs: ["complaints", "activities"],
  dimensions: [...accountDimensions, ...collectorDimensions],
  inputs: (period) => ({
    complaints: { metric: "complaints", window: period },
    contacts: { metric: "contacts", window: period },
  }),
  compose: ({ complaints = null, contacts = null }) => share(complaints, contacts, 1000),
};

import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";

/** DSO − best possible DSO: the days of sales that late payment holds back. */
export const averageDaysDelinquent: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "average_days_delinquent",
  unit: "days",
  better: "lower",
  variants: ["window"],
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs: (period) => ({
    dso: { metric: "dso", window: period },
    best_possible_dso: { metric: "best_possible_dso", window: period },
  }),
  compose: ({ dso = null, best_possible_dso = null }) => ({
    value: dso === null || best_possible_dso === null ? null : dso - best_possible_dso,
    numerator: null,
    denominator: null,
  }),
};

import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/** Written off in a period out of the sales of the same period. */
export const writeOffRatio: ComposedMetric = {
  kind: "composed",
  id: "write_off_ratio",
  unit: "ratio",
  better: "lower",
  needs: ["invoices", "write_offs"],
  dimensions: documentDimensions,
  inputs: (period) => ({
    written_off: { metric: "write_offs", window: period },
    sales: { metric: "sales", window: period },
  }),
  compose: ({ written_off = null, sales = null }) => share(written_off, sales),
};

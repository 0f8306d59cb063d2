import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share, total } from "./share.ts";

/** Past-due balance out of the balance of documents, before unapplied cash and credit. */
export const overdueShare: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "overdue_share",
  unit: "ratio",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs: (period) => ({
    overdue: { metric: "overdue_receivables", window: period },
    open: { metric: "open_receivables", window: period },
    unapplied: { metric: "unapplied_cash", window: period },
  }),
  compose: ({ overdue = null, open = null, unapplied = null }) =>
    share(overdue, open === null ? null : total(open, unapplied ?? 0)),
};

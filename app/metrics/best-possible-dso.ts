import { documentDimensions } from "./dimensions.ts";
import { overSalesWindow } from "./dso.ts";
import type { ComposedMetric } from "./metric.ts";
import { salesWindow } from "./window.ts";

/** Not-due balance / sales of the window × days of the window, the same window as DSO. */
export const bestPossibleDso: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "best_possible_dso",
  unit: "days",
  better: "lower",
  variants: ["window"],
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs(period, known) {
    const found = salesWindow(period.to, known.scope.window ?? 3, known.firstOn);
    if (!found) return null;
    return {
      not_due: { metric: "not_due_receivables", window: period },
      sales: { metric: "sales", window: found.window },
    };
  },
  compose: ({ not_due = null, sales = null }, period, known) =>
    overSalesWindow(not_due, sales, period, known),
};

import { daysBetween } from "../scope/calendar.ts";
import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric, Composition, Known, Window } from "./metric.ts";
import { share } from "./share.ts";
import { salesWindow } from "./window.ts";

/** The notes and the days of the window that a figure of the DSO family is computed over. */
export function overSalesWindow(
  balance: number | null,
  sales: number | null,
  period: Window,
  known: Known,
): Composition {
  const found = salesWindow(period.to, known.scope.window ?? 3, known.firstOn);
  if (!found) return { value: null, numerator: balance, denominator: null };
  const { window, isCut } = found;
  return {
    ...share(balance, sales, daysBetween(window.from, window.to)),
    notes: isCut ? [{ id: "note.window_cut", values: { from: window.from, to: window.to } }] : [],
  };
}

/** Days sales outstanding: open receivables / sales of the window × days of the window. */
export const dso: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "dso",
  unit: "days",
  better: "lower",
  variants: ["window"],
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs(period, known) {
    const found = salesWindow(period.to, known.scope.window ?? 3, known.firstOn);
    if (!found) return null;
    return {
      open: { metric: "open_receivables", window: period },
      sales: { metric: "sales", window: found.window },
    };
  },
  compose: ({ open = null, sales = null }, period, known) =>
    overSalesWindow(open, sales, period, known),
};

import {
  addDays,
  daysBetween,
  earlier,
  endOfMonth,
  later,
  next,
  startOfMonth,
} from "../scope/calendar.ts";
import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric, Window } from "./metric.ts";
import { share, total } from "./share.ts";

type Five = [number, number, number, number, number];

/** The months of a period; a part of a month counts by its days. */
function monthsOf(period: Window): number {
  let months = 0;
  for (let start = startOfMonth(period.from); start <= period.to; start = next("month", start)) {
    const end = endOfMonth(start);
    months +=
      daysBetween(later(start, period.from), earlier(end, period.to)) / daysBetween(start, end);
  }
  return months;
}

/**
 * Collection effectiveness index: (beginning receivables + sales − ending total) /
 * (beginning receivables + sales − ending not due), between 0 and 1. Debts that were placed
 * in the period could be collected as what was sold could, and count with the sales. Credits and
 * write-offs lower the ending, as the standard formula has it. In the variant
 * `monthly_average` the sales are divided by the months of the period.
 */
export const cei: ComposedMetric = {
  kind: "composed",
  id: "cei",
  unit: "ratio",
  better: "higher",
  variants: ["cei"],
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs(period, known) {
    const opening = addDays(period.from, -1);
    if (known.firstOn === null || known.firstOn > opening) return null;
    return {
      beginning: { metric: "open_receivables", window: { from: opening, to: opening } },
      sales: { metric: "sales", window: period },
      placed: { metric: "placed_debts", window: period },
      ending: { metric: "open_receivables", window: period },
      ending_not_due: { metric: "not_due_receivables", window: period },
    };
  },
  compose({ beginning, sales, placed, ending, ending_not_due }, period, known) {
    const parts = [beginning, sales, placed, ending, ending_not_due];
    if (parts.some((part) => part === null || part === undefined)) {
      return { value: null, numerator: null, denominator: null };
    }
    const [opening, sold, handedOver, closing, notDue] = parts as Five;
    const added = total(sold, handedOver);
    const counted = known.scope.cei === "monthly_average" ? added / monthsOf(period) : added;
    return {
      ...share(total(opening, counted, -closing), total(opening, counted, -notDue)),
      notes: [{ id: "note.cei_caveat" }],
    };
  },
};

import { addDays, daysBetween, startOfMonth } from "../scope/calendar.ts";
import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric, Known, Window } from "./metric.ts";
import { total } from "./share.ts";

/** A hundred years: one document dated in the year 1 must not make a question of every month since. */
const mostMonths = 1200;

/** The months from a day back to the first of the history, the latest first; the first counts its days so far. */
function monthsBack(to: string, known: Known): Window[] {
  const months: Window[] = [];
  if (known.firstOn === null) return months;
  for (let end = to; end >= known.firstOn; end = addDays(startOfMonth(end), -1)) {
    if (months.length === mostMonths) break;
    months.push({ from: startOfMonth(end), to: end });
  }
  return months;
}

/**
 * Countback (exhaustion) DSO: going back from the day month by month, sales are
 * taken off what is open until nothing remains; the days of the months used up
 * count whole, the last one in proportion. A month without sales, or with more
 * credits than invoices, adds its days. If the history ends first: at least that.
 */
export const countbackDso: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "countback_dso",
  unit: "days",
  better: "lower",
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs(period, known) {
    const months = monthsBack(period.to, known);
    if (months.length === 0) return null;
    return {
      open: { metric: "open_receivables", window: period },
      ...Object.fromEntries(
        months.map((window) => [window.from, { metric: "sales", window }] as const),
      ),
    };
  },
  compose(values, period, known) {
    const open = values.open ?? null;
    if (open === null || open <= 0) return { value: null, numerator: open, denominator: null };
    let remaining = open;
    let days = 0;
    for (const month of monthsBack(period.to, known)) {
      const sales = values[month.from] ?? 0;
      const monthDays = daysBetween(month.from, month.to);
      if (sales > 0 && remaining < sales) {
        return {
          value: days + (remaining / sales) * monthDays,
          numerator: open,
          denominator: null,
        };
      }
      days += monthDays;
      if (sales > 0) remaining = total(remaining, -sales);
      if (remaining <= 0) return { value: days, numerator: open, denominator: null };
    }
    return { value: days, numerator: open, denominator: null, atLeast: true };
  },
};

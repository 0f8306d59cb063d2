import { addDays } from "../scope/calendar.ts";
import { documentDimensions } from "./dimensions.ts";
import type { ComposedMetric, Input, Known } from "./metric.ts";
import { share, total } from "./share.ts";
import { salesWindow } from "./window.ts";

const months = 12;

/** The day, and the ends of the twelve months before it: month-ends where the day is one. */
function balanceDays(to: string, known: Known): string[] | null {
  const days = [to];
  for (let month = 1; month <= months; month += 1) {
    const found = salesWindow(to, month, known.firstOn);
    if (!found) return null;
    days.push(addDays(found.window.from, -1));
  }
  // Without the balance that the first month began with the average would be too low.
  const opening = days.at(-1) as string;
  return known.firstOn !== null && known.firstOn <= opening ? days : null;
}

/**
 * How often a year what is owed turns into money: sales of 12 months / the average
 * of the balances at the beginning, at the end and between the months.
 */
export const receivablesTurnover: ComposedMetric = {
  kind: "composed",
  position: true,
  id: "receivables_turnover",
  unit: "times",
  better: "higher",
  needs: ["invoices"],
  dimensions: documentDimensions,
  inputs(period, known) {
    const days = balanceDays(period.to, known);
    const year = salesWindow(period.to, months, known.firstOn);
    if (!days || !year) return null;
    return {
      sales: { metric: "sales", window: year.window },
      ...Object.fromEntries(
        days.map((day): [string, Input] => [
          day,
          { metric: "open_receivables", window: { from: day, to: day } },
        ]),
      ),
    };
  },
  compose({ sales = null, ...balances }) {
    const known = Object.values(balances);
    if (known.some((balance) => balance === null)) {
      return { value: null, numerator: sales, denominator: null };
    }
    return share(sales, total(...(known as number[])) / known.length);
  },
};

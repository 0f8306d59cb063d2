import { addDays, addMonths, isMonthEnd, startOfMonth } from "../scope/calendar.ts";
import type { Window } from "./metric.ts";

/**
 * The window of the DSO family that ends on a day (DOMAIN.md §4): whole calendar
 * months where the day is a month-end, else from the day after the same day so
 * many months before. Cut to the history where that is shorter.
 *
 * @returns null where the history is shorter than a month.
 */
export function salesWindow(
  to: string,
  months: number,
  firstOn: string | null,
): { window: Window; isCut: boolean } | null {
  if (firstOn === null || firstOn > start(to, 1)) return null;
  const from = start(to, months);
  return firstOn > from
    ? { window: { from: firstOn, to }, isCut: true }
    : { window: { from, to }, isCut: false };
}

function start(to: string, months: number): string {
  return isMonthEnd(to)
    ? addMonths(startOfMonth(to), 1 - months)
    : addDays(addMonths(to, -months), 1);
}

import { addDays, addMonths, endOfMonth, startOf, startOfMonth } from "../scope/calendar.ts";
import type { PackPeriod } from "./sections.ts";

/**
 * The last whole month, the last whole quarter, or the year up to the last whole month,
 * that the data covers. A month counts as whole from its last day on; where not even one
 * is, the days that there are.
 */
export function packPeriod(
  period: PackPeriod,
  dataThrough: string,
): { readonly from: string; readonly to: string } {
  const thisMonth = endOfMonth(dataThrough);
  const month = thisMonth === dataThrough ? dataThrough : addDays(startOfMonth(dataThrough), -1);
  if (period === "month") return { from: startOfMonth(month), to: month };
  if (period === "year_to_date") return { from: startOf("year", month), to: month };
  const quarter = startOf("quarter", addDays(month, 1));
  const to = addDays(quarter, -1);
  return { from: startOfMonth(addMonths(startOfMonth(to), -2)), to };
}

import type { Wording } from "../charts/chart.ts";
import { holdersOf, type LiquidationRow } from "../charts/liquidation-curves.ts";
import { lightTheme } from "../charts/theme.ts";
import { type NativeChart, plain } from "./native.ts";

const { first, second, unapplied, overdue_4, third, muted } = lightTheme;
/** As many lines as can be told apart, those with most placed first. */
const colours = [first, second, unapplied, overdue_4, third, muted];

/** A line for each who has placements, by months since they were placed. */
export function nativeLiquidation(
  rows: readonly LiquidationRow[],
  wording: Wording,
): NativeChart | null {
  const shown = holdersOf(rows, wording).slice(0, colours.length);
  const ages = [...new Set(shown.flatMap(({ rates }) => [...rates.keys()]))].sort((a, b) => a - b);
  if (ages.length === 0) return null;
  return {
    kind: "line",
    unit: "ratio",
    categories: ages.map(String),
    series: shown.map(({ name, rates }, index) => ({
      name,
      colour: plain(colours[index] ?? muted),
      values: ages.map((age) => rates.get(age) ?? null),
    })),
  };
}

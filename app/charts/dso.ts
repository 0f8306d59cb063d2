import { text } from "../languages/text.ts";
import { changeSentence } from "./change.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { drawLines, pointsOf, type Series } from "./lines.ts";
import { inPeriod } from "./reach.ts";
import { label } from "./wording.ts";

/** One figure of the DSO family at the end of one period. */
export type DsoRow = {
  readonly period: string;
  readonly metric: string;
  readonly value: number | null;
  readonly at_least: boolean;
};

function headline(rows: readonly DsoRow[], wording: Wording): string {
  const points = pointsOf(rows, "dso");
  const title = text(wording.locale, "chart.dso.dso");
  const countback = pointsOf(rows, "countback_dso").filter((point) => point.value !== null);
  const last = countback.at(-1);
  if (points.some((point) => point.value !== null) || !last) {
    return changeSentence(title, points, "days", wording);
  }
  // Without sales in the window only counting back gives a figure.
  return text(
    wording.locale,
    last.at_least ? "chart.dso.countback_least" : "chart.dso.countback_only",
    {
      now: label(last.value, "days", wording),
    },
  );
}

function draw(rows: readonly DsoRow[], options: DrawOptions): SVGSVGElement {
  const { theme, locale } = options;
  const line = (metric: string, colour: string, dash?: string): Series => ({
    name: text(locale, `chart.dso.${metric}`),
    colour,
    dash,
    points: pointsOf(rows, metric),
  });
  return drawLines(
    [
      line("dso", theme.first),
      line("countback_dso", theme.second, "6 3"),
      line("true_dso", theme.unapplied, "8 3 2 3"),
      line("best_possible_dso", theme.third, "2 3"),
    ],
    "days",
    options,
    (period, reach) => inPeriod("dso", period, reach, true),
  );
}

/** How fast do sales become cash, and how fast could they? */
export const dso: ChartDefinition<DsoRow> = {
  id: "dso",
  columns: [
    { name: "period", unit: "text" },
    { name: "metric", unit: "text" },
    { name: "value", unit: "days" },
    { name: "at_least", unit: "text" },
  ],
  headline,
  draw,
};

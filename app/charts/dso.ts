import { text } from "../languages/text.ts";
import { changeSentence } from "./change.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { drawLines, pointsOf, type Series } from "./lines.ts";

/** One figure of the DSO family at the end of one period. */
export type DsoRow = {
  readonly period: string;
  readonly metric: string;
  readonly value: number | null;
  readonly at_least: boolean;
};

function headline(rows: readonly DsoRow[], wording: Wording): string {
  const title = text(wording.locale, "chart.dso.dso");
  return changeSentence(title, pointsOf(rows, "dso"), "days", wording);
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
      line("best_possible_dso", theme.third, "2 3"),
    ],
    "days",
    options,
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

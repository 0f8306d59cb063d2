import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { extentOf, narrowBelow, spread, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import { inPeriod } from "./reach.ts";
import { label, periodName, periodTicks, tick, wholePercent } from "./wording.ts";

/** One part of the cost in one period. */
export type CostRow = {
  readonly period: string;
  readonly metric: string;
  readonly value: number | null;
};

/** The parts from the ground up. */
const parts = ["labour_cost", "agency_fees", "activity_costs"] as const;

function totals(rows: readonly CostRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { period, value } of rows) {
    if (value !== null) sums.set(period, (sums.get(period) ?? 0) + value);
  }
  return sums;
}

function headline(rows: readonly CostRow[], wording: Wording): string {
  const { locale } = wording;
  const [period, total] = [...totals(rows)].sort().at(-1) ?? [];
  if (period === undefined || total === undefined || total <= 0) {
    return text(locale, "chart.no_data");
  }
  const most = rows
    .filter((row) => row.period === period)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  return text(locale, `chart.cost_parts.${most?.metric ?? "labour_cost"}_most`, {
    total: label(total, "money", wording),
    when: periodName(locale, period),
    share: wholePercent((most?.value ?? 0) / total, locale),
  });
}

/** Columns of the cost by period, its parts stacked, each named at the last one. */
function draw(rows: readonly CostRow[], options: DrawOptions): SVGSVGElement {
  const known = rows.filter((row) => row.value !== null);
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  const last = [...new Set(known.map((row) => row.period))].sort().at(-1);
  if (!last) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const height = options.height ?? (narrow ? 240 : 280);
  const colours: Readonly<Record<string, string>> = {
    labour_cost: theme.bar,
    agency_fees: theme.second,
    activity_costs: theme.third,
  };
  const extent = extentOf([...totals(rows).values()], 4);
  const marginTop = 14;
  const marginBottom = 40;
  const plotHeight = height - marginTop - marginBottom;
  const [low, high] = extent.domain;
  let ground = 0;
  const ends = parts.flatMap((part) => {
    const value = known.find((row) => row.period === last && row.metric === part)?.value;
    if (value === undefined || value === null) return [];
    const middle = ground + value / 2;
    ground += value;
    const name = text(locale, `chart.cost_parts.${part}`);
    const words = [name, label(value, "money", options)].join(narrow ? "\n" : " ");
    return [{ part, words, y: marginTop + plotHeight * (1 - (middle - low) / (high - low)) }];
  });
  const places = spread(
    ends.map(({ y }) => y),
    narrow ? 31 : 16,
    marginTop,
    height - marginBottom - 4,
  );
  const widest = (words: string) => Math.max(...words.split("\n").map((row) => textWidth(row)));
  const marginRight = Math.max(0, ...ends.map(({ words }) => widest(words))) + 14;
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, "money", options)))) + 12;
  const room = (width - marginLeft - marginRight) / (narrow ? 40 : 46);
  const valueAt = (y: number) => low + (1 - (y - marginTop) / plotHeight) * (high - low);
  return framed(options, {
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { type: "band", domain: periods, padding: 0.2, axis: null },
    y: { domain: [low, high], axis: null },
    color: { type: "identity" },
    marks: [
      ...valueAxis(options, extent.ticks, (value) => tick(value, "money", options)),
      periodAxis(options, periodTicks(locale, thinned(periods, Math.max(2, Math.floor(room))))),
      Plot.barY(
        known,
        Plot.stackY(
          { order: parts.map(String) },
          {
            x: "period",
            y: "value",
            z: "metric",
            fill: (row: CostRow) => colours[row.metric] ?? theme.muted,
          },
        ),
      ),
      Plot.ruleY([0], { stroke: theme.muted }),
      ...ends.map(({ part, words }, index) =>
        Plot.text([words], {
          frameAnchor: "right",
          textAnchor: "start",
          dx: 10,
          y: [valueAt(places[index] as number)],
          fill: colours[part],
          fontWeight: "bold",
        }),
      ),
      ...touchable(options, [...totals(rows)], {
        shape: "column",
        x: ([period]) => period,
        y: ([, total]) => total,
        tip: ([period, total]) =>
          [
            periodName(locale, period),
            label(total, "money", options),
            ...parts.map((part) => {
              const row = rows.find((one) => one.period === period && one.metric === part);
              const name = text(locale, `chart.cost_parts.${part}`);
              return `${name} ${label(row?.value, "money", options)}`;
            }),
          ].join("\n"),
        opens: ([period], reach) => inPeriod("cost_to_collect", period, reach, false),
        period: ([period]) => period,
      }),
    ],
  });
}

/** What does the work cost, and what for? */
export const costParts: ChartDefinition<CostRow> = {
  id: "cost_parts",
  columns: [
    { name: "period", unit: "text" },
    { name: "metric", unit: "text" },
    { name: "value", unit: "money" },
  ],
  headline,
  draw,
};

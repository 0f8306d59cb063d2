import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { extentOf, narrowBelow, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import { inPeriod } from "./reach.ts";
import { label, periodName, periodTicks, tick } from "./wording.ts";

/** One month of one collector, as the report `collector_months` gives it. */
export type TargetMonthRow = {
  readonly month: string;
  readonly collected: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
};

const inOrder = (rows: readonly TargetMonthRow[]) =>
  [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));

function headline(rows: readonly TargetMonthRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.no_data");
  const aimed = rows.filter((row) => row.attainment !== null);
  if (aimed.length === 0) return text(locale, "chart.collector_months.no_target");
  const reached = aimed.filter((row) => (row.attainment ?? 0) >= 1);
  return text(locale, "chart.collector_months.reached", {
    reached: reached.length,
    count: aimed.length,
  });
}

/** A column of what was collected in each month and a stroke at its target. */
function draw(rows: readonly TargetMonthRow[], options: DrawOptions): SVGSVGElement {
  const months = inOrder(rows);
  const known = months.filter((row) => row.collected !== null);
  if (known.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const periods = months.map((row) => row.month);
  const aimed = months.filter((row) => row.target !== null);
  const extent = extentOf(
    months.flatMap((row) => [row.collected, row.target]),
    4,
  );
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, "money", options)))) + 12;
  const targetName = text(locale, "chart.collectors.target");
  const marginRight = aimed.length > 0 ? textWidth(targetName) + 10 : 4;
  const room = (width - marginLeft - marginRight) / (narrow ? 40 : 46);
  const lastTarget = aimed.at(-1);
  const stroke = { x: "month", y: "target" } as const;
  return framed(options, {
    height: options.height ?? (narrow ? 220 : 260),
    marginLeft,
    marginRight,
    marginTop: 16,
    marginBottom: 40,
    x: { type: "band", domain: periods, padding: 0.2, axis: null },
    y: { domain: [...extent.domain], axis: null },
    marks: [
      ...valueAxis(options, extent.ticks, (value) => tick(value, "money", options)),
      periodAxis(options, periodTicks(locale, thinned(periods, Math.max(2, Math.floor(room))))),
      Plot.barY(known, { x: "month", y: "collected", fill: theme.bar }),
      Plot.ruleY([0], { stroke: theme.muted }),
      // The halo keeps the stroke visible on a column that is higher.
      Plot.tickY(aimed, { ...stroke, stroke: theme.ground, strokeWidth: 6 }),
      Plot.tickY(aimed, { ...stroke, stroke: theme.second, strokeWidth: 3 }),
      ...(lastTarget
        ? [
            Plot.text([targetName], {
              frameAnchor: "right",
              textAnchor: "start",
              dx: 6,
              y: [lastTarget.target],
              fill: theme.second,
              fontWeight: "bold",
            }),
          ]
        : []),
      ...touchable(options, known, {
        shape: "column",
        x: (row) => row.month,
        y: (row) => Math.max(0, row.collected ?? 0),
        tip: (row) =>
          text(locale, "chart.collectors.tip", {
            name: periodName(locale, row.month),
            collected: label(row.collected, "money", options),
            target: label(row.target, "money", options),
            attainment: label(row.attainment, "ratio", options),
          }),
        opens: (row, reach) =>
          row.collected ? inPeriod("collected", row.month, reach, false) : null,
        period: (row) => row.month,
      }),
    ],
  });
}

/** Did the collector reach the target, month by month? */
export const collectorMonths: ChartDefinition<TargetMonthRow> = {
  id: "collector_months",
  columns: [
    { name: "month", unit: "text" },
    { name: "collected", unit: "money" },
    { name: "target", unit: "money" },
    { name: "attainment", unit: "ratio" },
  ],
  headline,
  draw,
};

import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { changeSentence } from "./change.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { extentOf, narrowBelow, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { drawLines, type Point, type Series } from "./lines.ts";
import { touchable } from "./marks.ts";
import { inPeriod, type Opening, type Reach } from "./reach.ts";
import { label, periodName, periodTicks, tick } from "./wording.ts";

/** One value of a metric in one period. `adds` tells a flow (columns) from a state (a line). */
export type MetricTrendRow = {
  readonly period: string;
  readonly value: number | null;
  /** The period's goal, where it has one. */
  readonly target?: number | null;
  readonly at_least: boolean;
  readonly adds: boolean;
  /** The period is not over: its sum so far is no match for whole ones. */
  readonly isPart?: boolean;
};

const unitOf = (wording: Wording) => wording.unit ?? "count";

/** Columns, the last one's value above it. */
function drawColumns(rows: readonly MetricTrendRow[], options: DrawOptions): SVGSVGElement {
  const known = rows.filter((row) => row.value !== null);
  const last = known.at(-1);
  if (!last) return nothing(options);
  const { locale, theme, width } = options;
  const unit = unitOf(options);
  const narrow = width < narrowBelow;
  const periods = rows.map((row) => row.period);
  const goals = rows.filter((row) => row.target != null);
  const lastGoal = goals.at(-1)?.target;
  const extent = extentOf(
    rows.flatMap((row) => [row.value, row.target ?? null]),
    4,
  );
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, unit, options)))) + 12;
  const written = label(last.value, unit, options);
  const marginRight = 4;
  const room = (width - marginLeft - marginRight) / (narrow ? 40 : 46);
  return framed(options, {
    height: options.height ?? (narrow ? 220 : 260),
    marginLeft,
    marginRight,
    marginTop: 26,
    marginBottom: 40,
    x: { type: "band", domain: periods, padding: 0.2, axis: null },
    y: { domain: [...extent.domain], axis: null },
    color: { type: "identity" },
    marks: [
      ...valueAxis(options, extent.ticks, (value) => tick(value, unit, options)),
      periodAxis(options, periodTicks(locale, thinned(periods, Math.max(2, Math.floor(room))))),
      Plot.barY(known, {
        x: "period",
        y: "value",
        fill: (row: MetricTrendRow) => (row === last ? theme.first : theme.bar),
      }),
      Plot.ruleY([0], { stroke: theme.muted }),
      // A stroke across each column: it steps where the goal changes.
      ...(lastGoal == null
        ? []
        : [
            Plot.tickY(goals, { x: "period", y: "target", stroke: theme.ground, strokeWidth: 5 }),
            Plot.tickY(goals, {
              x: "period",
              y: "target",
              stroke: theme.second,
              strokeWidth: 2.5,
              insetLeft: -2,
              insetRight: -2,
            }),
            Plot.text([goalName(lastGoal, options)], {
              frameAnchor: "top-left",
              textAnchor: "start",
              dy: -18,
              fontWeight: "bold",
              fill: theme.second,
            }),
          ]),
      // Above all columns: beside its own it would run into its neighbours.
      Plot.text([written], {
        frameAnchor: "top-right",
        textAnchor: "end",
        dy: -18,
        fontWeight: "bold",
        fill: theme.first,
      }),
      ...touchable(options, known, {
        shape: "column",
        x: (row) => row.period,
        y: (row) => Math.max(0, row.value ?? 0),
        tip: (row) =>
          [
            periodName(locale, row.period),
            label(row.value, unit, options),
            ...(row.target == null ? [] : [goalName(row.target, options)]),
          ].join("\n"),
        opens: (row, reach) => figureOf(row.period, reach),
        period: (row) => row.period,
      }),
    ],
  });
}

/** The figure itself in that period. */
const figureOf = (period: string, reach: Reach): Opening | null =>
  reach.metric ? inPeriod(reach.metric, period, reach, reach.isPosition === true) : null;

const goalName = (target: number, options: Wording) =>
  text(options.locale, "chart.target", { target: label(target, unitOf(options), options) });

const inOrder = (rows: readonly MetricTrendRow[]) =>
  [...rows].sort((a, b) => (a.period < b.period ? -1 : 1));

/** The goal over time, stepping where it changes; nothing where there is none. */
function goalLine(rows: readonly MetricTrendRow[], options: DrawOptions): Series[] {
  if (rows.every(({ target }) => target == null)) return [];
  return [
    {
      name: text(options.locale, "column.target"),
      colour: options.theme.second,
      dash: "5 3",
      isStepped: true,
      points: rows.map(({ period, target }): Point => ({ period, value: target ?? null })),
    },
  ];
}

/** How the figure moved, up to its last whole period. */
function movedSentence(rows: readonly MetricTrendRow[], wording: Wording): string {
  const title = wording.title ?? "";
  const whole = inOrder(rows).filter((row) => !(row.adds && row.isPart));
  const last = whole.filter((row) => row.value !== null).at(-1);
  if (whole.length === rows.length || !last) {
    return changeSentence(title, inOrder(rows), unitOf(wording), wording);
  }
  // What is told is not the last column: it says which.
  const period = periodName(wording.locale, last.period);
  const named = text(wording.locale, "chart.change.title_in", { title, period });
  return changeSentence(named, whole, unitOf(wording), wording);
}

/** How did one figure move over time? */
export const metricTrend: ChartDefinition<MetricTrendRow> = {
  id: "metric_trend",
  columns: [
    { name: "period", unit: "text" },
    { name: "value", unit: "text" },
    { name: "at_least", unit: "text" },
    { name: "target", unit: "text" },
  ],
  headline: (rows, wording) => {
    const sentence = movedSentence(rows, wording);
    // Of the period that is told: a running one has only a part of its goal.
    const told = inOrder(rows).filter((row) => !(row.adds && row.isPart) && row.value !== null);
    const target = told.at(-1)?.target;
    return target == null
      ? sentence
      : text(wording.locale, "chart.change.against_target", {
          sentence,
          target: label(target, unitOf(wording), wording),
        });
  },
  draw: (rows, options) =>
    rows.some((row) => row.adds)
      ? drawColumns(inOrder(rows), options)
      : drawLines(
          [
            {
              name: "",
              colour: options.theme.first,
              points: inOrder(rows).map(
                ({ period, value, at_least }): Point => ({ period, value, at_least }),
              ),
            },
            ...goalLine(inOrder(rows), options),
          ],
          unitOf(options),
          options,
          figureOf,
        ),
};

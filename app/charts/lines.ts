import * as Plot from "@observablehq/plot";
import type { Unit } from "../metrics/metric.ts";
import type { DrawOptions } from "./chart.ts";
import { boldWidth, extentOf, narrowBelow, spread, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import type { Opening, Reach } from "./reach.ts";
import { label, periodName, periodTicks, tick } from "./wording.ts";

export interface Point {
  readonly period: string;
  readonly value: number | null;
  /** The value is a lower bound: drawn open. */
  readonly at_least?: boolean;
}

export interface Series {
  readonly name: string;
  readonly colour: string;
  /** Tells lines apart where colours cannot. */
  readonly dash?: string;
  /** Stays where it is until it changes: drawn in steps. */
  readonly isStepped?: true;
  readonly points: readonly Point[];
}

/** The points of one metric, in order. */
export function pointsOf(
  rows: readonly {
    readonly metric: string;
    readonly period: string;
    readonly value: number | null;
    readonly at_least?: boolean;
  }[],
  metric: string,
): Point[] {
  return rows
    .filter((row) => row.metric === metric)
    .map(({ period, value, at_least }) => ({ period, value, at_least }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Points without a line to them: alone between gaps, or lower bounds. */
function standingAlone(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    if (point.value === null) return false;
    const before = points[index - 1]?.value ?? null;
    const after = points[index + 1]?.value ?? null;
    return point.at_least === true || (before === null && after === null);
  });
}

/**
 * Lines over periods, each with its name and last value at its end. A missing
 * value is a gap. The axis begins at zero, so that slopes do not exaggerate.
 */
export function drawLines(
  series: readonly Series[],
  unit: Unit,
  options: DrawOptions,
  opens?: (period: string, reach: Reach) => Opening | null,
): SVGSVGElement {
  const periods = [
    ...new Set(series.flatMap((line) => line.points.map((point) => point.period))),
  ].sort();
  const drawn = series.filter((line) => line.points.some((point) => point.value !== null));
  if (drawn.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const height = options.height ?? (narrow ? 240 : 280);
  const extent = extentOf(
    drawn.flatMap((line) => line.points.map((point) => point.value)),
    4,
  );
  const lastOf = (line: Series) =>
    line.points.filter((point) => point.value !== null).at(-1) as Point & { value: number };
  // Where there is little room the name stands above its value.
  const written = (line: Series) =>
    [line.name, label(lastOf(line).value, unit, options)].filter(Boolean).join(narrow ? "\n" : " ");
  const widest = (words: string) => Math.max(...words.split("\n").map(boldWidth));
  const marginRight = Math.max(...drawn.map((line) => widest(written(line)))) + 14;
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, unit, options)))) + 12;
  const marginTop = 14;
  const marginBottom = 40;
  const plotHeight = height - marginTop - marginBottom;
  const [low, high] = extent.domain;
  const pixel = (value: number) => marginTop + plotHeight * (1 - (value - low) / (high - low));
  const value = (y: number) => low + (1 - (y - marginTop) / plotHeight) * (high - low);
  const ends = spread(
    drawn.map((line) => pixel(lastOf(line).value)),
    narrow ? 31 : 16,
    marginTop,
    height - marginBottom - (narrow ? 8 : 0),
  ).map((y, index) => ({ y: value(y), line: drawn[index] as Series }));
  const room = (width - marginLeft - marginRight) / (narrow ? 40 : 46);
  const ticks = periodTicks(locale, thinned(periods, Math.max(2, Math.floor(room))));
  const tips = periods.map((period) => {
    const at = drawn.map((line) => ({
      line,
      point: line.points.find((point) => point.period === period),
    }));
    return {
      period,
      top: Math.max(...at.map(({ point }) => point?.value ?? Number.NEGATIVE_INFINITY)),
      title: [
        periodName(locale, period),
        ...at.map(({ line, point }) =>
          [line.name, label(point?.value, unit, options)].filter(Boolean).join(": "),
        ),
      ].join("\n"),
    };
  });
  return framed(options, {
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { type: "point", domain: periods, padding: 0.2, axis: null },
    y: { domain: [low, high], axis: null },
    marks: [
      ...valueAxis(options, extent.ticks, (at) => tick(at, unit, options)),
      periodAxis(options, ticks),
      Plot.ruleY([0], { stroke: theme.muted }),
      ...drawn.flatMap((line) => [
        Plot.lineY(line.points, {
          x: "period",
          y: (point: Point) => point.value ?? Number.NaN,
          stroke: line.colour,
          strokeWidth: 2,
          strokeDasharray: line.dash,
          curve: line.isStepped ? "step" : "linear",
        }),
        Plot.dot(standingAlone(line.points), {
          x: "period",
          y: "value",
          r: 3,
          fill: theme.ground,
          stroke: line.colour,
          strokeWidth: 2,
        }),
        Plot.dot([lastOf(line)], {
          x: "period",
          y: "value",
          r: 3.5,
          fill: lastOf(line).at_least ? theme.ground : line.colour,
          stroke: line.colour,
          strokeWidth: 2,
        }),
      ]),
      ...ends.map(({ y, line }) =>
        Plot.text([written(line)], {
          frameAnchor: "right",
          textAnchor: "start",
          dx: 10,
          y: [y],
          fill: line.colour,
          fontWeight: "bold",
        }),
      ),
      ...touchable(
        options,
        tips.filter((at) => Number.isFinite(at.top)),
        {
          shape: "column",
          x: ({ period }) => period,
          y: ({ top }) => top,
          tip: ({ title }) => title,
          opens: ({ period }, reach) => opens?.(period, reach) ?? null,
          period: ({ period }) => period,
        },
      ),
    ],
  });
}

import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { baseOf } from "./change.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { extentOf, narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { legendEntry } from "./legend.ts";
import type { Point } from "./lines.ts";
import { touchable } from "./marks.ts";
import { drawPanels, type Panel } from "./panels.ts";
import { inPeriod } from "./reach.ts";
import { label, periodName, periodTicks, tick } from "./wording.ts";

/** One value of a metric in one period for one value of a dimension, or for all of the scope. */
export type MetricMultiplesRow = {
  readonly key: string;
  readonly label: string;
  readonly period: string;
  readonly value: number | null;
  /** The row is of all that is in the scope: what each part is seen against. */
  readonly is_whole: boolean;
};

/** More panels than this are no picture any more: the table behind has all. */
const mostPanels = 12;

const unitOf = (wording: Wording) => wording.unit ?? "count";

interface Group {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly last: Point & { readonly value: number };
}

const inTime = (rows: readonly MetricMultiplesRow[]): Point[] =>
  [...rows]
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .map(({ period, value }) => ({ period, value }));

const isKnown = (point: Point): point is Point & { readonly value: number } => point.value !== null;

/** The parts with any value, the highest last value first. */
function groupsOf(rows: readonly MetricMultiplesRow[], wording: Wording): Group[] {
  const parts = new Map<string, MetricMultiplesRow[]>();
  for (const row of rows) {
    if (!row.is_whole) parts.set(row.key, [...(parts.get(row.key) ?? []), row]);
  }
  return [...parts]
    .flatMap(([key, own]) => {
      const points = inTime(own);
      const last = points.filter(isKnown).at(-1);
      const name = own[0]?.label || key || text(wording.locale, "chart.breakdown.not_given");
      return last ? [{ key, name, points, last }] : [];
    })
    .sort((a, b) => b.last.value - a.last.value || (a.key < b.key ? -1 : 1));
}

/** How a part moved: amounts and counts by a share of what they were, all else by the difference. */
function moveOf({ points, last }: Group, wording: Wording): { move: number; base: Point } | null {
  const base = baseOf(points.filter(isKnown), last);
  if (!base || base.value === null || base.period === last.period) return null;
  const isRelative = unitOf(wording) === "money" || unitOf(wording) === "count";
  if (isRelative && base.value <= 0) return null;
  return { move: isRelative ? last.value / base.value - 1 : last.value - base.value, base };
}

function headline(rows: readonly MetricMultiplesRow[], wording: Wording): string {
  const { locale } = wording;
  const title = wording.title ?? "";
  const groups = groupsOf(rows, wording);
  if (groups.length === 0) return text(locale, "chart.change.none", { title });
  const end = groups
    .map(({ last }) => last.period)
    .sort()
    .at(-1);
  const moved = groups
    // Whoever has no value at the end stopped: that is no movement to it.
    .filter(({ last }) => last.period === end)
    .flatMap((group) => {
      const found = moveOf(group, wording);
      return found ? [{ ...group, ...found }] : [];
    })
    .sort((a, b) => b.move - a.move);
  const [most] = moved;
  const least = moved.at(-1);
  if (!most || !least) return text(locale, "chart.multiples.too_short", { title });
  const told = (group: typeof most) => ({
    name: group.name,
    before: label(group.base.value, unitOf(wording), wording),
    now: label(group.last.value, unitOf(wording), wording),
    since: periodName(locale, group.base.period),
  });
  if (most.move > 0 && least.move < 0) {
    const { name, before, now } = told(least);
    const values = { ...told(most), title, other: name, other_before: before, other_now: now };
    return text(locale, "chart.multiples.both", values);
  }
  if (most.move > 0) return text(locale, "chart.multiples.rose", { ...told(most), title });
  if (least.move < 0) return text(locale, "chart.multiples.fell", { ...told(least), title });
  return text(locale, "chart.multiples.same", { ...told(most), title });
}

/** As many beside each other as leaves room for a name, and no row with one lost in it. */
function columnsFor(count: number, narrow: boolean): number {
  if (narrow) return Math.min(2, count);
  if (count <= 3) return count;
  return count === 4 || count > 6 ? 4 : 3;
}

/**
 * The same small picture for each part, on one scale: its name and last value above its line,
 * and behind it, in grey, the line of all of the scope.
 */
function draw(rows: readonly MetricMultiplesRow[], options: DrawOptions): SVGSVGElement {
  const groups = groupsOf(rows, options).slice(0, mostPanels);
  if (groups.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const unit = unitOf(options);
  const narrow = width < narrowBelow;
  const whole = inTime(rows.filter((row) => row.is_whole));
  const hasWhole = groups.length > 1 && whole.some(isKnown);
  const shown = [...groups.flatMap(({ points }) => points), ...(hasWhole ? whole : [])];
  const periods = [...new Set(shown.map(({ period }) => period))].sort();
  const extent = extentOf(
    shown.map(({ value }) => value),
    2,
  );
  const axis = Math.max(...extent.ticks.map((at) => textWidth(tick(at, unit, options)))) + 12;
  const columns = columnsFor(groups.length, narrow);
  const marginTop = 44;
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((one) => one !== undefined);
  const ticks = periodTicks(locale, ends);
  const panelOf = ({ key, name, points, last }: Group): Panel => ({
    draw: (panel) =>
      framed(panel, {
        height: panel.height,
        marginLeft: axis,
        marginRight: 20,
        marginTop,
        marginBottom: 38,
        x: { type: "point", domain: periods, padding: 0.2, axis: null },
        y: { domain: [...extent.domain], axis: null },
        marks: [
          ...valueAxis(options, extent.ticks, (at) => tick(at, unit, options)),
          periodAxis(options, ticks),
          Plot.ruleY([0], { stroke: theme.muted }),
          ...(hasWhole ? [lineOf(whole, theme.third, "3 3", 1.5)] : []),
          lineOf(points, theme.first, undefined, 2),
          Plot.dot([last], { x: "period", y: "value", r: 3, fill: theme.first }),
          ...[shorten(name, Math.floor((panel.width - 8) / textWidth("n"))), written(last)].map(
            (words, index) =>
              Plot.text([words], {
                frameAnchor: "top-left",
                textAnchor: "start",
                dx: 4 - axis,
                dy: 6 + index * 16 - marginTop,
                fontWeight: index === 0 ? "bold" : "normal",
                fill: index === 0 ? theme.ink : theme.first,
              }),
          ),
          ...touchable(panel, points.filter(isKnown), {
            shape: "column",
            x: (point) => point.period,
            y: (point) => point.value,
            tip: (point) =>
              [
                `${name}, ${periodName(locale, point.period)}`,
                label(point.value, unit, options),
                ...(hasWhole ? [wholeAt(point.period)] : []),
              ].join("\n"),
            opens: (point, reach) => {
              if (!reach.metric || !reach.by) return null;
              const isPosition = reach.isPosition === true;
              const opening = inPeriod(reach.metric, point.period, reach, isPosition);
              return { ...opening, where: { [reach.by]: [key] } };
            },
            period: (point) => point.period,
          }),
        ],
      }),
  });
  const written = (point: Point) => label(point.value, unit, options);
  const wholeAt = (period: string) =>
    text(locale, "chart.multiples.whole_is", {
      value: label(whole.find((one) => one.period === period)?.value, unit, options),
    });
  const keys = [{ colour: theme.third, words: text(locale, "chart.multiples.whole"), sign: "┅" }];
  return drawPanels(groups.map(panelOf), options, {
    columns,
    panelHeight: 160,
    above: hasWhole ? legendEntry(options, keys, 0, 0, false) : [],
  });
}

function lineOf(
  points: readonly Point[],
  stroke: string,
  strokeDasharray: string | undefined,
  strokeWidth: number,
): Plot.Markish {
  const y = (point: Point) => point.value ?? Number.NaN;
  return Plot.lineY(points, { x: "period", y, stroke, strokeDasharray, strokeWidth });
}

/** How did one figure move in each part of the department? */
export const metricMultiples: ChartDefinition<MetricMultiplesRow> = {
  id: "metric_multiples",
  columns: [
    { name: "key", unit: "text" },
    { name: "label", unit: "text" },
    { name: "period", unit: "text" },
    { name: "value", unit: "text" },
    { name: "is_whole", unit: "text" },
  ],
  headline,
  draw,
};

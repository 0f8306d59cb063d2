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
  /** The part's own goal for the period, where it has one. */
  readonly target?: number | null;
  /** The row is of all that is in the scope: what each part is seen against. */
  readonly is_whole: boolean;
};

/** More panels than this are no picture any more: the table behind has all. */
const mostPanels = 12;

const unitOf = (wording: Wording) => wording.unit ?? "count";

type Scale = ReturnType<typeof extentOf>;

interface Group {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
  /** Its goals; none where nobody set any. */
  readonly goals: readonly Point[];
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
      const set = inTime(own.map((row) => ({ ...row, value: row.target ?? null })));
      const goals = set.some(isKnown) ? set : [];
      return last ? [{ key, name, points, goals, last }] : [];
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

/** So many times what half of the parts reach leaves of their lines nothing to be seen. */
const mostApart = 5;

/** Whether the highest is so far above the rest that on its scale the rest would lie flat. */
function areUnlike(parts: readonly (readonly Point[])[]): boolean {
  const reached = parts
    .map((points) => Math.max(...points.map(({ value }) => Math.abs(value ?? 0))))
    .sort((a, b) => a - b);
  const half = reached[Math.floor((reached.length - 1) / 2)] ?? 0;
  return half > 0 && (reached.at(-1) ?? 0) > half * mostApart;
}

/** As many beside each other as leaves room for a name, and no row with one lost in it. */
function columnsFor(count: number, narrow: boolean): number {
  if (narrow) return Math.min(2, count);
  if (count <= 3) return count;
  return count === 4 || count > 6 ? 4 : 3;
}

/**
 * The same small picture for each part, on one scale where all can be seen on it: its name and last
 * value above its line, its goals stepping where they change, and behind it, in grey, the line of all
 * of the scope.
 */
function draw(rows: readonly MetricMultiplesRow[], options: DrawOptions): SVGSVGElement {
  const groups = groupsOf(rows, options).slice(0, mostPanels);
  if (groups.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const unit = unitOf(options);
  const narrow = width < narrowBelow;
  const whole = inTime(rows.filter((row) => row.is_whole));
  const hasWhole = groups.length > 1 && whole.some(isKnown);
  const hasGoals = groups.some(({ goals }) => goals.length > 0);
  const shownOf = ({ points, goals }: Group) => [...points, ...goals, ...(hasWhole ? whole : [])];
  const shown = groups.flatMap(shownOf);
  const periods = [...new Set(shown.map(({ period }) => period))].sort();
  const scaleOf = (points: readonly Point[]) =>
    extentOf(
      points.map(({ value }) => value),
      2,
    );
  const isOwnScale = areUnlike(groups.map(shownOf));
  const scales = groups.map((group) => scaleOf(isOwnScale ? shownOf(group) : shown));
  const widths = scales.flatMap(({ ticks }) => ticks.map((at) => tick(at, unit, options)));
  const axis = Math.max(...widths.map(textWidth)) + 12;
  const columns = columnsFor(groups.length, narrow);
  const marginTop = 44;
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((one) => one !== undefined);
  const ticks = periodTicks(locale, ends);
  const panelOf = ({ key, name, points, goals, last }: Group, extent: Scale): Panel => ({
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
          lineOf(goals, theme.second, "5 3", 1.5, "step"),
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
                ...goals
                  .filter((goal) => goal.period === point.period && isKnown(goal))
                  .map((goal) => text(locale, "chart.target", { target: written(goal) })),
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
  const keys = [
    ...(hasGoals
      ? [{ colour: theme.second, words: text(locale, "column.target"), sign: "╍" }]
      : []),
    ...(hasWhole
      ? [{ colour: theme.third, words: text(locale, "chart.multiples.whole"), sign: "┅" }]
      : []),
    ...(isOwnScale
      ? [{ colour: theme.muted, words: text(locale, "chart.multiples.own_scale"), sign: "↕" }]
      : []),
  ];
  return drawPanels(
    scales.map((scale, at) => panelOf(groups[at] as Group, scale)),
    options,
    {
      columns,
      panelHeight: 160,
      above: legendEntry(options, keys, 0, 0, false),
    },
  );
}

function lineOf(
  points: readonly Point[],
  stroke: string,
  strokeDasharray: string | undefined,
  strokeWidth: number,
  curve: "linear" | "step" = "linear",
): Plot.Markish {
  const y = (point: Point) => point.value ?? Number.NaN;
  return Plot.lineY(points, { x: "period", y, curve, stroke, strokeDasharray, strokeWidth });
}

/** How did one figure move in each part of the department? */
export const metricMultiples: ChartDefinition<MetricMultiplesRow> = {
  id: "metric_multiples",
  columns: [
    { name: "key", unit: "text" },
    { name: "label", unit: "text" },
    { name: "period", unit: "text" },
    { name: "value", unit: "text" },
    { name: "target", unit: "text" },
    { name: "is_whole", unit: "text" },
  ],
  headline,
  draw,
};

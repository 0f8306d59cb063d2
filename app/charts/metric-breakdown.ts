import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { type Bullet, drawBullets } from "./bullets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import type { Opening, Reach } from "./reach.ts";
import { label, wholePercent } from "./wording.ts";

/** One value of a dimension. `adds` tells whether the values sum to a whole. */
export type MetricBreakdownRow = {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** The group's goal, where it has one. */
  readonly target?: number | null;
  readonly adds: boolean;
};

/** More bars than this say less than a table: the table behind has them all. */
const mostBars = 20;

const unitOf = (wording: Wording) => wording.unit ?? "count";

const nameOf = (row: MetricBreakdownRow, wording: Wording) =>
  row.label || row.key || text(wording.locale, "chart.breakdown.not_given");

/** Largest first; what is not known stands last. */
function ranked(rows: readonly MetricBreakdownRow[]): MetricBreakdownRow[] {
  return [...rows].sort(
    (a, b) =>
      (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
      (a.key < b.key ? -1 : 1),
  );
}

function headline(rows: readonly MetricBreakdownRow[], wording: Wording): string {
  const { locale } = wording;
  const known = ranked(rows).filter((row) => row.value !== null);
  const most = known[0];
  const least = known.at(-1);
  const title = wording.title ?? "";
  if (!most || !least) return text(locale, "chart.change.none", { title });
  const values = {
    title,
    name: nameOf(most, wording),
    value: label(most.value, unitOf(wording), wording),
  };
  if (most === least) return text(locale, "chart.breakdown.one", values);
  const goals = known.filter(({ target }) => target != null && target !== 0);
  if (wording.better && goals.length > 0) {
    const isMet = ({ value, target }: MetricBreakdownRow) =>
      wording.better === "higher" ? (value ?? 0) >= (target ?? 0) : (value ?? 0) <= (target ?? 0);
    return text(locale, "chart.breakdown.targets_met", {
      ...values,
      met: goals.filter(isMet).length,
      count: goals.length,
    });
  }
  const total = known.reduce((sum, row) => sum + (row.value ?? 0), 0);
  const isWhole = known.every((row) => row.adds && (row.value ?? 0) >= 0) && total > 0;
  return isWhole
    ? text(locale, "chart.breakdown.share", {
        ...values,
        share: wholePercent((most.value ?? 0) / total, locale),
      })
    : text(locale, "chart.breakdown.range", {
        ...values,
        least: nameOf(least, wording),
        least_value: label(least.value, unitOf(wording), wording),
      });
}

/** The figure of one group alone. */
const openingOf = (row: MetricBreakdownRow, { metric, by }: Reach): Opening | null =>
  row.value === null || !metric || !by
    ? null
    : { path: `/figures/${metric}`, where: { [by]: [row.key] } };

/** Bars with a stroke at each group's goal. */
function drawAgainstGoals(
  shown: readonly MetricBreakdownRow[],
  options: DrawOptions,
): SVGSVGElement {
  const unit = unitOf(options);
  const { locale } = options;
  const bullets = shown.map((row): Bullet => {
    const value = label(row.value, unit, options);
    const target = row.target ?? null;
    const written =
      target === null
        ? value
        : text(locale, "chart.breakdown.of_target", {
            value,
            target: label(target, unit, options),
          });
    const name = nameOf(row, options);
    return {
      key: row.key,
      name,
      value: row.value,
      mark: target,
      written,
      tip: `${name}\n${written}`,
      opens: options.reach ? openingOf(row, options.reach) : null,
    };
  });
  return drawBullets(bullets, text(locale, "column.target"), options);
}

function draw(rows: readonly MetricBreakdownRow[], options: DrawOptions): SVGSVGElement {
  const shown = ranked(rows).slice(0, mostBars);
  if (shown.length === 0) return nothing(options);
  if (shown.some(({ target }) => target != null)) return drawAgainstGoals(shown, options);
  const { theme, width } = options;
  const unit = unitOf(options);
  const narrow = width < narrowBelow;
  const names = new Map(
    shown.map((row) => [row.key, shorten(nameOf(row, options), narrow ? 16 : 30)]),
  );
  const written = (row: MetricBreakdownRow) => label(row.value, unit, options);
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const marginRight = Math.max(...shown.map((row) => textWidth(written(row)))) + 10;
  const values = shown.map((row) => row.value ?? 0);
  const keys = shown.map((row) => row.key);
  return framed(options, {
    height: options.height ?? 16 + shown.length * 28,
    marginLeft,
    marginRight,
    marginTop: 8,
    marginBottom: 8,
    x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values) || 1] },
    y: { axis: null, type: "band", domain: keys, padding: 0.28 },
    color: { type: "identity" },
    marks: [
      Plot.axisY(keys, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (key: string) => names.get(key) ?? key,
      }),
      Plot.barX(
        shown.filter((row) => row.value !== null),
        { x: "value", y: "key", fill: theme.bar },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(shown, {
        x: (row: MetricBreakdownRow) => Math.max(0, row.value ?? 0),
        y: "key",
        text: written,
        textAnchor: "start",
        dx: 6,
        fill: (row: MetricBreakdownRow) => (row.value === null ? theme.muted : theme.ink),
      }),
      ...touchable(options, shown, {
        shape: "row",
        x: (row) => Math.max(0, row.value ?? 0),
        y: (row) => row.key,
        tip: (row) => `${nameOf(row, options)}\n${written(row)}`,
        opens: openingOf,
      }),
    ],
  });
}

/** Where does one figure come from? */
export const metricBreakdown: ChartDefinition<MetricBreakdownRow> = {
  id: "metric_breakdown",
  columns: [
    { name: "key", unit: "text" },
    { name: "label", unit: "text" },
    { name: "value", unit: "text" },
    { name: "target", unit: "text" },
  ],
  headline,
  draw,
};

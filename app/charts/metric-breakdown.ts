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
  /** How many things a rate is of, where it is one of counted things. */
  readonly base?: number | null;
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

/** Of fewer things than these a rate is chance, and nobody is named first or last for it. */
const leastBase = 10;

const restsOnFew = ({ base }: MetricBreakdownRow) => base != null && base < leastBase;

/** Those that can be named first or last: where some rest on enough, those alone. */
function fairlyNamed(known: readonly MetricBreakdownRow[]): readonly MetricBreakdownRow[] {
  const named = known.filter(({ key }) => key !== "");
  const enough = named.filter((row) => !restsOnFew(row));
  return [enough, named].find((rows) => rows.length > 1) ?? known;
}

function headline(rows: readonly MetricBreakdownRow[], wording: Wording): string {
  const { locale } = wording;
  const known = ranked(rows).filter((row) => row.value !== null);
  const title = wording.title ?? "";
  const unit = unitOf(wording);
  const said = (row: MetricBreakdownRow) => label(row.value, unit, wording);
  const [only] = known;
  if (!only) return text(locale, "chart.change.none", { title });
  const goals = known.filter(({ target }) => target != null && target !== 0);
  if (known.length === 1) {
    if (only.key === "") {
      return text(locale, "chart.breakdown.unsplit", { title, value: said(only) });
    }
    const name = nameOf(only, wording);
    const sentence = text(locale, "chart.breakdown.one", { title, name, value: said(only) });
    if (only.target == null) return sentence;
    const target = label(only.target, unit, wording);
    return text(locale, "chart.change.against_target", { sentence, target });
  }
  if (wording.better && goals.length > 0) return goalSentence(goals, wording.better, wording);
  const fair = fairlyNamed(known);
  const most = fair[0] ?? only;
  const least = fair.at(-1) ?? only;
  const values = { title, name: nameOf(most, wording), value: said(most) };
  const total = known.reduce((sum, row) => sum + (row.value ?? 0), 0);
  const isWhole = known.every((row) => row.adds && (row.value ?? 0) >= 0) && total > 0;
  if (said(most) === said(least) && known.length === fair.length) {
    return text(locale, "chart.breakdown.same", values);
  }
  const shareOf = (row: MetricBreakdownRow) => wholePercent((row.value ?? 0) / total, locale);
  const named = known.find(({ key }) => key !== "");
  if (isWhole && only.key === "" && named) {
    return text(locale, "chart.breakdown.share_of_none", {
      value: said(only),
      share: shareOf(only),
      name: nameOf(named, wording),
      name_value: said(named),
    });
  }
  return isWhole
    ? text(locale, "chart.breakdown.share", { ...values, share: shareOf(most) })
    : text(locale, "chart.breakdown.range", {
        ...values,
        least: nameOf(least, wording),
        least_value: said(least),
      });
}

/** How many goals are met, and who is furthest from meeting theirs, or met it most narrowly. */
function goalSentence(
  goals: readonly MetricBreakdownRow[],
  better: "higher" | "lower",
  wording: Wording,
): string {
  /** By how much of the goal it was missed; below zero where it is met. */
  const missedBy = ({ value, target }: MetricBreakdownRow) => {
    const over = ((value ?? 0) - (target ?? 0)) / Math.abs(target ?? 1);
    return better === "lower" ? over : -over;
  };
  const [furthest] = [...goals].sort((a, b) => missedBy(b) - missedBy(a));
  if (!furthest) return "";
  const unit = unitOf(wording);
  const values = {
    count: goals.length,
    name: nameOf(furthest, wording),
    value: label(furthest.value, unit, wording),
    target: label(furthest.target, unit, wording),
  };
  const met = goals.filter((row) => missedBy(row) <= 0).length;
  return met === goals.length
    ? text(wording.locale, "chart.breakdown.targets_met", values)
    : text(wording.locale, "chart.breakdown.targets_missed", { ...values, met });
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
  const fair = new Set(fairlyNamed(ranked(rows).filter(({ value }) => value !== null)));
  // A long bar of a few things would contradict the sentence, which does not name it.
  const isWeak = (row: MetricBreakdownRow) => restsOnFew(row) && !fair.has(row);
  const written = (row: MetricBreakdownRow) => {
    const value = label(row.value, unit, options);
    return isWeak(row) && row.value !== null
      ? text(options.locale, "chart.breakdown.of_few", { value, count: row.base ?? 0 })
      : value;
  };
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
        {
          x: "value",
          y: "key",
          fill: theme.bar,
          fillOpacity: (row: MetricBreakdownRow) => (isWeak(row) ? 0.45 : 1),
        },
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

import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import {
  type CohortRow,
  cohortColumns,
  cohortOpening,
  cohortsKnownAt,
  cohortTip,
  recoveredAt,
} from "./cohorts.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import type { Theme } from "./theme.ts";
import { label, periodSince, periodTicks, wholePercent } from "./wording.ts";

const equalSteps = [0, 0.2, 0.4, 0.6, 0.8] as const;
const comparedAge = 3;
/** Fewer cells than this have no distribution to speak of. */
const leastCells = 20;

/**
 * The lower ends of the five steps of colour: fifths of the known cells in whole
 * per cents, so that a department which collects nearly everything, or nearly
 * nothing, still sees its differences. Equal steps where fifths would coincide.
 */
export function stepsOf(rates: readonly number[]): readonly number[] {
  const sorted = [...rates].sort((a, b) => a - b);
  const fifths = [1, 2, 3, 4].map((fifth) => {
    const rate = sorted[Math.floor((sorted.length * fifth) / 5)] ?? 0;
    return Math.round(rate * 100) / 100;
  });
  const isRising = fifths.every((from, index) => from > (fifths[index - 1] ?? 0));
  return sorted.length >= leastCells && isRising ? [0, ...fifths] : equalSteps;
}

const fills = (theme: Theme) => [
  theme.step_1,
  theme.step_2,
  theme.step_3,
  theme.step_4,
  theme.step_5,
];
const inks = (theme: Theme) => [
  theme.on_step_1,
  theme.on_step_2,
  theme.on_step_3,
  theme.on_step_4,
  theme.on_step_5,
];

function headline(rows: readonly CohortRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.no_data");
  const known = cohortsKnownAt(rows, comparedAge)
    .map((cohort) => ({ cohort, rate: recoveredAt(rows, [cohort], comparedAge) }))
    .filter((one): one is { cohort: string; rate: number } => one.rate !== null)
    .sort((a, b) => b.rate - a.rate);
  const best = known[0];
  const worst = known.at(-1);
  if (!best || !worst || best === worst) {
    return text(locale, "chart.cohorts.too_young", { months: comparedAge });
  }
  return text(locale, "chart.cohort_triangle.headline", {
    months: comparedAge,
    best: periodSince(locale, best.cohort),
    best_rate: label(best.rate, "ratio", wording),
    worst: periodSince(locale, worst.cohort),
    worst_rate: label(worst.rate, "ratio", wording),
  });
}

/** Ages that fit side by side: all, else the first ones and then ever wider apart. */
function agesThatFit(ages: readonly number[], most: number): number[] {
  if (ages.length <= most) return [...ages];
  const wanted = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48];
  return ages.filter((age) => wanted.includes(age)).slice(0, most);
}

/** A heat table, newest cohort below; cells that are not known yet stay empty. */
function draw(rows: readonly CohortRow[], options: DrawOptions): SVGSVGElement {
  const known = rows.filter((row) => row.recovery_rate !== null);
  if (known.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const cohorts = [...new Set(rows.map((row) => row.cohort))].sort();
  const names = periodTicks(locale, cohorts);
  // In a table each row says its year: it is read alone.
  const name = (cohort: string) =>
    [names.get(cohort)?.split("\n")[0] ?? cohort, cohort.slice(0, 4)].join(" ");
  const marginLeft = Math.max(...cohorts.map((cohort) => textWidth(name(cohort)))) + 10;
  const marginRight = 4;
  const ages = agesThatFit(
    [...new Set(known.map((row) => row.age_months))].sort((a, b) => a - b),
    Math.max(3, Math.floor((width - marginLeft - marginRight) / (narrow ? 36 : 32))),
  );
  const cells = known.filter((row) => ages.includes(row.age_months));
  const marginTop = 62;
  const fill = fills(theme);
  const ink = inks(theme);
  const steps = stepsOf(known.map((row) => row.recovery_rate ?? 0));
  const step = (row: CohortRow) =>
    Math.max(
      0,
      steps.findLastIndex((from) => (row.recovery_rate ?? 0) >= from),
    );
  const legend = steps.map((from, index) => ({
    x: index,
    text:
      index === 0 ? `< ${wholePercent(steps[1] ?? 0, locale)}` : `≥ ${wholePercent(from, locale)}`,
  }));
  const legendWidth = narrow ? 65 : 74;
  return framed(options, {
    height: options.height ?? marginTop + cohorts.length * 22 + 4,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 4,
    x: { type: "band", domain: ages, padding: 0.03, axis: null },
    y: { type: "band", domain: cohorts, padding: 0.06, axis: null },
    color: { type: "identity" },
    marks: [
      ...legend.flatMap((at) => [
        Plot.text(["■"], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: at.x * legendWidth - marginLeft + 4,
          dy: -58,
          fontSize: 14,
          fill: fill[at.x],
          stroke: theme.grid,
          strokeWidth: 1,
        }),
        Plot.text([at.text], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: at.x * legendWidth - marginLeft + 20,
          dy: -56,
          fontSize: narrow ? 10 : 12,
          fill: theme.muted,
        }),
      ]),
      Plot.axisY(cohorts, {
        tickFormat: name,
        tickSize: 0,
        tickPadding: 6,
        label: null,
        fill: theme.muted,
      }),
      Plot.axisX(ages, {
        anchor: "top",
        tickFormat: String,
        tickSize: 0,
        tickPadding: 6,
        label: text(locale, "chart.cohorts.age"),
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 34,
        fill: theme.muted,
      }),
      Plot.cell(cells, {
        x: "age_months",
        y: "cohort",
        fill: (row: CohortRow) => fill[step(row)],
      }),
      Plot.text(cells, {
        x: "age_months",
        y: "cohort",
        fontSize: 11,
        text: (row: CohortRow) =>
          // The sign stands once, in the legend.
          wholePercent(row.recovery_rate, locale).replace(/\s?%/u, ""),
        fill: (row: CohortRow) => ink[step(row)],
      }),
      ...touchable(options, cells, {
        shape: "cell",
        x: (row) => row.age_months,
        y: (row) => row.cohort,
        tip: (row) => cohortTip(row, options),
        opens: cohortOpening,
      }),
    ],
  });
}

/** Which months' debts came back well, and which did not? */
export const cohortTriangle: ChartDefinition<CohortRow> = {
  id: "cohort_triangle",
  columns: cohortColumns,
  headline,
  draw,
};

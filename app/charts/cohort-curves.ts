import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import {
  type CohortRow,
  cohortColumns,
  cohortOpening,
  cohortsKnownAt,
  cohortsOf,
  cohortTip,
  recoveredAt,
  recoveredByAge,
} from "./cohorts.ts";
import { extentOf, narrowBelow, spread, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import { label, periodName, tick } from "./wording.ts";

/** The age at which cohorts are compared, in months, and how many of the newest against all. */
const comparedAge = 3;
const newestCount = 3;

function headline(rows: readonly CohortRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.no_data");
  const known = cohortsKnownAt(rows, comparedAge);
  const all = recoveredAt(rows, known, comparedAge);
  if (all === null) return text(locale, "chart.cohorts.too_young", { months: comparedAge });
  const share = label(all, "ratio", wording);
  if (known.length <= newestCount) {
    return text(locale, "chart.cohorts.all", { share, months: comparedAge });
  }
  const recent = recoveredAt(rows, known.slice(-newestCount), comparedAge);
  return text(locale, "chart.cohorts.recent", {
    share,
    months: comparedAge,
    count: newestCount,
    recent: label(recent, "ratio", wording),
  });
}

/**
 * One line a cohort, from what was recovered in its first month on; a line ends
 * with an open dot where the cohort is not older yet. All cohorts together and
 * the newest that is three months old are named.
 */
function draw(rows: readonly CohortRow[], options: DrawOptions): SVGSVGElement {
  const known = rows.filter((row) => row.recovery_rate !== null);
  if (known.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const height = options.height ?? (narrow ? 260 : 320);
  const cohorts = [...cohortsOf(known)];
  const all = recoveredByAge(rows).filter((point) => point.recovery_rate !== null);
  const ages = [...new Set(known.map((row) => row.age_months))].sort((a, b) => a - b);
  const oldest = ages.at(-1) as number;
  const extent = extentOf(
    known.map((row) => row.recovery_rate),
    5,
  );
  const newest = cohortsKnownAt(rows, Math.min(comparedAge, oldest)).at(-1);
  const newestRows = cohorts.find(([cohort]) => cohort === newest)?.[1] ?? [];
  const named = [
    {
      name: text(locale, narrow ? "chart.cohorts.line_all_short" : "chart.cohorts.line_all"),
      colour: theme.first,
      end: all.at(-1),
    },
    {
      name: newest ? periodName(locale, newest) : "",
      colour: theme.second,
      end: newestRows.at(-1),
    },
  ].filter((line) => line.end && line.name);
  const written = (line: (typeof named)[number]) =>
    `${line.name} ${label(line.end?.recovery_rate, "ratio", options)}`;
  const lines = named.map((line) => ({ ...line, text: written(line) }));
  const marginRight = 16;
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, "ratio", options)))) + 12;
  const marginTop = 30;
  const marginBottom = 44;
  const plotHeight = height - marginTop - marginBottom;
  const [low, high] = extent.domain;
  const pixel = (rate: number) => marginTop + plotHeight * (1 - (rate - low) / (high - low));
  const value = (y: number) => low + (1 - (y - marginTop) / plotHeight) * (high - low);
  const first = ages[0] as number;
  const toX = (age: number) =>
    marginLeft + ((width - marginLeft - marginRight) * (age - first)) / Math.max(1, oldest - first);
  // All together is named above every line, the newest below the end of its own,
  // where lines that rise leave room.
  const top = pixel(Math.max(...known.map((row) => row.recovery_rate ?? 0))) - 12;
  const places = spread(
    lines.map((line, index) => (index === 0 ? top : pixel(line.end?.recovery_rate ?? 0) + 16)),
    16,
    10,
    height - marginBottom - 6,
  );
  const room = Math.max(2, Math.floor((width - marginLeft - marginRight) / 28));
  return framed(options, {
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { domain: [first, Math.max(oldest, first + 1)], axis: null },
    y: { domain: [low, high], axis: null },
    marks: [
      ...valueAxis(options, extent.ticks, (rate) => tick(rate, "ratio", options)),
      Plot.axisX(thinned(ages, room), {
        tickFormat: String,
        tickSize: 0,
        tickPadding: 8,
        label: text(locale, "chart.cohorts.age"),
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 36,
        fill: theme.muted,
      }),
      Plot.ruleY([0], { stroke: theme.muted }),
      ...cohorts.map(([cohort, points]) =>
        Plot.lineY(points, {
          x: "age_months",
          y: "recovery_rate",
          stroke: cohort === newest ? theme.second : theme.third,
          strokeWidth: cohort === newest ? 2 : 1,
          strokeOpacity: cohort === newest ? 1 : 0.45,
        }),
      ),
      Plot.dot(
        cohorts.flatMap(([, points]) => {
          const end = points.at(-1);
          return end && (end.age_months < oldest || points.length === 1) ? [end] : [];
        }),
        {
          x: "age_months",
          y: "recovery_rate",
          r: (end: CohortRow) => (end.cohort === newest ? 3.5 : 2),
          fill: theme.ground,
          stroke: (end: CohortRow) => (end.cohort === newest ? theme.second : theme.third),
        },
      ),
      Plot.lineY(all, {
        x: "age_months",
        y: "recovery_rate",
        stroke: theme.first,
        strokeWidth: 3,
      }),
      ...lines.map((line, index) => {
        const x = toX(line.end?.age_months ?? first);
        const fitsRight = x + textWidth(line.text) < width - 4;
        return Plot.text([line.text], {
          x: [line.end?.age_months ?? first],
          y: [value(places[index] as number)],
          textAnchor: fitsRight ? "start" : "end",
          dx: fitsRight ? 4 : 0,
          fill: line.colour,
          stroke: theme.ground,
          strokeWidth: 4,
          fontWeight: "bold",
        });
      }),
      ...touchable(options, known, {
        shape: "dot",
        x: (row) => row.age_months,
        y: (row) => row.recovery_rate ?? 0,
        tip: (row) => cohortTip(row, options),
        opens: cohortOpening,
      }),
    ],
    r: { type: "identity" },
    color: { type: "identity" },
  });
}

/** How much of what falls overdue comes back, and how fast? */
export const cohortCurves: ChartDefinition<CohortRow> = {
  id: "cohort_curves",
  columns: cohortColumns,
  headline,
  draw,
};

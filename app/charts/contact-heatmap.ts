import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { Scope } from "../scope/scope.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { stepsOf } from "./cohort-triangle.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { hourName, label, weekdayName, wholePercent } from "./wording.ts";

/** The attempts of one hour of one weekday; both null for those without a time of day. */
export type ContactHeatmapRow = {
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly attempts: number;
  readonly right_party_contacts: number;
  readonly right_party_rate: number | null;
};

type Cell = ContactHeatmapRow & { readonly weekday: number; readonly hour: number };

/** Fewer attempts than this have no rate to speak of: the cell stays pale and without a number. */
const leastInCell = 10;
/** And fewer than this none that a headline may name. */
const leastNamed = 30;

const timed = (rows: readonly ContactHeatmapRow[]): Cell[] =>
  rows.filter((row): row is Cell => row.weekday !== null && row.hour !== null);

interface Group {
  readonly key: number;
  readonly attempts: number;
  readonly rate: number;
}

/** The rate of each hour, or weekday, that has attempts enough, the best first. */
function rated(cells: readonly Cell[], by: "hour" | "weekday"): Group[] {
  const sums = new Map<number, { attempts: number; reached: number }>();
  for (const cell of cells) {
    const sum = sums.get(cell[by]) ?? { attempts: 0, reached: 0 };
    sum.attempts += cell.attempts;
    sum.reached += cell.right_party_contacts;
    sums.set(cell[by], sum);
  }
  return [...sums]
    .filter(([, { attempts }]) => attempts >= leastNamed)
    .map(([key, { attempts, reached }]) => ({ key, attempts, rate: reached / attempts }))
    .sort((a, b) => b.rate - a.rate || a.key - b.key);
}

/** Letters and messages go out when the system sends them: when people are reached, calls tell. */
export function heatmapScope(scope: Scope): Scope {
  return { ...scope, where: { ...scope.where, channel: scope.where.channel ?? ["phone"] } };
}

function headline(rows: readonly ContactHeatmapRow[], wording: Wording): string {
  const { locale } = wording;
  const cells = timed(rows);
  const hours = rated(cells, "hour");
  const days = rated(cells, "weekday");
  const [best, bestDay] = [hours[0], days[0]];
  const [worst, worstDay] = [hours.at(-1), days.at(-1)];
  if (!best || !worst || !bestDay || !worstDay || best === worst) {
    return text(
      locale,
      cells.length === 0 ? "chart.contact_heatmap.none" : "chart.contact_heatmap.few",
    );
  }
  return text(locale, "chart.contact_heatmap.headline", {
    best: hourName(best.key),
    best_rate: wholePercent(best.rate, locale),
    worst: hourName(worst.key),
    worst_rate: wholePercent(worst.rate, locale),
    day: weekdayName(locale, worstDay.key, "long"),
    day_rate: wholePercent(worstDay.rate, locale),
  });
}

/** A heat table: a row a weekday, a column an hour, and in each cell how many attempts reached the customer. */
function draw(rows: readonly ContactHeatmapRow[], options: DrawOptions): SVGSVGElement {
  const cells = timed(rows);
  if (cells.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const found = cells.map((cell) => cell.hour);
  const first = Math.min(...found);
  const hours = Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(
    (day) => day <= 5 || cells.some((cell) => cell.weekday === day),
  );
  const judged = cells.filter((cell) => cell.attempts >= leastInCell);
  const fill = [theme.step_1, theme.step_2, theme.step_3, theme.step_4, theme.step_5];
  const ink = [theme.on_step_1, theme.on_step_2, theme.on_step_3, theme.on_step_4, theme.on_step_5];
  const steps = stepsOf(judged.map((cell) => cell.right_party_rate ?? 0));
  const step = (cell: Cell) =>
    Math.max(
      0,
      steps.findLastIndex((from) => (cell.right_party_rate ?? 0) >= from),
    );
  const name = (day: number) => weekdayName(locale, day, "short");
  const marginLeft = Math.max(...weekdays.map((day) => textWidth(name(day)))) + 10;
  const marginRight = 4;
  const room = (width - marginLeft - marginRight) / hours.length;
  // Every second hour is named, and no number written, where a cell has no room for it.
  const every = room < 22 ? 3 : room < 30 ? 2 : 1;
  const marginTop = 62;
  const legendWidth = narrow ? 62 : 74;
  const legend = steps.map((from, index) =>
    index === 0 ? `< ${wholePercent(steps[1] ?? 0, locale)}` : `≥ ${wholePercent(from, locale)}`,
  );
  return framed(options, {
    height: options.height ?? marginTop + weekdays.length * (narrow ? 28 : 34) + 4,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 4,
    x: { type: "band", domain: hours, padding: 0.04, axis: null },
    y: { type: "band", domain: weekdays, padding: 0.06, axis: null },
    color: { type: "identity" },
    marks: [
      ...legend.flatMap((words, index) => [
        Plot.text(["■"], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: index * legendWidth - marginLeft + 4,
          dy: -58,
          fontSize: 14,
          fill: fill[index],
          stroke: theme.grid,
          strokeWidth: 1,
        }),
        Plot.text([words], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: index * legendWidth - marginLeft + 20,
          dy: -56,
          fontSize: narrow ? 10 : 12,
          fill: theme.muted,
        }),
      ]),
      Plot.axisY(weekdays, {
        tickFormat: name,
        tickSize: 0,
        tickPadding: 6,
        label: null,
        fill: theme.muted,
      }),
      Plot.axisX(
        hours.filter((_, index) => index % every === 0),
        {
          anchor: "top",
          tickFormat: String,
          tickSize: 0,
          tickPadding: 6,
          label: text(locale, "chart.contact_heatmap.hour"),
          labelAnchor: "left",
          labelArrow: "none",
          labelOffset: 34,
          fill: theme.muted,
        },
      ),
      Plot.cell(cells, {
        x: "hour",
        y: "weekday",
        fill: (cell: Cell) => (cell.attempts >= leastInCell ? fill[step(cell)] : theme.grid),
        fillOpacity: (cell: Cell) => (cell.attempts >= leastInCell ? 1 : 0.4),
      }),
      ...(room < 22
        ? []
        : [
            Plot.text(judged, {
              x: "hour",
              y: "weekday",
              fontSize: 11,
              text: (cell: Cell) =>
                // The sign stands once, in the legend.
                wholePercent(cell.right_party_rate, locale).replace(/\s?%/u, ""),
              fill: (cell: Cell) => ink[step(cell)],
            }),
          ]),
      ...touchable(options, cells, {
        shape: "cell",
        x: (cell) => cell.hour,
        y: (cell) => cell.weekday,
        tip: (cell) =>
          text(locale, "chart.contact_heatmap.tip", {
            day: weekdayName(locale, cell.weekday, "long"),
            hour: hourName(cell.hour),
            attempts: label(cell.attempts, "count", options),
            rate: label(cell.right_party_rate, "ratio", options),
          }),
        opens: ({ weekday, hour }, reach) => ({
          ...rowsBehind("contact_heatmap", { weekday, hour }, reach),
          where: heatmapScope(reach.scope).where,
        }),
      }),
    ],
  });
}

/** When are customers reached? */
export const contactHeatmap: ChartDefinition<ContactHeatmapRow> = {
  id: "contact_heatmap",
  columns: [
    { name: "weekday", unit: "count" },
    { name: "hour", unit: "count" },
    { name: "attempts", unit: "count" },
    { name: "right_party_contacts", unit: "count" },
    { name: "right_party_rate", unit: "ratio" },
  ],
  headline,
  draw,
};

import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { label, wholePercent } from "./wording.ts";

/** One collector's period, as the report `collectors` gives it; the empty id is "nobody". */
export type CollectorRow = {
  readonly collector_id: string;
  readonly name: string | null;
  readonly collected: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
};

function nameOf(row: CollectorRow, wording: Wording): string {
  if (row.name) return row.name;
  return row.collector_id || text(wording.locale, "chart.collectors.nobody");
}

function headline(rows: readonly CollectorRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.no_data");
  const withTarget = rows.filter((row) => row.attainment !== null);
  const reached = withTarget.filter((row) => (row.attainment ?? 0) >= 1).length;
  if (withTarget.length === 0) {
    const total = rows.reduce((sum, row) => sum + (row.collected ?? 0), 0);
    return text(locale, "chart.collectors.no_target", { total: label(total, "money", wording) });
  }
  return text(locale, "chart.collectors.headline", { reached, count: withTarget.length });
}

/** More bars than this say less than the table, which has them all. */
const mostBars = 25;

/** A bar of what was collected and a stroke at the target, most collected first. */
function draw(rows: readonly CollectorRow[], options: DrawOptions): SVGSVGElement {
  if (rows.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const all = [...rows].sort(
    (a, b) =>
      Number(a.collector_id === "") - Number(b.collector_id === "") ||
      (b.collected ?? Number.NEGATIVE_INFINITY) - (a.collected ?? Number.NEGATIVE_INFINITY) ||
      (a.collector_id < b.collector_id ? -1 : 1),
  );
  const nobody = all.filter((row) => row.collector_id === "");
  const sorted = [...all.filter((row) => row.collector_id !== "").slice(0, mostBars), ...nobody];
  const ids = sorted.map((row) => row.collector_id);
  const names = new Map(
    sorted.map((row) => [row.collector_id, shorten(nameOf(row, options), narrow ? 14 : 26)]),
  );
  const written = (row: CollectorRow) =>
    row.attainment === null
      ? label(row.collected, "money", options)
      : `${label(row.collected, "money", options)} · ${wholePercent(row.attainment, locale)}`;
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const marginRight = Math.max(...sorted.map((row) => textWidth(written(row)))) + 10;
  const people = sorted.filter((row) => row.collector_id !== "");
  // What nobody is credited with is written, not drawn: it would dwarf the people.
  const drawn = people.length > 0 ? people : sorted;
  const values = drawn.flatMap((row) => [row.collected ?? 0, row.target ?? 0]);
  const highest = Math.max(0, ...values);
  const domain = [Math.min(0, ...values), highest === 0 ? 1 : highest];
  const withTarget = sorted.filter((row) => row.target !== null);
  const targetName = text(locale, "chart.collectors.target");
  const firstTarget = withTarget[0];
  const marginTop = firstTarget ? 24 : 8;
  return framed(options, {
    height: options.height ?? marginTop + 8 + sorted.length * 26,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 8,
    x: { axis: null, domain },
    y: { axis: null, type: "band", domain: ids, padding: 0.3 },
    marks: [
      Plot.axisY(ids, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (id: string) => names.get(id) ?? id,
      }),
      Plot.barX(
        drawn.filter((row) => row.collected !== null),
        { x: "collected", y: "collector_id", fill: theme.bar },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      // The halo keeps the stroke visible on a bar that is longer.
      Plot.tickX(withTarget, {
        x: "target",
        y: "collector_id",
        stroke: theme.ground,
        strokeWidth: 6,
      }),
      Plot.tickX(withTarget, {
        x: "target",
        y: "collector_id",
        stroke: theme.second,
        strokeWidth: 3,
        insetTop: -3,
        insetBottom: -3,
      }),
      Plot.text(sorted, {
        x: (row: CollectorRow) =>
          drawn.includes(row) ? Math.max(0, row.collected ?? 0, row.target ?? 0) : 0,
        y: "collector_id",
        text: written,
        textAnchor: "start",
        dx: 8,
        fill: (row: CollectorRow) =>
          row.collected === null || !drawn.includes(row) ? theme.muted : theme.ink,
      }),
      ...(firstTarget
        ? [
            Plot.text([targetName], {
              x: [firstTarget.target],
              frameAnchor: "top",
              dy: -16,
              fill: theme.second,
              fontWeight: "bold",
            }),
          ]
        : []),
      ...touchable(options, sorted, {
        shape: "row",
        x: (row) => (drawn.includes(row) ? Math.max(0, row.collected ?? 0) : 0),
        y: (row) => row.collector_id,
        tip: (row) =>
          text(locale, "chart.collectors.tip", {
            name: nameOf(row, options),
            collected: label(row.collected, "money", options),
            target: label(row.target, "money", options),
            attainment: label(row.attainment, "ratio", options),
          }),
        opens: (row) =>
          row.collected
            ? { path: "/figures/collected", where: { collector_id: [row.collector_id] } }
            : null,
      }),
    ],
    color: { type: "identity" },
  });
}

/** Who brought in what, against the target each was given? */
export const collectors: ChartDefinition<CollectorRow> = {
  id: "collectors",
  columns: [
    { name: "collector_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "collected", unit: "money" },
    { name: "target", unit: "money" },
    { name: "attainment", unit: "ratio" },
  ],
  headline,
  draw,
};

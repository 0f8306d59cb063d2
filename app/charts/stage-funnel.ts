import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { legendEntry } from "./legend.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { label, wholePercent } from "./wording.ts";

/** One stage of collection: how many accounts entered it and what became of those that left. */
export type StageFunnelRow = {
  readonly stage: string;
  readonly opening_count: number | null;
  readonly entered_count: number | null;
  readonly entered_amount: number | null;
  readonly moved_on_count: number | null;
  readonly returned_count: number | null;
  readonly settled_count: number | null;
  readonly written_off_count: number | null;
  readonly closing_count: number | null;
  readonly median_days: number | null;
};

/** Fewer accounts than this say little about a stage. */
const leastLeft = 10;

const nameOf = (row: StageFunnelRow, wording: Wording) =>
  text(wording.locale, `stage.${row.stage}`);

/** How many left the stage, whatever became of them. */
function leftOf(row: StageFunnelRow): number {
  return (
    (row.moved_on_count ?? 0) +
    (row.returned_count ?? 0) +
    (row.settled_count ?? 0) +
    (row.written_off_count ?? 0)
  );
}

const settledShare = (row: StageFunnelRow) => (row.settled_count ?? 0) / leftOf(row);

/** Stages that accounts came to: a department without lawyers has no such row. */
export const usedStages = (rows: readonly StageFunnelRow[]) =>
  rows.filter((row) => (row.entered_count ?? 0) > 0 || (row.opening_count ?? 0) > 0);

function headline(rows: readonly StageFunnelRow[], wording: Wording): string {
  const { locale } = wording;
  const judged = usedStages(rows).filter(
    (row) => row.stage !== "overdue" && row.stage !== "written_off" && leftOf(row) >= leastLeft,
  );
  const best = [...judged].sort((a, b) => settledShare(b) - settledShare(a))[0];
  const slowest = [...judged].sort((a, b) => (b.median_days ?? 0) - (a.median_days ?? 0))[0];
  if (!best || !slowest) return text(locale, "chart.stage_funnel.few");
  const kind = judged.length === 1 ? "one" : best === slowest ? "headline_same" : "headline";
  return text(locale, `chart.stage_funnel.${kind}`, {
    best: nameOf(best, wording),
    share: wholePercent(settledShare(best), locale),
    slowest: nameOf(slowest, wording),
    days: label(slowest.median_days, "days", wording),
  });
}

/** A bar of the accounts that entered each stage, and on it the part that went on to a later one. */
function draw(rows: readonly StageFunnelRow[], options: DrawOptions): SVGSVGElement {
  const shown = usedStages(rows);
  if (shown.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const stages = shown.map((row) => row.stage);
  const names = new Map(
    shown.map((row) => [row.stage, shorten(nameOf(row, options), narrow ? 18 : 34)]),
  );
  const written = (row: StageFunnelRow) =>
    row.median_days === null
      ? label(row.entered_count, "count", options)
      : `${label(row.entered_count, "count", options)} · ${label(row.median_days, "days", options)}`;
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const marginRight = Math.max(...shown.map((row) => textWidth(written(row)))) + 12;
  const highest = Math.max(1, ...shown.map((row) => row.entered_count ?? 0));
  const keys = [
    { colour: theme.bar, words: text(locale, "chart.stage_funnel.entered") },
    { colour: theme.first, words: text(locale, "chart.stage_funnel.moved_on") },
  ];
  const marginTop = narrow ? 44 : 28;
  return framed(options, {
    height: options.height ?? marginTop + 8 + shown.length * 34,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 8,
    x: { axis: null, domain: [0, highest] },
    y: { axis: null, type: "band", domain: stages, padding: 0.3 },
    color: { type: "identity" },
    marks: [
      ...legendEntry(options, keys, marginLeft, marginTop, narrow),
      Plot.axisY(stages, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (stage: string) => names.get(stage) ?? stage,
      }),
      Plot.barX(shown, { x: "entered_count", y: "stage", fill: theme.bar }),
      // Those that stood in the stage before may go on too: never more than the bar shows.
      Plot.barX(
        shown.filter((row) => (row.moved_on_count ?? 0) > 0),
        {
          x: (row: StageFunnelRow) => Math.min(row.moved_on_count ?? 0, row.entered_count ?? 0),
          y: "stage",
          fill: theme.first,
          insetTop: 7,
          insetBottom: 7,
        },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(shown, {
        x: (row: StageFunnelRow) => row.entered_count ?? 0,
        y: "stage",
        text: written,
        textAnchor: "start",
        dx: 8,
        fill: theme.ink,
      }),
      ...touchable(options, shown, {
        shape: "row",
        x: (row) => row.entered_count ?? 0,
        y: (row) => row.stage,
        tip: (row) =>
          text(locale, "chart.stage_funnel.tip", {
            stage: nameOf(row, options),
            entered: label(row.entered_count, "count", options),
            amount: label(row.entered_amount, "money", options),
            moved_on: label(row.moved_on_count, "count", options),
            settled: label(row.settled_count, "count", options),
            written_off: label(row.written_off_count, "count", options),
            closing: label(row.closing_count, "count", options),
          }),
        // Those who entered: who stood there before is in none of what the bar shows.
        opens: ({ stage, entered_count }, reach) =>
          entered_count ? rowsBehind("stage_funnel", { stage, entered_count: 1 }, reach) : null,
      }),
    ],
  });
}

/** Where do accounts go through, where do they stop, and how long do they stay? */
export const stageFunnel: ChartDefinition<StageFunnelRow> = {
  id: "stage_funnel",
  columns: [
    { name: "stage", unit: "text" },
    { name: "opening_count", unit: "count" },
    { name: "entered_count", unit: "count" },
    { name: "entered_amount", unit: "money" },
    { name: "moved_on_count", unit: "count" },
    { name: "returned_count", unit: "count" },
    { name: "settled_count", unit: "count" },
    { name: "written_off_count", unit: "count" },
    { name: "closing_count", unit: "count" },
    { name: "median_days", unit: "days" },
  ],
  headline,
  draw,
};

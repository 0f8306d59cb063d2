import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { label, wholePercent } from "./wording.ts";

/** One reason, as the report `dispute_reasons` gives it. */
export type DisputeReasonRow = {
  readonly reason: string;
  readonly opened_count: number;
  readonly opened_amount: number | null;
  readonly open_count: number;
  readonly open_disputed_amount: number | null;
  readonly median_days: number | null;
  readonly closed_count: number;
  readonly in_our_favour_rate: number | null;
};

export const reasonName = ({ reason }: DisputeReasonRow, { locale }: Wording) =>
  reason || text(locale, "chart.breakdown.not_given");

/** The most frequent first. */
export const rankedReasons = (rows: readonly DisputeReasonRow[]) =>
  [...rows].sort(
    (a, b) =>
      b.opened_count - a.opened_count ||
      b.open_count - a.open_count ||
      (a.reason < b.reason ? -1 : 1),
  );

const opened = (rows: readonly DisputeReasonRow[]) =>
  rows.reduce((sum, row) => sum + row.opened_count, 0);

function headline(rows: readonly DisputeReasonRow[], wording: Wording): string {
  const { locale } = wording;
  const most = rankedReasons(rows)[0];
  const all = opened(rows);
  if (!most) return text(locale, "chart.disputes.none");
  const open = rows.reduce((sum, row) => sum + row.open_count, 0);
  if (all === 0) return text(locale, "chart.disputes.only_open", { open });
  if (most.opened_count === all) {
    return text(locale, "chart.disputes.only_reason", {
      count: all,
      reason: reasonName(most, wording),
    });
  }
  // The slowest of those that are frequent enough to speak of.
  const judged = [...rows]
    .filter((row) => row.median_days !== null && row.opened_count >= leastCount)
    .sort((a, b) => (b.median_days ?? 0) - (a.median_days ?? 0));
  const slowest = judged.length > 1 ? judged[0] : undefined;
  const values = {
    reason: reasonName(most, wording),
    share: wholePercent(most.opened_count / all, locale),
    count: all,
    slowest: slowest ? reasonName(slowest, wording) : "",
    days: label(slowest?.median_days, "days", wording),
  };
  if (!slowest) return text(locale, "chart.disputes.most", values);
  return text(
    locale,
    slowest === most ? "chart.disputes.headline_same" : "chart.disputes.headline",
    values,
  );
}

/** A median of fewer disputes than this is no habit. */
const leastCount = 5;

/** More bars than this say less than the table, which has them all. */
const mostBars = 15;

interface Column {
  readonly title: string;
  readonly width: number;
  readonly text: (row: DisputeReasonRow) => string;
}

/** A bar of the disputes opened for each reason; beside it how they go. */
function draw(rows: readonly DisputeReasonRow[], options: DrawOptions): SVGSVGElement {
  const shown = rankedReasons(rows).slice(0, mostBars);
  if (shown.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const names = new Map(
    shown.map((row) => [row.reason, shorten(reasonName(row, options), narrow ? 15 : 28)]),
  );
  const column = (title: string, of: (row: DisputeReasonRow) => string): Column => ({
    title,
    text: of,
    width: Math.max(textWidth(title), ...shown.map((row) => textWidth(of(row)))) + 12,
  });
  const days = column(text(locale, "chart.disputes.days"), (row) =>
    label(row.median_days, "days", options),
  );
  const columns = narrow
    ? [days]
    : [
        column(text(locale, "chart.disputes.open"), (row) =>
          label(row.open_count, "count", options),
        ),
        days,
        column(text(locale, "chart.disputes.ours"), (row) =>
          wholePercent(row.in_our_favour_rate, locale),
        ),
      ];
  const countWidth = Math.max(...shown.map((row) => textWidth(String(row.opened_count)))) + 12;
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  // The last column does not touch the edge.
  const edge = 4;
  const marginRight = edge + countWidth + columns.reduce((sum, one) => sum + one.width, 0);
  const reasons = shown.map((row) => row.reason);
  const ends = columns.map((_, index) =>
    columns.slice(index + 1).reduce((sum, one) => sum + one.width, 0),
  );
  const title = (row: DisputeReasonRow) =>
    text(locale, "chart.disputes.tip", {
      reason: reasonName(row, options),
      opened: row.opened_count,
      amount: label(row.opened_amount, "money", options),
      open: row.open_count,
      days: label(row.median_days, "days", options),
      ours: wholePercent(row.in_our_favour_rate, locale),
    });
  return framed(options, {
    height: options.height ?? 36 + shown.length * 28,
    marginLeft,
    marginRight,
    marginTop: 28,
    marginBottom: 8,
    x: { axis: null, domain: [0, Math.max(1, ...shown.map((row) => row.opened_count))] },
    y: { axis: null, type: "band", domain: reasons, padding: 0.28 },
    marks: [
      Plot.text([text(locale, "chart.disputes.opened")], {
        frameAnchor: "top-left",
        textAnchor: "start",
        dy: -20,
        fill: theme.muted,
      }),
      Plot.axisY(reasons, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (reason: string) => names.get(reason) ?? reason,
      }),
      Plot.barX(shown, { x: "opened_count", y: "reason", fill: theme.bar }),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(shown, {
        x: "opened_count",
        y: "reason",
        text: (row: DisputeReasonRow) => label(row.opened_count, "count", options),
        textAnchor: "start",
        dx: 6,
        fill: theme.ink,
      }),
      ...columns.flatMap((one, index) => [
        Plot.text([one.title], {
          frameAnchor: "top-right",
          textAnchor: "end",
          dx: marginRight - edge - (ends[index] ?? 0),
          dy: -20,
          fill: theme.muted,
        }),
        Plot.text(shown, {
          y: "reason",
          frameAnchor: "right",
          textAnchor: "end",
          dx: marginRight - edge - (ends[index] ?? 0),
          text: one.text,
          fill: theme.ink,
        }),
      ]),
      ...touchable(options, shown, {
        shape: "row",
        x: (row) => row.opened_count,
        y: (row) => row.reason,
        tip: title,
        opens: ({ reason }, reach) => rowsBehind("dispute_reasons", { reason }, reach),
      }),
    ],
  });
}

/** Why do customers dispute, how long does it take, and who is right? */
export const disputeReasons: ChartDefinition<DisputeReasonRow> = {
  id: "dispute_reasons",
  columns: [
    { name: "reason", unit: "text" },
    { name: "opened_count", unit: "count" },
    { name: "opened_amount", unit: "money" },
    { name: "open_count", unit: "count" },
    { name: "open_disputed_amount", unit: "money" },
    { name: "median_days", unit: "days" },
    { name: "closed_count", unit: "count" },
    { name: "in_our_favour_rate", unit: "ratio" },
  ],
  headline,
  draw,
};

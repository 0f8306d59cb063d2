import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { bucketColours, bucketName, bucketStart, inOrder, oldFrom } from "./buckets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { extentOf, narrowBelow, spread, textWidth, thinned } from "./fitting.ts";
import { framed, nothing, periodAxis, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import { label, periodName, periodSince, periodTicks, tick, wholePercent } from "./wording.ts";

/** One bucket at one month-end, as the report `aging_trend` gives it. */
export type AgingTrendRow = {
  readonly month_end: string;
  readonly bucket: string;
  readonly open_amount: number | null;
  readonly invoice_count: number | null;
};

interface Segment {
  readonly row: AgingTrendRow;
  readonly from: number;
  readonly to: number;
}

interface Month {
  readonly month: string;
  /** Whether any bucket has an amount; a month without is a gap, not a zero. */
  readonly isKnown: boolean;
  /** What is past due; where ages count from the issue, what is old. */
  readonly overdue: number;
  readonly documents: number;
  readonly undated: number;
}

/** The months in order. */
function byMonth(rows: readonly AgingTrendRow[], { isByIssue }: Wording): Month[] {
  const from = isByIssue ? (oldFrom(rows.map((row) => row.bucket)) ?? 1) : 1;
  const months = new Map<
    string,
    { overdue: number; documents: number; undated: number; known: boolean }
  >();
  for (const row of rows) {
    const month = months.get(row.month_end) ?? {
      overdue: 0,
      documents: 0,
      undated: 0,
      known: false,
    };
    months.set(row.month_end, month);
    if (row.open_amount === null) continue;
    month.known = true;
    if (row.bucket !== "unapplied") month.documents += row.open_amount;
    if (row.bucket === "no_due_date") month.undated += row.open_amount;
    if ((bucketStart(row.bucket) ?? 0) >= from) month.overdue += row.open_amount;
  }
  return [...months]
    .map(([month, { known, ...sums }]) => ({ month, isKnown: known, ...sums }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Piles positive amounts up and negative ones down, bucket by bucket. */
function piled(rows: readonly AgingTrendRow[], buckets: readonly string[]): Segment[] {
  const tops = new Map<string, [number, number]>();
  const rank = new Map(buckets.map((bucket, index) => [bucket, index]));
  return [...rows]
    .filter((row) => row.open_amount !== null && row.open_amount !== 0)
    .sort((a, b) => (rank.get(a.bucket) ?? 0) - (rank.get(b.bucket) ?? 0))
    .map((row) => {
      const amount = row.open_amount as number;
      const top = tops.get(row.month_end) ?? [0, 0];
      tops.set(row.month_end, top);
      const side = amount < 0 ? 1 : 0;
      const from = top[side];
      top[side] += amount;
      return { row, from, to: top[side] };
    });
}

/** More days than this since the issue are old. */
const daysOld = (rows: readonly AgingTrendRow[]) =>
  (oldFrom(rows.map((row) => row.bucket)) ?? 1) - 1;

/** The month to compare with: a year before the last one, else the first known. */
function baseline(months: readonly Month[], last: Month): Month | undefined {
  const yearBefore = `${Number(last.month.slice(0, 4)) - 1}${last.month.slice(4, 7)}`;
  return months.find((month) => month.month.startsWith(yearBefore)) ?? months[0];
}

function headline(rows: readonly AgingTrendRow[], wording: Wording): string {
  const { locale } = wording;
  const months = byMonth(rows, wording).filter((month) => month.isKnown);
  const last = months.at(-1);
  const base = last && baseline(months, last);
  if (!last || !base) return text(locale, "chart.no_data");
  if (wording.isByIssue) {
    return text(locale, "chart.aging_trend.by_issue", {
      old: label(last.overdue, "money", wording),
      days: daysOld(rows),
      month: periodSince(locale, last.month),
      share: label(last.documents > 0 ? last.overdue / last.documents : null, "ratio", wording),
      base_month: periodSince(locale, base.month),
      base_share: label(
        base.documents > 0 ? base.overdue / base.documents : null,
        "ratio",
        wording,
      ),
    });
  }
  if (last.overdue === 0 && last.undated > last.documents / 2) {
    return text(locale, "chart.aging_trend.undated", {
      amount: label(last.undated, "money", wording),
      total: label(last.documents, "money", wording),
    });
  }
  if (last.overdue === 0) {
    return text(locale, "chart.aging_trend.nothing", { month: periodSince(locale, last.month) });
  }
  const amount = label(last.overdue, "money", wording);
  if (base === last || base.overdue <= 0) {
    return text(locale, "chart.aging_trend.only", {
      amount,
      month: periodSince(locale, last.month),
    });
  }
  const change = last.overdue / base.overdue - 1;
  const direction = Math.abs(change) < 0.0005 ? "same" : change < 0 ? "fell" : "rose";
  return text(locale, `chart.aging_trend.${direction}`, {
    change: label(Math.abs(change), "ratio", wording),
    month: periodSince(locale, base.month),
    amount,
  });
}

/** The height of the strip in which the line of the overdue share runs. */
const shareStrip = 34;

const shareOf = ({ overdue, documents }: Month) => (documents > 0 ? overdue / documents : null);

/** Stacked columns by month-end, the overdue share above each as a line with its figures, bucket names beside the last. */
function draw(rows: readonly AgingTrendRow[], options: DrawOptions): SVGSVGElement {
  const months = byMonth(rows, options);
  const known = months.filter((month) => month.isKnown);
  const last = known.at(-1)?.month;
  if (!last) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const height = options.height ?? (narrow ? 300 : 340) + shareStrip;
  const buckets = inOrder(rows.map((row) => row.bucket));
  const colours = bucketColours(theme, buckets);
  const segments = piled(rows, buckets);
  const extent = extentOf(
    segments.flatMap((segment) => [segment.from, segment.to]),
    5,
  );
  const monthEnds = months.map((month) => month.month);
  const name = (bucket: string) => bucketName(locale, bucket, narrow);
  const shareTitle = options.isByIssue
    ? text(locale, narrow ? "bucket.over_short" : "bucket.over", { days: daysOld(rows) })
    : text(locale, narrow ? "chart.overdue_share_short" : "chart.overdue_share");
  const beside = segments.filter((segment) => segment.row.month_end === last);
  const marginRight =
    Math.max(
      textWidth(shareTitle),
      ...beside.map((segment) => textWidth(name(segment.row.bucket))),
    ) + 10;
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, "money", options)))) + 10;
  const marginTop = 34 + shareStrip;
  const marginBottom = 40;
  const plotHeight = height - marginTop - marginBottom;
  const [low, high] = extent.domain;
  const pixel = (value: number) => marginTop + plotHeight * (1 - (value - low) / (high - low));
  const value = (y: number) => low + (1 - (y - marginTop) / plotHeight) * (high - low);
  const labelled = spread(
    beside.map((segment) => pixel((segment.from + segment.to) / 2)),
    15,
    marginTop + 6,
    height - marginBottom - 4,
  ).map((y, index) => ({ y: value(y), bucket: beside[index]?.row.bucket ?? "" }));
  const room = (width - marginLeft - marginRight) / (narrow ? 40 : 46);
  const ticks = periodTicks(locale, thinned(monthEnds, Math.max(2, Math.floor(room))));
  const shares = known.filter((month) => ticks.has(month.month) && month.documents > 0);
  // The line of the share runs in a strip of its own, between its figures and the columns.
  const highest = Math.max(0, ...known.map(shareOf).filter((share) => share !== null));
  const shareAt = (share: number) =>
    value(marginTop - 6 - (highest > 0 ? share / highest : 0) * (shareStrip - 8));
  const tips = known.map((month) => ({
    month: month.month,
    top: Math.max(0, ...segments.filter((s) => s.row.month_end === month.month).map((s) => s.to)),
    title: [
      periodName(locale, month.month),
      ...[...buckets].reverse().flatMap((bucket) => {
        const row = rows.find((one) => one.bucket === bucket && one.month_end === month.month);
        return row?.open_amount
          ? [`${bucketName(locale, bucket)}: ${label(row.open_amount, "money", options)}`]
          : [];
      }),
    ].join("\n"),
  }));
  return framed(options, {
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { type: "band", domain: monthEnds, padding: 0.18, axis: null },
    y: { domain: [low, high], axis: null },
    color: { type: "identity" },
    marks: [
      ...valueAxis(options, extent.ticks, (amount) => tick(amount, "money", options)),
      periodAxis(options, ticks),
      Plot.barY(segments, {
        x: (segment: Segment) => segment.row.month_end,
        y1: "from",
        y2: "to",
        fill: (segment: Segment) => colours.get(segment.row.bucket),
        stroke: theme.ground,
        strokeWidth: 0.5,
      }),
      Plot.ruleY([0], { stroke: theme.muted }),
      Plot.lineY(known, {
        x: "month",
        y: (month: Month) => {
          const share = shareOf(month);
          return share === null ? Number.NaN : shareAt(share);
        },
        stroke: theme.ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(
        known.filter((month) => month.month === last && shareOf(month) !== null),
        {
          x: "month",
          y: (month: Month) => shareAt(shareOf(month) ?? 0),
          r: 2.5,
          fill: theme.ink,
        },
      ),
      Plot.text(shares, {
        x: "month",
        frameAnchor: "top",
        dy: -22 - shareStrip,
        text: (month: Month) => wholePercent(month.overdue / month.documents, locale),
      }),
      Plot.text([shareTitle], {
        frameAnchor: "top-right",
        textAnchor: "start",
        dx: narrow ? 14 : 10,
        dy: -22,
        fill: theme.muted,
      }),
      Plot.text(labelled, {
        frameAnchor: "right",
        textAnchor: "start",
        dx: 6,
        y: "y",
        text: (at: { bucket: string }) => name(at.bucket),
      }),
      ...touchable(options, tips, {
        shape: "column",
        x: ({ month }) => month,
        y: ({ top }) => top,
        tip: ({ title }) => title,
        // Who owes what on that day, bucket by bucket.
        opens: ({ month }) => ({ path: "/aging", asOf: month, hash: "customers" }),
        period: ({ month }) => month.slice(0, 7),
      }),
    ],
  });
}

/** Is what is owed, and how late it is, better or worse than before? */
export const agingTrend: ChartDefinition<AgingTrendRow> = {
  id: "aging_trend",
  columns: [
    { name: "month_end", unit: "date" },
    { name: "bucket", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "invoice_count", unit: "count" },
  ],
  headline,
  draw,
};

import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { bucketColours, bucketName, bucketStart, inBucket, inOrder, oldFrom } from "./buckets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { label, wholePercent } from "./wording.ts";

/** One bucket on the as-of date, as the report `aging` gives it. */
export type AgingRow = {
  readonly bucket: string;
  readonly open_amount: number | null;
  readonly invoice_count: number | null;
};

const amounts = (rows: readonly AgingRow[], which: (bucket: string) => boolean): number =>
  rows.reduce((sum, row) => (which(row.bucket) ? sum + (row.open_amount ?? 0) : sum), 0);

/** Documents without unapplied cash: what a share is a share of. */
const documents = (rows: readonly AgingRow[]) => amounts(rows, (bucket) => bucket !== "unapplied");

function headline(rows: readonly AgingRow[], wording: Wording): string {
  const { locale } = wording;
  const total = documents(rows);
  if (rows.length === 0) return text(locale, "chart.no_data");
  if (total <= 0) return text(locale, "chart.aging.nothing_open");
  const overdue = amounts(rows, (bucket) => bucketStart(bucket) !== null);
  const from = oldFrom(rows.map((row) => row.bucket));
  if (from === undefined || overdue <= 0) {
    return text(locale, "chart.aging.nothing_overdue", { total: label(total, "money", wording) });
  }
  const old = amounts(rows, (bucket) => (bucketStart(bucket) ?? 0) >= from);
  if (wording.isByIssue) {
    return text(locale, "chart.aging.by_issue", {
      total: label(total, "money", wording),
      old: label(old, "money", wording),
      share: wholePercent(old / total, locale),
      days: from - 1,
    });
  }
  return text(locale, old > 0 ? "chart.aging.headline" : "chart.aging.headline_none", {
    overdue: label(overdue, "money", wording),
    share: wholePercent(overdue / total, locale),
    old: wholePercent(old / total, locale),
    days: from - 1,
  });
}

/** Bars of the open amount by bucket; unapplied cash runs to the left of zero. */
function draw(rows: readonly AgingRow[], options: DrawOptions): SVGSVGElement {
  if (rows.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const buckets = inOrder(rows.map((row) => row.bucket));
  const colours = bucketColours(theme, buckets);
  const total = documents(rows);
  const share = (row: AgingRow) =>
    total > 0 && row.bucket !== "unapplied" && row.open_amount !== null
      ? ` · ${wholePercent(row.open_amount / total, locale)}`
      : "";
  const written = (row: AgingRow) => `${label(row.open_amount, "money", options)}${share(row)}`;
  const names = new Map(buckets.map((bucket) => [bucket, bucketName(locale, bucket, narrow)]));
  const values = rows.map((row) => row.open_amount ?? 0);
  const labelWidth = Math.max(...rows.map((row) => textWidth(written(row)))) + 8;
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const isNegative = (row: AgingRow) => (row.open_amount ?? 0) < 0;
  const plotWidth = Math.max(40, width - marginLeft - labelWidth);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || 1;
  const title = (row: AgingRow) =>
    text(locale, "chart.aging.tip", {
      bucket: names.get(row.bucket) ?? row.bucket,
      amount: label(row.open_amount, "money", options),
      count: row.invoice_count ?? 0,
    });
  return framed(options, {
    height: 16 + buckets.length * 30,
    marginLeft,
    marginRight: labelWidth,
    marginTop: 8,
    marginBottom: 8,
    x: { axis: null, domain: [lowest, highest], range: [marginLeft, marginLeft + plotWidth] },
    y: { axis: null, domain: buckets, padding: 0.25 },
    color: { type: "identity" },
    marks: [
      Plot.axisY(buckets, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (bucket: string) => names.get(bucket) ?? bucket,
      }),
      Plot.barX(
        rows.filter((row) => row.open_amount !== null),
        { x: "open_amount", y: "bucket", fill: (row: AgingRow) => colours.get(row.bucket) },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(rows, {
        x: (row: AgingRow) => Math.max(0, row.open_amount ?? 0),
        y: "bucket",
        text: written,
        dx: 6,
        textAnchor: "start",
        fill: (row: AgingRow) =>
          row.open_amount === null || isNegative(row) ? theme.muted : theme.ink,
      }),
      ...touchable(options, rows, {
        shape: "row",
        x: (row) => Math.max(0, row.open_amount ?? 0),
        y: (row) => row.bucket,
        tip: title,
        opens: (row) => (row.open_amount ? inBucket(row.bucket) : null),
      }),
    ],
  });
}

/** How much is owed, and how late is it? */
export const aging: ChartDefinition<AgingRow> = {
  id: "aging",
  columns: [
    { name: "bucket", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "invoice_count", unit: "count" },
  ],
  headline,
  draw,
};

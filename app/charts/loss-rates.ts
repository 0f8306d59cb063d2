import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { bucketColours, bucketName, bucketStart, inOrder } from "./buckets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { label } from "./wording.ts";

/** A bucket of the provision matrix, as the report `loss_rates` gives it. */
export type LossRateRow = {
  readonly bucket: string;
  readonly reached_amount: number | null;
  readonly lost_amount: number | null;
  readonly loss_rate: number | null;
  readonly open_amount: number | null;
  readonly expected_loss: number | null;
};

const sum = (rows: readonly LossRateRow[], of: "open_amount" | "expected_loss") =>
  rows.reduce((all, row) => all + (row[of] ?? 0), 0);

function headline(rows: readonly LossRateRow[], wording: Wording): string {
  const { locale } = wording;
  const known = rows.filter((row) => row.loss_rate !== null);
  if (known.length === 0) return text(locale, "chart.loss_rates.too_young");
  const open = sum(rows, "open_amount");
  const unknown = rows.filter((row) => row.expected_loss === null);
  if (unknown.length > 0) {
    return text(locale, "chart.loss_rates.unknown", {
      open: label(sum(unknown, "open_amount"), "money", wording),
    });
  }
  const last = known.filter((row) => bucketStart(row.bucket) !== null).at(-1);
  if (open <= 0 || !last) return text(locale, "chart.loss_rates.nothing_open");
  const expected = sum(rows, "expected_loss");
  return text(locale, "chart.loss_rates.headline", {
    expected: label(expected, "money", wording),
    share: label(expected / open, "ratio", wording),
    open: label(open, "money", wording),
    rate: label(last.loss_rate, "ratio", wording),
    bucket: bucketName(locale, last.bucket),
  });
}

/** Bars of the loss rate by bucket, each with what it means for what is open in it now. */
function draw(rows: readonly LossRateRow[], options: DrawOptions): SVGSVGElement {
  const shown = rows.filter((row) => row.loss_rate !== null || (row.open_amount ?? 0) !== 0);
  if (!shown.some((row) => row.loss_rate !== null)) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const buckets = inOrder(shown.map((row) => row.bucket));
  const colours = bucketColours(theme, buckets);
  const name = (bucket: string) => bucketName(locale, bucket, narrow);
  const rate = (row: LossRateRow) => label(row.loss_rate, "ratio", options);
  const written = (row: LossRateRow) =>
    narrow || row.loss_rate === null
      ? rate(row)
      : text(locale, "chart.loss_rates.label", {
          rate: rate(row),
          expected: label(row.expected_loss, "money", options),
          open: label(row.open_amount, "money", options),
        });
  const labelWidth = Math.max(...shown.map((row) => textWidth(written(row)))) + 8;
  const marginLeft = Math.max(...buckets.map((bucket) => textWidth(name(bucket)))) + 12;
  const plotWidth = Math.max(40, width - marginLeft - labelWidth);
  const highest = Math.max(...shown.map((row) => row.loss_rate ?? 0)) || 1;
  const title = (row: LossRateRow) =>
    text(locale, "chart.loss_rates.tip", {
      bucket: bucketName(locale, row.bucket),
      rate: rate(row),
      lost: label(row.lost_amount, "money", options),
      reached: label(row.reached_amount, "money", options),
      open: label(row.open_amount, "money", options),
      expected: label(row.expected_loss, "money", options),
    });
  return framed(options, {
    height: options.height ?? 16 + buckets.length * 30,
    marginLeft,
    marginRight: labelWidth,
    marginTop: 8,
    marginBottom: 8,
    x: { axis: null, domain: [0, highest], range: [marginLeft, marginLeft + plotWidth] },
    y: { axis: null, domain: buckets, padding: 0.25 },
    color: { type: "identity" },
    marks: [
      Plot.axisY(buckets, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: name,
      }),
      Plot.barX(
        shown.filter((row) => row.loss_rate !== null),
        { x: "loss_rate", y: "bucket", fill: (row: LossRateRow) => colours.get(row.bucket) },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(shown, {
        x: (row: LossRateRow) => row.loss_rate ?? 0,
        y: "bucket",
        text: written,
        dx: 6,
        textAnchor: "start",
        fill: (row: LossRateRow) => (row.loss_rate === null ? theme.muted : theme.ink),
      }),
      ...touchable(options, shown, {
        shape: "row",
        x: (row) => row.loss_rate ?? 0,
        y: (row) => row.bucket,
        tip: title,
        opens: ({ bucket, open_amount }) =>
          open_amount ? { path: "/figures/expected_loss", only: { bucket: [bucket] } } : null,
      }),
    ],
  });
}

/** What of each bucket is lost in the end, and what does that mean for today? */
export const lossRates: ChartDefinition<LossRateRow> = {
  id: "loss_rates",
  columns: [
    { name: "bucket", unit: "text" },
    { name: "reached_amount", unit: "money" },
    { name: "lost_amount", unit: "money" },
    { name: "loss_rate", unit: "ratio" },
    { name: "open_amount", unit: "money" },
    { name: "expected_loss", unit: "money" },
  ],
  headline,
  draw,
};

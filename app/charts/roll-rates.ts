import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { bucketName, bucketStart, inOrder } from "./buckets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { label, wholePercent } from "./wording.ts";

/** A move from one month-end to the next, as the report `roll_rates` gives it. */
export type RollRateRow = {
  readonly from_bucket: string;
  readonly to_state: string;
  readonly amount: number | null;
  readonly share: number | null;
};

const ends = ["paid", "credited", "written_off"] as const;
const isEnd = (state: string): state is (typeof ends)[number] =>
  (ends as readonly string[]).includes(state);

/** Equal steps: a share is read against all and nothing. */
const steps = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** The share of a bucket that moved to a state; null where nothing stood in it. */
function shareOf(rows: readonly RollRateRow[], from: string, to: string): number | null {
  return rows.find((row) => row.from_bucket === from && row.to_state === to)?.share ?? null;
}

function headline(rows: readonly RollRateRow[], wording: Wording): string {
  const { locale } = wording;
  const held = inOrder(rows.filter((row) => row.share !== null).map((row) => row.from_bucket));
  const late = held.filter((bucket) => bucketStart(bucket) !== null);
  const [first] = late;
  if (!first) return text(locale, "chart.no_data");
  const states = inOrder(
    rows.map((row) => row.to_state).filter((state) => bucketStart(state) !== null),
  );
  const after = (bucket: string) => states.slice(states.indexOf(bucket) + 1);
  // A month may jump over a bucket: what is later than before has rolled on.
  const rolled = (bucket: string) =>
    after(bucket).reduce((sum, to) => sum + (shareOf(rows, bucket, to) ?? 0), 0);
  const percent = (share: number | null) => label(share, "ratio", wording);
  const worst = late
    .filter((bucket) => bucket !== first && after(bucket).length > 0)
    .sort((a, b) => rolled(b) - rolled(a))[0];
  const said = {
    first: bucketName(locale, first),
    paid: percent(shareOf(rows, first, "paid")),
    rolled: percent(rolled(first)),
  };
  if (worst === undefined) return text(locale, "chart.roll_rates.headline_short", said);
  return text(locale, "chart.roll_rates.headline", {
    ...said,
    worst: bucketName(locale, worst),
    worst_rolled: percent(rolled(worst)),
  });
}

/** A heat table: from where in rows, to where in columns, the share in the cell. */
function draw(rows: readonly RollRateRow[], options: DrawOptions): SVGSVGElement {
  const known = rows.filter((row) => row.share !== null);
  if (known.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const from = inOrder(known.map((row) => row.from_bucket));
  const moved = known.filter((row) => Math.abs(row.share ?? 0) >= 0.0005);
  const to = [
    ...inOrder(moved.map((row) => row.to_state).filter((state) => !isEnd(state))),
    ...ends,
  ];
  const name = (state: string) =>
    isEnd(state)
      ? text(locale, `chart.roll_rates.${state}${narrow ? "_short" : ""}`)
      : bucketName(locale, state, true);
  const rowName = (bucket: string) => bucketName(locale, bucket, narrow);
  const marginLeft = Math.max(...from.map((bucket) => textWidth(rowName(bucket)))) + 12;
  // Names stand upright where they are wider than their column.
  const column = (width - marginLeft - 4) / to.length;
  const isTight = to.some((state) => textWidth(name(state), 11) > column);
  const marginTop = isTight ? Math.max(...to.map((state) => textWidth(name(state), 11))) + 12 : 28;
  const fill = [theme.step_1, theme.step_2, theme.step_3, theme.step_4, theme.step_5];
  const ink = [theme.on_step_1, theme.on_step_2, theme.on_step_3, theme.on_step_4, theme.on_step_5];
  const step = (row: RollRateRow) =>
    Math.max(
      0,
      steps.findLastIndex((least) => (row.share ?? 0) >= least),
    );
  return framed(options, {
    height: options.height ?? marginTop + from.length * 30 + 6,
    marginLeft,
    marginRight: 4,
    marginTop,
    marginBottom: 6,
    x: { type: "band", domain: to, padding: 0.03, axis: null },
    y: { type: "band", domain: from, padding: 0.06, axis: null },
    color: { type: "identity" },
    marks: [
      Plot.axisY(from, {
        tickFormat: rowName,
        tickSize: 0,
        tickPadding: 6,
        label: null,
        fill: theme.muted,
      }),
      Plot.axisX(to, {
        anchor: "top",
        tickFormat: name,
        tickRotate: isTight ? -90 : 0,
        tickSize: 0,
        tickPadding: 6,
        label: null,
        fontSize: 11,
        fill: theme.muted,
      }),
      Plot.cell(moved, {
        x: "to_state",
        y: "from_bucket",
        fill: (row: RollRateRow) => fill[step(row)],
      }),
      Plot.text(moved, {
        x: "to_state",
        y: "from_bucket",
        fontSize: narrow ? 10 : 12,
        text: (row: RollRateRow) =>
          Math.abs(row.share ?? 0) < 0.005
            ? text(locale, "chart.roll_rates.below_one")
            : // The sign stands in the question above: every cell is a share.
              wholePercent(row.share, locale).replace(/\s?%/u, ""),
        fill: (row: RollRateRow) => ink[step(row)],
      }),
      ...touchable(options, moved, {
        shape: "cell",
        x: (row) => row.to_state,
        y: (row) => row.from_bucket,
        tip: (row) =>
          text(locale, "chart.roll_rates.tip", {
            from: bucketName(locale, row.from_bucket),
            to: isEnd(row.to_state)
              ? text(locale, `chart.roll_rates.${row.to_state}`)
              : bucketName(locale, row.to_state),
            share: label(row.share, "ratio", options),
            amount: label(row.amount, "money", options),
          }),
        opens: ({ from_bucket, to_state }, reach) =>
          rowsBehind("roll_rates", { from_bucket, to_state }, reach),
      }),
    ],
  });
}

/** What becomes of each bucket within a month? */
export const rollRates: ChartDefinition<RollRateRow> = {
  id: "roll_rates",
  columns: [
    { name: "from_bucket", unit: "text" },
    { name: "to_state", unit: "text" },
    { name: "amount", unit: "money" },
    { name: "share", unit: "ratio" },
  ],
  headline,
  draw,
};

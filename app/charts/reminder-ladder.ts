import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { ladderStepName } from "./ladder-steps.ts";
import { legendEntry } from "./legend.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { label, wholePercent } from "./wording.ts";

/** One step of the ladder and how many of those it was sent to paid something. */
export type ReminderLadderRow = {
  readonly step: string;
  readonly ordinal: number | null;
  readonly sent_count: number | null;
  readonly sent_amount: number | null;
  readonly complete_7_count: number | null;
  readonly paid_7_rate: number | null;
  readonly paid_14_rate: number | null;
  readonly moved_on_count: number | null;
};

/** Fewer steps than this say little about what they bring. */
const leastSent = 10;

const keyOf = (row: ReminderLadderRow) => `${row.step} ${row.ordinal ?? ""}`;

function headline(rows: readonly ReminderLadderRow[], wording: Wording): string {
  const { locale } = wording;
  const judged = rows
    .filter((row) => row.paid_7_rate !== null && (row.complete_7_count ?? 0) >= leastSent)
    .sort((a, b) => (b.paid_7_rate ?? 0) - (a.paid_7_rate ?? 0));
  const best = judged[0];
  const worst = judged.at(-1);
  if (!best || !worst) return text(locale, "chart.reminder_ladder.few");
  const values = {
    best: ladderStepName(locale, best),
    best_rate: wholePercent(best.paid_7_rate, locale),
  };
  if (best === worst) return text(locale, "chart.reminder_ladder.one", values);
  const worstRate = wholePercent(worst.paid_7_rate, locale);
  if (worstRate === values.best_rate) return text(locale, "chart.reminder_ladder.same", values);
  return text(locale, "chart.reminder_ladder.headline", {
    ...values,
    worst: ladderStepName(locale, worst),
    worst_rate: worstRate,
  });
}

/** A bar a step for what was paid within 7 days, and a stroke for 14, in the order of the ladder. */
function draw(rows: readonly ReminderLadderRow[], options: DrawOptions): SVGSVGElement {
  if (rows.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const keys = rows.map(keyOf);
  const names = new Map(
    rows.map((row) => [keyOf(row), shorten(ladderStepName(locale, row), narrow ? 18 : 30)]),
  );
  const written = (row: ReminderLadderRow) =>
    narrow
      ? wholePercent(row.paid_7_rate, locale)
      : text(locale, "chart.reminder_ladder.label", {
          rate: wholePercent(row.paid_7_rate, locale),
          sent: label(row.sent_count, "count", options),
        });
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const marginRight = Math.max(...rows.map((row) => textWidth(written(row)))) + 12;
  const entries = [
    { colour: theme.bar, words: text(locale, "chart.reminder_ladder.within_7") },
    { colour: theme.second, words: text(locale, "chart.reminder_ladder.within_14"), sign: "┃" },
  ];
  const marginTop = narrow ? 44 : 28;
  const known = rows.filter((row) => row.paid_7_rate !== null);
  const highest = Math.max(
    0,
    ...rows.flatMap((row) => [row.paid_7_rate ?? 0, row.paid_14_rate ?? 0]),
  );
  const end = (row: ReminderLadderRow) => Math.max(row.paid_7_rate ?? 0, row.paid_14_rate ?? 0);
  return framed(options, {
    height: options.height ?? marginTop + 8 + rows.length * 34,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 8,
    x: { axis: null, domain: [0, highest || 1] },
    y: { axis: null, type: "band", domain: keys, padding: 0.32 },
    color: { type: "identity" },
    marks: [
      ...legendEntry(options, entries, marginLeft, marginTop, narrow),
      Plot.axisY(keys, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (key: string) => names.get(key) ?? key,
      }),
      Plot.barX(known, { x: "paid_7_rate", y: keyOf, fill: theme.bar }),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.tickX(
        rows.filter((row) => row.paid_14_rate !== null),
        {
          x: "paid_14_rate",
          y: keyOf,
          stroke: theme.second,
          strokeWidth: 3,
          insetTop: -3,
          insetBottom: -3,
        },
      ),
      Plot.text(rows, {
        x: end,
        y: keyOf,
        text: written,
        textAnchor: "start",
        dx: 8,
        fill: (row: ReminderLadderRow) => (row.paid_7_rate === null ? theme.muted : theme.ink),
      }),
      ...touchable(options, rows, {
        shape: "row",
        x: end,
        y: keyOf,
        tip: (row) =>
          text(locale, "chart.reminder_ladder.tip", {
            step: ladderStepName(locale, row),
            sent: label(row.sent_count, "count", options),
            amount: label(row.sent_amount, "money", options),
            paid_7: label(row.paid_7_rate, "ratio", options),
            paid_14: label(row.paid_14_rate, "ratio", options),
            moved_on: label(row.moved_on_count, "count", options),
          }),
        opens: ({ step, ordinal, sent_count }, reach) =>
          sent_count ? rowsBehind("reminder_ladder", { step, ordinal }, reach) : null,
      }),
    ],
  });
}

/** Which step makes customers pay? */
export const reminderLadder: ChartDefinition<ReminderLadderRow> = {
  id: "reminder_ladder",
  columns: [
    { name: "step", unit: "text" },
    { name: "ordinal", unit: "count" },
    { name: "sent_count", unit: "count" },
    { name: "sent_amount", unit: "money" },
    { name: "complete_7_count", unit: "count" },
    { name: "paid_7_rate", unit: "ratio" },
    { name: "paid_14_rate", unit: "ratio" },
    { name: "moved_on_count", unit: "count" },
  ],
  headline,
  draw,
};

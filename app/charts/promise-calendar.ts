import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import { addDays, daysBetween, startOf } from "../scope/calendar.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import type { Theme } from "./theme.ts";
import { dayName, label, tick, weekdayNames, wholeNumber, wholePercent } from "./wording.ts";

/** What was promised for a day, as the report `promises_due` gives it. */
export type PromiseDayRow = {
  readonly due_on: string;
  readonly promises: number;
  readonly amount: number | null;
  readonly kept_amount: number | null;
  readonly broken_amount: number | null;
  readonly pending_amount: number | null;
};

const states = ["kept", "broken", "pending"] as const;
type State = (typeof states)[number];

const amountOf = (row: PromiseDayRow, state: State): number => row[`${state}_amount`] ?? 0;
const total = (rows: readonly PromiseDayRow[], state: State): number =>
  rows.reduce((sum, row) => sum + amountOf(row, state), 0);

/** What is not due is calm and what is past due severe, as in the buckets. */
const colours = (theme: Theme): Readonly<Record<State, string>> => ({
  kept: theme.bar,
  broken: theme.overdue_4,
  pending: theme.not_due,
});

function headline(rows: readonly PromiseDayRow[], wording: Wording): string {
  const { locale } = wording;
  const kept = total(rows, "kept");
  const decided = kept + total(rows, "broken");
  const pending = total(rows, "pending");
  if (decided + pending <= 0) return text(locale, "chart.promises.none");
  const last = rows.filter((row) => amountOf(row, "pending") > 0).at(-1);
  const values = {
    share: decided > 0 ? wholePercent(kept / decided, locale) : "",
    decided: label(decided, "money", wording),
    pending: label(pending, "money", wording),
    until: last ? dayName(locale, last.due_on) : "",
  };
  if (decided <= 0) return text(locale, "chart.promises.only_pending", values);
  return text(locale, pending > 0 ? "chart.promises.both" : "chart.promises.decided", values);
}

interface Day {
  readonly day: string;
  readonly column: number;
  readonly week: number;
  readonly row: PromiseDayRow | undefined;
}

/** Every day of the weeks from the first to the last promise. */
function daysOf(rows: readonly PromiseDayRow[]): Day[] {
  const days = rows.map((row) => row.due_on).sort();
  const first = startOf("week", days[0] as string);
  const byDay = new Map(rows.map((row) => [row.due_on, row]));
  const weeks = Math.floor(daysBetween(first, days.at(-1) as string) / 7) + 1;
  return Array.from({ length: weeks * 7 }, (_, index) => {
    const day = addDays(first, index);
    return { day, column: index % 7, week: Math.floor(index / 7), row: byDay.get(day) };
  });
}

/** Half a year of weeks: more would be a wall. */
const mostWeeks = 27;
const rowHeight = 42;
const barHeight = 0.14;

interface Piece extends Day {
  readonly state: State;
  readonly from: number;
  readonly to: number;
}

/** The parts of a day's amount side by side over the width of its cell. */
function piecesOf(days: readonly Day[], inset: number): Piece[] {
  return days.flatMap((day) => {
    const { row } = day;
    const whole = row ? states.reduce((sum, state) => sum + amountOf(row, state), 0) : 0;
    if (!row || whole <= 0) return [];
    let from = day.column + inset;
    return states
      .filter((state) => amountOf(row, state) > 0)
      .map((state) => {
        const start = from;
        from += (amountOf(row, state) / whole) * (1 - 2 * inset);
        return { ...day, state, from: start, to: from };
      });
  });
}

/** A calendar, Mondays first: the amount of each day, and below it what was kept, broken or is pending. */
function draw(rows: readonly PromiseDayRow[], options: DrawOptions): SVGSVGElement {
  if (rows.length === 0) return nothing(options);
  const { locale, theme, width } = options;
  const narrow = width < narrowBelow;
  const all = daysOf(rows);
  const lastWeek = all.at(-1)?.week ?? 0;
  const firstWeek = Math.max(0, lastWeek - mostWeeks + 1);
  const days = all.filter((day) => day.week >= firstWeek);
  const fill = colours(theme);
  const inset = 0.05;
  const marginTop = 48;
  const names = weekdayNames(locale);
  const known = days.filter((day) => day.row !== undefined);
  const pieces = piecesOf(days, inset);
  const dayLabel = ({ day, column, week }: Day) =>
    day.endsWith("-01") || (column === 0 && week === firstWeek)
      ? dayName(locale, day, "short")
      : String(Number(day.slice(8)));
  const title = ({ day, row }: Day) =>
    text(locale, "chart.promises.tip", {
      day: dayName(locale, day),
      count: row?.promises ?? 0,
      amount: label(row?.amount, "money", options),
      kept: label(row?.kept_amount, "money", options),
      broken: label(row?.broken_amount, "money", options),
      pending: label(row?.pending_amount, "money", options),
    });
  const legend = states.map((state) => text(locale, `chart.promises.${state}`));
  const legendAt = legend.map((_, index) =>
    legend.slice(0, index).reduce((sum, name) => sum + textWidth(name) + 34, 0),
  );
  return framed(options, {
    height: options.height ?? marginTop + (lastWeek - firstWeek + 1) * rowHeight + 4,
    marginLeft: 1,
    marginRight: 1,
    marginTop,
    marginBottom: 4,
    x: { domain: [0, 7], axis: null },
    y: { domain: [lastWeek + 1, firstWeek], axis: null },
    color: { type: "identity" },
    marks: [
      ...legend.flatMap((name, index) => [
        Plot.text(["■"], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: legendAt[index],
          dy: -marginTop + 4,
          fontSize: 14,
          fill: fill[states[index] as State],
        }),
        Plot.text([name], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx: (legendAt[index] ?? 0) + 16,
          dy: -marginTop + 6,
          fill: theme.muted,
        }),
      ]),
      Plot.text(names, {
        x: (_: string, index: number) => index + inset,
        frameAnchor: "top",
        textAnchor: "start",
        dy: -16,
        fill: theme.muted,
        text: (name: string) => name,
      }),
      Plot.ruleY(
        Array.from({ length: lastWeek - firstWeek + 1 }, (_, index) => firstWeek + index),
        { stroke: theme.grid },
      ),
      Plot.text(days, {
        x: (day: Day) => day.column + inset,
        y: "week",
        dy: 10,
        textAnchor: "start",
        fontSize: narrow ? 9 : 10,
        text: dayLabel,
        fill: theme.muted,
      }),
      Plot.text(known, {
        x: (day: Day) => day.column + (narrow ? inset : 1 - inset),
        y: "week",
        dy: narrow ? 24 : 22,
        textAnchor: narrow ? "start" : "end",
        fontSize: narrow ? 10 : 12,
        text: ({ row }: Day) => {
          if (row?.amount == null) return "";
          const amount = rounded(row.amount);
          // Some languages have long words for thousands: then its figures, or only the bar and its tip.
          const written = [tick(amount, "money", options), wholeNumber(amount, locale)];
          return written.find((words) => !narrow || textWidth(words, 10) <= width / 7 - 2) ?? "";
        },
        fill: theme.ink,
      }),
      Plot.rect(pieces, {
        x1: "from",
        x2: "to",
        y1: (piece: Piece) => piece.week + 0.95 - barHeight,
        y2: (piece: Piece) => piece.week + 0.95,
        fill: (piece: Piece) => fill[piece.state],
      }),
      ...touchable(options, known, {
        shape: "cell",
        x: (day) => day.column + 0.5,
        y: (day) => day.week + 0.5,
        tip: title,
        opens: ({ day, row }, { asOf }) =>
          row
            ? rowsBehind("promises_due", { due_on: day }, { asOf, period: { from: day, to: day } })
            : null,
      }),
    ],
  });
}

/** Three figures: the exact amount stands in the table and the tip. */
function rounded(amount: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1)) - 2);
  return Math.round(amount / size) * size;
}

/** What was promised for which day, and does it come? */
export const promiseCalendar: ChartDefinition<PromiseDayRow> = {
  id: "promise_calendar",
  columns: [
    { name: "due_on", unit: "date" },
    { name: "promises", unit: "count" },
    { name: "amount", unit: "money" },
    { name: "kept_amount", unit: "money" },
    { name: "broken_amount", unit: "money" },
    { name: "pending_amount", unit: "money" },
  ],
  headline,
  draw,
};

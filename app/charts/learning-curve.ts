import { text } from "../languages/text.ts";
import { type AgeLine, drawAgeLines } from "./age-lines.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { inPeriod } from "./reach.ts";
import { label, periodName } from "./wording.ts";

/** One collector's month, as the report `collector_months` gives it. */
export type CollectorMonthRow = {
  readonly collector_id: string;
  readonly name: string;
  readonly team: string;
  readonly month: string;
  readonly months_since_start: number | null;
  readonly collected: number | null;
  readonly target: number | null;
  readonly right_party_rate: number | null;
  readonly promise_kept_rate: number | null;
};

/** Whoever is that many months there is no beginner any more. */
const learningMonths = 18;

const nameOf = (row: CollectorMonthRow) => row.name || row.collector_id;

const isBeginner = (row: CollectorMonthRow) =>
  row.months_since_start !== null && row.months_since_start <= learningMonths;

const isExperienced = (row: CollectorMonthRow) =>
  row.collector_id !== "" &&
  row.months_since_start !== null &&
  row.months_since_start > learningMonths &&
  (row.collected ?? 0) > 0;

interface Usual {
  readonly team: string;
  readonly value: number;
}

/** Collected per month of those who are no beginners, of a team: Σ collected / months worked. */
function usualMonth(rows: readonly CollectorMonthRow[], team: string): Usual | null {
  const months = rows.filter((row) => isExperienced(row) && row.team === team);
  if (months.length === 0) return null;
  const collected = months.reduce((sum, row) => sum + (row.collected ?? 0), 0);
  return { team, value: collected / months.length };
}

/** The months of each beginner, from the first, the newest person first. */
function beginners(rows: readonly CollectorMonthRow[]): CollectorMonthRow[][] {
  const people = new Map<string, CollectorMonthRow[]>();
  for (const row of rows) {
    if (row.collector_id === "" || !isBeginner(row) || row.collected === null) continue;
    people.set(row.collector_id, [...(people.get(row.collector_id) ?? []), row]);
  }
  // Who was there for long when the data begins shows no beginning.
  return [...people.values()].filter(
    (months) => months.length >= 2 && (months[0]?.months_since_start ?? 99) <= 2,
  );
}

function headline(rows: readonly CollectorMonthRow[], wording: Wording): string {
  const { locale } = wording;
  const people = beginners(rows);
  const newest = people.at(-1);
  if (!newest) return text(locale, "chart.learning.none", { months: learningMonths });
  const [first] = newest;
  const usual = usualMonth(rows, first?.team ?? "");
  const reached = newest.find((row) => usual !== null && (row.collected ?? 0) >= usual.value);
  const last = newest.at(-1);
  if (!first || !last || usual === null) {
    return text(locale, "chart.learning.alone", {
      name: first ? nameOf(first) : "",
      now: label(last?.collected ?? null, "money", wording),
      month: periodName(locale, last?.month ?? ""),
    });
  }
  const values = { name: nameOf(first), usual: label(usual.value, "money", wording) };
  return reached
    ? text(locale, "chart.learning.reached", { ...values, months: reached.months_since_start ?? 0 })
    : text(locale, "chart.learning.below", values);
}

/** One line a beginner by months since the start, and the level of those who are none. */
function draw(rows: readonly CollectorMonthRow[], options: DrawOptions): SVGSVGElement {
  const { locale, theme } = options;
  const people = beginners(rows);
  // Those of other teams have other work: the level is of the newest's own.
  const usual = usualMonth(rows, people.at(-1)?.[0]?.team ?? "");
  const colours = [theme.first, theme.second, theme.bar, theme.third];
  const lines = people.slice(-6).map((months, index): AgeLine => {
    const name = nameOf(months[0] as CollectorMonthRow);
    return {
      name,
      colour: colours[index % colours.length] as string,
      dash: index < colours.length ? undefined : "6 3",
      isStrong: true,
      points: months.map((row) => ({
        age: row.months_since_start ?? 0,
        value: row.collected ?? 0,
        opens:
          options.reach && row.collected
            ? {
                ...inPeriod("collected", row.month, options.reach, false),
                where: { collector_id: [row.collector_id] },
              }
            : null,
        tip: text(locale, "chart.learning.tip", {
          name,
          month: periodName(locale, row.month),
          collected: label(row.collected, "money", options),
          target: label(row.target, "money", options),
          right_party: label(row.right_party_rate, "ratio", options),
          kept: label(row.promise_kept_rate, "ratio", options),
        }),
      })),
    };
  });
  return drawAgeLines(
    lines,
    {
      unit: "money",
      axis: text(locale, "chart.learning.age"),
      yardstick:
        usual === null
          ? null
          : {
              name: usual.team
                ? text(locale, "chart.learning.usual_of", { team: usual.team })
                : text(locale, "chart.learning.usual"),
              value: usual.value,
            },
    },
    options,
  );
}

const columns = [
  { name: "collector_id", unit: "text" },
  { name: "name", unit: "text" },
  { name: "team", unit: "text" },
  { name: "month", unit: "text" },
  { name: "months_since_start", unit: "count" },
  { name: "collected", unit: "money" },
  { name: "target", unit: "money" },
  { name: "right_party_rate", unit: "ratio" },
  { name: "promise_kept_rate", unit: "ratio" },
] as const;

/** How fast do new collectors learn? */
export const learningCurve: ChartDefinition<CollectorMonthRow> = {
  id: "learning_curve",
  columns,
  headline,
  draw,
};

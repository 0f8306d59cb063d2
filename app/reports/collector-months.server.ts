import { evaluate } from "../metrics/evaluate.server.ts";
import type { Window } from "../metrics/metric.ts";
import type { Question } from "../metrics/question.server.ts";
import { addMonths, earlier, endOfMonth, later, startOfMonth } from "../scope/calendar.ts";
import { collectorMonthMetrics } from "./collector-months.ts";
import type { ReportRow } from "./report.ts";

interface Person {
  readonly collector_id: string;
  readonly name: string;
  readonly team: string;
  readonly started_on: string | null;
}

/**
 * One row a collector and month of the period, for months in which something is known
 * of the collector that is not nothing. The months since the start count from 0 in the
 * month of the start; null where that is not known.
 */
export async function collectorMonthRows(question: Question, period: Window): Promise<ReportRow[]> {
  const months = monthsOf(period, question);
  if (months.length === 0) return [];
  const people = await question.warehouse.query<Person>(
    "select collector_id, name, team, started_on from marts.collectors order by collector_id",
  );
  const figures = await Promise.all(
    Object.entries(collectorMonthMetrics).map(
      async ([column, id]) =>
        [column, await evaluate(question, id, months, "collector_id")] as const,
    ),
  );
  const nobody: Person = { collector_id: "", name: "", team: "", started_on: null };
  return [...people, nobody].flatMap((person) =>
    months.flatMap((month, index) => {
      const values = figures.map(([column, series]) => {
        const value = series.get(person.collector_id)?.[index]?.value ?? null;
        // A goal that nobody set is unknown, not nothing.
        return [column, column === "target" && value === 0 ? null : value] as const;
      });
      if (values.every(([, value]) => value === null || value === 0)) return [];
      const { started_on, ...who } = person;
      return [
        {
          ...who,
          month: month.to.slice(0, 7),
          months_since_start: monthsSince(started_on, month.to),
          ...Object.fromEntries(values),
        },
      ];
    }),
  );
}

/** The calendar months of a period, the first and last cut to it, up to where the data ends. */
function monthsOf({ from, to }: Window, { known }: Question): Window[] {
  const end = earlier(to, known.dataThrough ?? to);
  const months: Window[] = [];
  for (let start = startOfMonth(from); start <= end; start = addMonths(start, 1)) {
    months.push({ from: later(start, from), to: earlier(endOfMonth(start), end) });
  }
  return months;
}

/** Null where the start is not known, or lies ahead. */
function monthsSince(start: string | null, day: string): number | null {
  if (start === null || start > day) return null;
  const number = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return number(day) - number(start);
}

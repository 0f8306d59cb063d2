import { isCubable } from "../metrics/cube-plans.server.ts";
import { evaluate } from "../metrics/evaluate.server.ts";
import { metricOf, metrics } from "../metrics/index.ts";
import type { Metric, Window } from "../metrics/metric.ts";
import type { Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { addDays, earlier, endOfMonth, startOfMonth } from "../scope/calendar.ts";
import { changedMonths, type MonthValues } from "./closed-months.ts";

/** From which month on a figure is to be measured; the empty text is the first. */
export type FirstMonth = (metric: Metric) => string;

/** The closed months: those whose last day lies before `data through`. */
function closedMonths({ known: { firstOn, dataThrough } }: Question): Window[] {
  const months: Window[] = [];
  if (!firstOn || !dataThrough) return months;
  let from = startOfMonth(firstOn);
  while (endOfMonth(from) < dataThrough) {
    months.push({ from, to: endOfMonth(from) });
    from = addDays(endOfMonth(from), 1);
  }
  return months;
}

/** Of more documents than these, months of the past are not all worth reading their rows for. */
const manyDocuments = 50_000;

/** So many of the latest months are kept then: a year, and the month that it is compared with. */
const latestMonths = 13;

/**
 * Every figure by closed month. Figures that sums of days answer are measured over all months,
 * which costs next to nothing. The others cost reading the rows behind them: they are measured
 * from the month on that the data changed in, and what was kept stands for the months before it.
 * Of a large department that is new the latest thirteen months of these are kept, and every
 * month from then on.
 *
 * @param before what was kept; it also stands where a figure cannot be had now, since a rate is missing
 * @param firstMonth from which month on the data may have changed
 */
export async function monthValues(
  question: Question,
  before: MonthValues,
  firstMonth: FirstMonth,
): Promise<MonthValues> {
  const months = closedMonths(question);
  const values: Record<string, Record<string, number | null>> = {};
  const cheap = metrics.filter((metric) => isCheap(metric, question, months.at(-1)));
  // Where a figure that costs nothing tells of an earlier change, the others are looked at from there.
  let seen = "9999";
  for (const metric of cheap) {
    values[metric.id] = await measured(question, metric, months, before);
    for (const { monthEnd } of changedMonths(metric.id, metric.unit, before, values)) {
      seen = earlier(seen, monthEnd);
    }
  }
  const isLarge = (await documentCount(question)) > manyDocuments;
  const latest = new Set(isLarge ? months.slice(-latestMonths) : months);
  for (const metric of metrics.filter((one) => !cheap.includes(one))) {
    const kept = before[metric.id] ?? {};
    const from = earlier(seen, firstMonth(metric));
    const known = months.filter((month) => month.to in kept || latest.has(month));
    const asked = known.filter(({ to }) => to >= from || !(to in kept));
    const old = known.filter((month) => !asked.includes(month));
    values[metric.id] = {
      ...Object.fromEntries(old.map(({ to }) => [to, kept[to] ?? null])),
      ...(await measured(question, metric, asked, before)),
    };
  }
  return values;
}

async function documentCount({ warehouse }: Question): Promise<number> {
  const [found] = await warehouse.run<{ document_count: number }>("reports/document_count");
  return found?.document_count ?? 0;
}

/** Whether sums of days answer it: the rows need not be read again. */
function isCheap(metric: Metric, question: Question, month: Window | undefined): boolean {
  if (metric.kind === "counted") return isCubable(metric) && !metric.asKnownOn;
  const inputs = month ? (metric.inputs(month, question.known) ?? {}) : {};
  return Object.values(inputs).every((input) => {
    const own = metricOf(input.metric);
    return own !== undefined && isCheap(own, question, month);
  });
}

/** A figure by month; months that are not final yet are left out. */
async function measured(
  question: Question,
  metric: Metric,
  months: readonly Window[],
  before: MonthValues,
): Promise<Record<string, number | null>> {
  const isFinal = ({ to }: Window) => finalOn(metric, to) <= (question.known.dataThrough ?? "");
  const asked = months.filter(isFinal);
  try {
    if (!isOfItsDay(metric)) {
      const found = (await evaluate(question, metric.id, asked)).get("") ?? [];
      return Object.fromEntries(asked.map(({ to }, index) => [to, found[index]?.value ?? null]));
    }
    const values: Record<string, number | null> = {};
    for (const month of asked) {
      const found = await evaluate({ ...question, asOf: month.to }, metric.id, [month]);
      values[month.to] = found.get("")?.[0]?.value ?? null;
    }
    return values;
  } catch (cause) {
    // Without a rate it cannot be had now; that is no change of the month.
    if (!(cause instanceof Refusal)) throw cause;
    const kept = before[metric.id] ?? {};
    return Object.fromEntries(asked.map(({ to }) => [to, kept[to] ?? null]));
  }
}

/** The day from which on a month of a figure is not completed by what comes later. */
export function finalOn(metric: Metric, monthEnd: string): string {
  const days = metric.kind === "counted" ? (metric.finalAfterDays ?? 0) : 0;
  return addDays(monthEnd, days);
}

/** Whether a month of it goes on as more becomes known: then it is kept as its last day saw it. */
export function isOfItsDay(metric: Metric): boolean {
  return metric.kind === "counted" && metric.asKnownOn === true && !metric.finalAfterDays;
}

import { endOfMonth } from "../scope/calendar.ts";
import { type Dimension, dimensions } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import { metricParameters } from "./counted.server.ts";
import type { Figure, Metric, Window } from "./metric.ts";
import { filters, type Question } from "./question.server.ts";
import { share } from "./share.ts";

/** Whom a goal can be set for, beside the whole department. */
const ofGoals: readonly Dimension[] = ["collector_id", "team"];

/** A sum of what happened: its goal for some days is a part of the goal for the period. */
function isSum(metric: Metric): boolean {
  return metric.kind === "counted" && metric.rollup === "sum" && metric.asked === undefined;
}

/**
 * The goal for a figure over a window, and how much of it is reached: what a figure
 * carries in every outlet, or nothing where nobody set one.
 *
 * - A sum has the goals of its days: pro rata by working days where a period is not over.
 * - Any other figure has the goal of the finest period (month, quarter, year) that the
 *   end of the window lies in: a rate or a balance has no part of a day.
 *
 * A goal is for the department, a team or a person; of a scope that is filtered by anything
 * else there is none. One in another currency counts where its rate is known, else not.
 */
export async function targetFor(
  question: Question,
  metric: Metric,
  window: Window,
  value: number | null,
): Promise<Pick<Figure, "target" | "attainment" | "notes">> {
  const none = { notes: [] };
  const { scope, coverage, warehouse, currency } = question;
  if (!coverage.has("targets")) return none;
  if (dimensions.some((one) => scope.where[one] !== undefined && !ofGoals.includes(one))) {
    return none;
  }
  const isOfOne = ofGoals.every((one) => (scope.where[one]?.length ?? 1) === 1);
  if (!isSum(metric) && !isOfOne) return none;
  const filter = filters(scope, ofGoals);
  const parameters = {
    ...filter.parameters,
    metric: metric.id,
    level: String(metricParameters(question).target_level),
    from: window.from,
    to: window.to,
    currency: metric.unit === "money" ? (currency ?? "") : "",
  };
  const goals = isSum(metric) ? goalsOfDays : goalsOfPeriods;
  const [found] = await remember(warehouse, ["target", isSum(metric), parameters], () =>
    warehouse.query<{ target: number | null }>(goals(filter.sql), parameters),
  );
  const target = found?.target ?? null;
  if (target === null) return none;
  const isRunning = isSum(metric) && window.to < endOfMonth(window.to);
  return {
    target,
    attainment: share(value, target).value,
    notes: isRunning ? [{ id: "note.target_pro_rata", values: { to: window.to } }] : [],
  };
}

/** Unknown where the rate of one of its days is. */
const converted = `
    case when count(*) filter (where $currency <> '' and goals.currency not in ('', $currency)
        and rates.rate is null) = 0
    then cast(sum(goals.value * coalesce(rates.rate, 1)) as double) end as target`;

const ratesOf = (day: string) => `
    left join marts.exchange_rates as rates
        on rates.from_currency = goals.currency and rates.to_currency = $currency
        and rates.valid_from <= ${day} and rates.valid_until > ${day}`;

const goalsOfDays = (filterSql: string) => `
select ${converted}
from (
    select day, value, currency
    from marts.target_days
    where metric = $metric and level = $level
        and day between cast($from as date) and cast($to as date)${filterSql}
) as goals
${ratesOf("goals.day")}
having count(*) > 0`;

const goalsOfPeriods = (filterSql: string) => `
select ${converted}
from (
    select value, currency
    from marts.targets
    where metric = $metric and level = $level
        and cast($to as date) between period_from and period_to${filterSql}
    order by period_to - period_from, import_id desc, line desc
    limit 1
) as goals
${ratesOf("cast($to as date)")}
having count(*) > 0`;

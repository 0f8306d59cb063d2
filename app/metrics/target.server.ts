import { endOfMonth } from "../scope/calendar.ts";
import { type Dimension, dimensions } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type FoundGoal, goalsOfDaysInMemory, goalsOfPeriods } from "./goals-in-memory.server.ts";
import type { Figure, Metric, Window } from "./metric.ts";
import { metricParameters } from "./metric-parameters.server.ts";
import { filters, type Question } from "./question.server.ts";
import { share } from "./share.ts";

/** Whom a goal can be set for, beside the whole department. */
const ofGoals: readonly Dimension[] = ["collector_id", "team"];

/** A sum of what happened: its goal for some days is a part of the goal for the period. */
function isSum(metric: Metric): boolean {
  return metric.kind === "counted" && metric.rollup === "sum" && metric.asked === undefined;
}

/** A goal as a figure carries it; nothing where nobody set one. */
export type Goal = Pick<Figure, "target" | "attainment" | "notes">;

const noGoal: Goal = { notes: [] };

/**
 * The goal for a figure over a window, and how much of it is reached: what a figure
 * carries in every outlet, or nothing where nobody set one. See `targetsFor`.
 */
export async function targetFor(
  question: Question,
  metric: Metric,
  window: Window,
  value: number | null,
): Promise<Goal> {
  const goals = await targetsFor(question, metric, [window]);
  return goals.of("", 0, value);
}

/** The goals for a figure over some windows, by what it is split by. */
export interface Goals {
  /** The goal of a group ("" of a figure that is not split) over a window, and how much of it a value is. */
  of(key: string, window: number, value: number | null): Goal;
}

/**
 * The goals for a figure over any number of windows, of memory or in one query.
 *
 * - A sum has the goals of its days: pro rata by working days where a period is not over.
 * - Any other figure has the goal of the finest period (month, quarter, year) that the
 *   end of the window lies in: a rate or a balance has no part of a day.
 *
 * A goal is for the department, a team or a person; of a scope that is filtered or split by
 * anything else there is none. One in another currency counts where its rate is known, else not.
 */
export async function targetsFor(
  question: Question,
  metric: Metric,
  windows: readonly Window[],
  by?: Dimension,
): Promise<Goals> {
  const none: Goals = { of: () => noGoal };
  const { scope, coverage, warehouse, currency } = question;
  if (!coverage.has("targets") || (by && !ofGoals.includes(by))) return none;
  if (dimensions.some((one) => scope.where[one] !== undefined && !ofGoals.includes(one))) {
    return none;
  }
  // Most figures have none: then nothing is worked out.
  if (!(await metricsWithTargets(warehouse)).has(metric.id)) return none;
  const isOfOne = ofGoals.every((one) => one === by || (scope.where[one]?.length ?? 1) === 1);
  if (!isSum(metric) && !isOfOne) return none;
  const filter = filters(scope, ofGoals);
  const asked = {
    metric: metric.id,
    level: String(metricParameters(question, by).target_level),
    currency: metric.unit === "money" ? (currency ?? "") : "",
  };
  const inMemory = {
    ...asked,
    warehouse,
    windows,
    by,
    filters: Object.fromEntries(
      ofGoals.flatMap((one) => (scope.where[one] ? [[one, scope.where[one]]] : [])),
    ),
  };
  const rows = isSum(metric)
    ? ((await goalsOfDaysInMemory(inMemory)) ??
      (await warehouse.query<FoundGoal>(goalsOfDays(filter.sql, by ?? "''"), {
        ...filter.parameters,
        ...asked,
        windows_from: windows.map(({ from }) => from),
        windows_to: windows.map(({ to }) => to),
      })))
    : await goalsOfPeriods(inMemory);
  const found = new Map(rows.map((row) => [`${row.window_index} ${row.key}`, row.target]));
  return {
    of(key, at, value) {
      const target = found.get(`${at} ${key}`) ?? null;
      if (target === null) return noGoal;
      const to = windows[at]?.to ?? "";
      const isRunning = isSum(metric) && to < endOfMonth(to);
      return {
        target,
        attainment: share(value, target).value,
        notes: isRunning ? [{ id: "note.target_pro_rata", values: { to } }] : [],
      };
    },
  };
}

/** The metrics that anybody has a goal for, asked once for each version of the data. */
function metricsWithTargets(warehouse: Warehouse): Promise<ReadonlySet<string>> {
  return remember(warehouse, ["metrics with targets"], async () => {
    const rows = await warehouse.query<{ metric: string }>(
      "select cast(metric as varchar) as metric from marts.targets group by metric",
    );
    return new Set(rows.map((row) => row.metric));
  });
}

/** Unknown where the rate of one of its days is. */
const goalsOfDays = (filterSql: string, key: string) => `
with asked as (
    select
        unnest(range(len($windows_from))) as window_index,
        unnest(cast($windows_from as date[])) as window_from,
        unnest(cast($windows_to as date[])) as window_to
),

goals as (
    select asked.window_index, days.key, days.day, days.value, days.currency
    from asked
    inner join (
        select ${key} as key, day, value, currency
        from marts.target_days
        where metric = $metric and level = $level${filterSql}
    ) as days on days.day between asked.window_from and asked.window_to
)

select
    goals.window_index,
    goals.key,
    case when count(*) filter (where $currency <> '' and goals.currency not in ('', $currency)
        and rates.rate is null) = 0
    then cast(sum(goals.value * coalesce(rates.rate, 1)) as double) end as target
from goals
left join marts.exchange_rates as rates
    on rates.from_currency = goals.currency and rates.to_currency = $currency
    and rates.valid_from <= goals.day and rates.valid_until > goals.day
group by goals.window_index, goals.key`;

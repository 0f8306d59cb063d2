import type { Dimension } from "../scope/scope.ts";
import { memory } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { goalCells, ratesInto } from "./cells.server.ts";
import { inCurrency, ratesByDay, sumCells } from "./cells.ts";
import type { Window } from "./metric.ts";

/** The goal of a group over one of the windows; null where a rate is missing. */
export interface FoundGoal {
  readonly window_index: number;
  readonly key: string;
  readonly target: number | null;
}

interface GoalQuestion {
  readonly warehouse: Warehouse;
  readonly metric: string;
  readonly level: string;
  readonly windows: readonly Window[];
  readonly by: Dimension | undefined;
  readonly filters: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** What goals of money are converted into; the empty text for any other. */
  readonly currency: string;
}

/**
 * What the statement of `target.server.ts` finds, of goals that are held in memory: pages ask for
 * them with every figure. Null where they are too many, or where a rate is missing.
 */
export async function goalsOfDaysInMemory(question: GoalQuestion): Promise<FoundGoal[] | null> {
  const { warehouse, metric, level, windows, by, filters, currency } = question;
  const cells = await goalCells(warehouse, metric, level);
  if (!cells) return null;
  const rates = currency === "" ? [] : await ratesInto(warehouse, currency);
  const asked = { windows, isClosing: false, asOf: "", by, filters, currency };
  const sums = sumCells(cells, asked, rates);
  return sums?.map(({ value, ...found }) => ({ ...found, target: value })) ?? null;
}

interface Goal {
  readonly collector_id: string;
  readonly team: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly value: string;
  readonly currency: string;
}

const rememberGoals = memory(200);

/** The goals of a metric, the finest period and what was loaded last in front. */
function goalsOf({ warehouse, metric, level }: GoalQuestion): Promise<Goal[]> {
  return rememberGoals(warehouse, [metric, level], () =>
    warehouse.query<Goal>(
      `select collector_id, team, period_from, period_to, cast(value as varchar) as value, currency
       from marts.targets
       where metric = $metric and level = $level
       order by period_to - period_from, import_id desc, line desc`,
      { metric, level },
    ),
  );
}

/** Of each group the goal of the finest period that the end of a window lies in. */
export async function goalsOfPeriods(question: GoalQuestion): Promise<FoundGoal[]> {
  const { warehouse, currency, by, filters, windows } = question;
  const given = Object.entries(filters);
  const known = (await goalsOf(question)).filter((goal) =>
    given.every(([name, values]) => values.includes(String(goal[name as keyof Goal]))),
  );
  const rateOn = ratesByDay(currency === "" ? [] : await ratesInto(warehouse, currency), currency);
  return windows.flatMap(({ to }, window_index) => {
    const found = new Map<string, number | null>();
    for (const goal of known) {
      if (goal.period_from > to || goal.period_to < to) continue;
      const key = by ? String(goal[by as keyof Goal]) : "";
      if (!found.has(key)) found.set(key, inCurrency(goal.value, rateOn(goal.currency, to)));
    }
    return [...found].map(([key, target]) => ({ window_index, key, target }));
  });
}

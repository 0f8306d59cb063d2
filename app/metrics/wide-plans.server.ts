import { createHash } from "node:crypto";
import { addDays, isMonthEnd, startOfMonth } from "../scope/calendar.ts";
import type { CubePlan } from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters } from "../warehouse/warehouse.ts";
import { cubeKind, cubePlan, hasKnownOn, isFolded, martsIn } from "./cube-plans.server.ts";
import { accountDimensions, documentDimensions } from "./dimensions.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";

/**
 * Wide cubes: a counted metric's rows summed by month and all that can be said of an account and its
 * document, or of who did the work, at once. One of them answers every filter and every split by these
 * for windows of whole months: people's words for their accounts are few, and so are months, so even
 * all together they are some ten thousand cells. See docs/decisions/0058-wide-cubes.md.
 */

/** What a wide cube is made for. */
export interface WideTerms {
  /** The values of what the metric's query asks for beside days. */
  readonly parameters: Parameters;
  /** The last days of the months that are over. */
  readonly months: readonly string[];
  /** Days inside of months that windows may end with too: those that the data reaches to. */
  readonly ends: readonly string[];
  /** What money is converted into, each amount at its own day's rate. */
  readonly currency: string;
}

const ofAccounts: readonly Grouping[] = [
  ...documentDimensions.filter((name) => name !== "customer_id"),
  "reason",
];

const ofWork: readonly Grouping[] = [
  "client_id",
  "currency",
  "collector_id",
  "team",
  "agency",
  "stage",
  "channel",
  "outcome",
];

/**
 * The dimensions of a metric's wide cubes. Different accounts are counted by what an account has one of:
 * then none is in two cells.
 */
export function wideDimensions(metric: CountedMetric): readonly (readonly Grouping[])[] {
  const kind = cubeKind(metric);
  if (kind === null || metric.rollup === "median") return [];
  const has = (names: readonly Grouping[]) =>
    names.filter((name) => metric.dimensions.some((one) => one === name));
  if (isFolded(metric))
    return [has(ofAccounts).filter((name) => accountDimensions.includes(name as never))];
  const [accounts, work] = [has(ofAccounts), has(ofWork)];
  const isWork = work.some((name) => !accounts.includes(name));
  return [...(accounts.length > 0 ? [accounts] : []), ...(isWork ? [work] : [])];
}

/** Whether amounts of a metric are kept as converted: those of days, of which a month has many. */
export function isConverted(metric: CountedMetric): boolean {
  return metric.isMoney && cubeKind(metric) === "days" && metric.rollup !== "closing";
}

const prefix = "wide__";

export function isWide(name: string): boolean {
  return name.startsWith(prefix);
}

const plans = new Map<string, CubePlan>();

/** Plans of data that is gone are of no use. */
const mostPlans = 1000;

export function widePlan(
  metric: CountedMetric,
  dimensions: readonly Grouping[],
  terms: WideTerms,
): CubePlan {
  const { parameters, months, ends, currency } = terms;
  const plain = cubePlan(metric, dimensions, { parameters, months });
  const key = JSON.stringify([plain.name, ends, currency]);
  const known = plans.get(key);
  if (known) return known;
  const plan = cubeKind(metric) === "months" ? plain : ofDays(plain, metric, ends, currency);
  const named = { ...plan, name: `${prefix}${metric.id}__${plan.madeBy.slice(0, 12)}` };
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, named);
  return named;
}

/** Sums of days as sums of months, and money as converted. */
function ofDays(
  { dimensions, ...plain }: CubePlan,
  metric: CountedMetric,
  ends: readonly string[],
  currency: string,
): CubePlan {
  const isInto = isConverted(metric);
  const keys = [...dimensions, ...(metric.isMoney ? ["currency"] : [])];
  const days = ["occurred_on", ...(hasKnownOn(metric) ? ["known_on"] : [])];
  const named = [...keys, ...days.map((day) => `${endOf(day, ends)} as ${day}`)];
  const rate = isInto ? " * coalesce(rates.rate, 1)" : "";
  const sums = [
    `sum(value${rate}) as value`,
    "count(*) - count(value) as unknown_count",
    ...(metric.rollup === "ratio" ? [`sum(out_of${rate}) as out_of`] : []),
    ...(isInto
      ? [
          `count(*) filter (
            where currency not in ('', '${quoted(currency)}') and rates.rate is null and value <> 0
        ) as missing_count`,
        ]
      : []),
  ];
  const text = queryText(`metrics/${metric.id}`);
  const sql = `select ${[...named, ...sums].join(", ")}
    from (${text}) as counted${isInto ? ratesInto(currency) : ""}
    group by ${[...keys, ...days.map((day) => endOf(day, ends))].join(", ")}
    order by 1`;
  const madeBy = createHash("sha256")
    .update(`${sql}\n${JSON.stringify(plain.parameters)}`)
    .digest("hex");
  return {
    ...plain,
    dimensions,
    madeBy,
    sql,
    reads: [...martsIn(text), ...(isInto ? ["exchange_rates"] : []), "data_through"],
    goesOn: false,
    ...(isInto ? { unless: "missing_count > 0" } : {}),
  };
}

/** A rate for each day: found by equality, which is many times faster than between two ends. */
function ratesInto(currency: string): string {
  return `
    left join (
        select
            from_currency,
            cast(unnest(range(valid_from, valid_until, interval 1 day)) as date) as day,
            rate
        from marts.exchange_rates
        where to_currency = '${quoted(currency)}' and from_currency not in ('', '${quoted(currency)}')
    ) as rates on rates.from_currency = counted.currency and rates.day = counted.occurred_on`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}

/** The first day at or after another that windows may end with, as SQL. */
function endOf(day: string, ends: readonly string[]): string {
  const inside = [...ends]
    .sort()
    .map(
      (end) =>
        `when ${day} between date '${startOfMonth(end)}' and date '${end}' then date '${end}'`,
    );
  return inside.length > 0
    ? `case ${inside.join(" ")} else last_day(${day}) end`
    : `last_day(${day})`;
}

/** Which windows a wide cube of days answers: those that neither begin nor end inside of one of its months. */
export function answersWide(
  metric: CountedMetric,
  asOf: string,
  ends: readonly string[],
): (window: Window) => boolean {
  const isEnd = (day: string) => isMonthEnd(day) || ends.includes(day);
  if (hasKnownOn(metric) && !isEnd(asOf)) return () => false;
  return ({ from, to }) => isEnd(to) && (metric.rollup === "closing" || isEnd(addDays(from, -1)));
}

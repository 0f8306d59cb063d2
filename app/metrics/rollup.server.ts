import { earlier, later } from "../scope/calendar.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import { cubeKind, hasKnownOn, isFolded } from "./cube-plans.server.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";

/**
 * The one query behind every counted figure: rows, filter, sum by day, windows, rates.
 *
 * @param cube a table with sums of the rows, which then stand for them: of days, or of months
 *   with a cell on the last day of each
 * @param isConverted whether its amounts are in the currency that is asked for
 */
export function rollupSql(
  metric: CountedMetric,
  by: Grouping | undefined,
  filterSql: string,
  cube: string | null,
  isConverted = false,
): string {
  const isByCustomer = by === "customer_id";
  // Summed as stored, by number; the few sums are then given their words.
  const key = isByCustomer ? "customer_key" : (by ?? "''");
  const keyWord = isByCustomer ? "scoped.key" : "coalesce(cast(scoped.key as varchar), '')";
  const named = namedKey(isByCustomer);
  const currency = metric.isMoney && !isConverted ? "currency" : "''";
  const currencyWord = "coalesce(cast(scoped.currency as varchar), '')";
  const outOf = metric.rollup === "ratio" ? "out_of" : "null";
  const isClosing = metric.rollup === "closing";
  const isOfMonths = cube !== null && cubeKind(metric) === "months";
  const inWindow = isOfMonths ? "scoped.occurred_on = asked.window_to" : windowCondition(metric);
  const rateDay = isClosing ? "windowed.window_to" : "windowed.occurred_on";
  const periodFrom = metric.asked === "periods" && !isOfMonths ? "period_from, " : "";
  const shared = `
with asked as (
    select
        unnest(range(len($windows_from))) as window_index,
        unnest(cast($windows_from as date[])) as window_from,
        unnest(cast($windows_to as date[])) as window_to
),

counted as (
    ${cube ? `select * from ${cube}` : queryText(`metrics/${metric.id}`)}
),

scoped as (
    select ${key} as key, ${periodFrom}occurred_on, ${currency} as currency, value, ${outOf} as out_of${
      cube ? ", unknown_count" : ""
    }
    from counted
    where true${filterSql}${knownSql(metric)}${spanSql(metric)}
)`;
  if (isFolded(metric) && !isOfMonths) {
    const fold = metric.rollup === "median" ? "median(value)" : "count(distinct value)";
    // By the days of the windows: to compare each row with both ends of each takes twice as long.
    const dated = metric.asked
      ? `asked inner join scoped on ${inWindow}`
      : `(
        select window_index, unnest(range(window_from, window_to + 1, interval 1 day)) as day
        from asked
    ) as asked
    inner join scoped on scoped.occurred_on = cast(asked.day as date)`;
    return `${shared},

folded as (
    select window_index, ${keyWord} as key, ${fold} as value
    from ${dated}
    group by window_index, ${keyWord}
)

select window_index, ${named.key} as key, value, null as out_of, null as missing
from folded${named.join("folded")}`;
  }
  const daily = `${shared},

daily as (
    select
        key, ${periodFrom}occurred_on, currency, sum(value) as value, sum(out_of) as out_of,
        ${cube ? "sum(unknown_count)" : "count(*) - count(value)"} as unknown_count
    from scoped
    group by key, ${periodFrom}occurred_on, currency
)`;
  if (!metric.isMoney || isConverted) {
    // Amounts stay exact decimals.
    const whole = (sum: string) => (isConverted ? sum : `cast(${sum} as double)`);
    return `${daily},

windowed as (
    select
        asked.window_index,
        ${keyWord} as key,
        case when sum(scoped.unknown_count) = 0 then ${whole("sum(scoped.value)")} end as value,
        ${whole("sum(scoped.out_of)")} as out_of
    from asked
    inner join daily as scoped on ${inWindow}
    group by asked.window_index, ${keyWord}
)

select window_index, ${named.key} as key, value, out_of, null as missing
from windowed${named.join("windowed")}`;
  }
  const day = isClosing ? "asked.window_to as occurred_on" : "scoped.occurred_on";
  return `${daily},

windowed as (
    select
        asked.window_index,
        asked.window_to,
        ${keyWord} as key,
        ${day},
        ${currencyWord} as currency,
        sum(scoped.value) as value,
        sum(scoped.out_of) as out_of,
        sum(scoped.unknown_count) as unknown_count
    from asked
    inner join daily as scoped on ${inWindow}
    group by asked.window_index, asked.window_to, ${keyWord}, ${day.split(" as ")[0]},
        ${currencyWord}
),

converted as (
    select
        windowed.window_index,
        windowed.key,
        case when sum(windowed.unknown_count) = 0
            then sum(windowed.value * coalesce(rates.rate, 1)) end as value,
        sum(windowed.out_of * coalesce(rates.rate, 1)) as out_of,
        string_agg(distinct concat(windowed.currency, '→', $currency, ' ', ${rateDay}), ', ') filter (
            where $currency <> '' and windowed.currency not in ('', $currency)
            and rates.rate is null and windowed.value <> 0
        ) as missing
    from windowed
    left join marts.exchange_rates as rates
        on rates.from_currency = windowed.currency
        and rates.to_currency = $currency
        and rates.valid_from <= ${rateDay}
        and rates.valid_until > ${rateDay}
    group by windowed.window_index, windowed.key
)

select window_index, ${named.key} as key, value, out_of, missing
from converted${named.join("converted")}`;
}

/** Leaves out days that no window holds: the tables are read from there only. */
function spanSql({ rollup, asked }: CountedMetric): string {
  if (asked) return "";
  const first = rollup === "closing" ? "" : " and occurred_on >= cast($first_day as date)";
  return `${first} and occurred_on <= cast($last_day as date)`;
}

/** Which rows a window counts: those of its days, all up to its end, or those that were made for it. */
function windowCondition({ rollup, asked }: CountedMetric): string {
  if (asked === "days") return "scoped.occurred_on = asked.window_to";
  if (asked === "periods") {
    return "scoped.occurred_on = asked.window_to and scoped.period_from = asked.window_from";
  }
  return rollup === "closing"
    ? "scoped.occurred_on <= asked.window_to"
    : "scoped.occurred_on between asked.window_from and asked.window_to";
}

/** The first and the last day of all windows. */
export function spanOf({ rollup, asked }: CountedMetric, windows: readonly Window[]): Parameters {
  if (asked) return {};
  const last_day = windows.map(({ to }) => to).reduce(later);
  if (rollup === "closing") return { last_day };
  return { first_day: windows.map(({ from }) => from).reduce(earlier), last_day };
}

/** Leaves out the rows that are not known yet on the day that is asked about. */
export function knownSql(metric: CountedMetric): string {
  return hasKnownOn(metric) ? " and known_on <= cast($as_of as date)" : "";
}

/** The key of a group as people know it: rows name their customer by number. */
function namedKey(isByCustomer: boolean) {
  if (!isByCustomer) return { key: "key", join: () => "" };
  return {
    key: "customers.customer_id",
    join: (rows: string) =>
      `\ninner join marts.customers as customers on customers.customer_key = ${rows}.key`,
  };
}

import { Refusal } from "../refusal.ts";
import { earlier } from "../scope/calendar.ts";
import type { Dimension } from "../scope/scope.ts";
import type { Cube } from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import { cellsOf, ratesInto } from "./cells.server.ts";
import { sumCells } from "./cells.ts";
import { cubeFor, hasKnownOn } from "./cubes.server.ts";
import type { CountedMetric, Window } from "./metric.ts";
import { filters, filtersBeyond, type Question } from "./question.server.ts";

/** A metric over one window: null is unknown. */
export interface Measured {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What rows are grouped by: a dimension, or what caused them where the metric tells. */
export type Grouping = Dimension | "cause";

/** By value of the grouping ("" without one), one measure for each window that was asked. */
export type Series = Map<string, Measured[]>;

const unknown: Measured = { value: null, numerator: null, denominator: null };

/** Where the highest tier ends: no share of a target is that large. */
const endless = 1_000_000;

/** The parameters that a metric's own query may ask for. */
export function metricParameters(question: Question, by?: Grouping): Parameters {
  const { asOf, costCurrency, known, scope, settings } = question;
  const tiers = settings.commissionTiers;
  const level =
    by === "collector_id" || scope.where.collector_id
      ? "collector"
      : by === "team" || scope.where.team
        ? "team"
        : "department";
  return {
    as_of: earlier(asOf, known.dataThrough ?? asOf),
    target_level: level,
    cost_currency: costCurrency,
    full_time_hours: String(settings.fullTimeHours),
    tier_from: tiers.map(({ from }) => String(from)),
    tier_until: tiers.map((_, index) => String(tiers[index + 1]?.from ?? endless)),
    tier_times: tiers.map(({ times }) => String(times)),
    forward_factor: String(settings.forwardFactor),
  };
}

/** The days or periods that the query of a metric is asked about, as its parameters. */
export function askedParameters(metric: CountedMetric, windows: readonly Window[]): Parameters {
  if (metric.asked === "days") {
    return { days: [...new Set(windows.map((window) => window.to))].sort() };
  }
  if (metric.asked === "periods") {
    return {
      periods_from: windows.map((window) => window.from),
      periods_to: windows.map((window) => window.to),
    };
  }
  return {};
}

/**
 * Measures a counted metric over any number of windows in one query: its rows are
 * summed by day first, so more windows cost next to nothing.
 *
 * Money is converted with the rate of the day: of the end of the window for a
 * balance, of its own day for everything else.
 *
 * @throws Refusal `figure.missing_rates` where currencies mix and a rate is missing.
 */
export async function measureCounted(
  question: Question,
  metric: CountedMetric,
  windows: readonly Window[],
  by?: Grouping,
): Promise<Series> {
  const series: Series = new Map();
  const isKnown = windows.map((window) => isCovered(question, metric, window));
  if (filtersBeyond(question.scope, metric.dimensions).length > 0 || !isKnown.includes(true)) {
    if (!by)
      series.set(
        "",
        windows.map(() => unknown),
      );
    return series;
  }
  const rows = await query(question, metric, windows, by);
  const empty = metric.rollup === "ratio" || metric.rollup === "median" ? unknown : zero;
  const blank = () => isKnown.map((known) => (known ? empty : unknown));
  if (!by) series.set("", blank());
  for (const row of rows) {
    const measures = series.get(row.key) ?? blank();
    series.set(row.key, measures);
    if (isKnown[row.window_index]) measures[row.window_index] = measured(metric, row);
  }
  return series;
}

const zero: Measured = { value: 0, numerator: null, denominator: null };

interface Found {
  readonly window_index: number;
  readonly key: string;
  readonly value: number | null;
  readonly out_of: number | null;
}

function measured(metric: CountedMetric, { value, out_of }: Found): Measured {
  if (metric.rollup !== "ratio") return { value, numerator: null, denominator: null };
  const isKnown = value !== null && out_of !== null && out_of > 0;
  return { value: isKnown ? value / out_of : null, numerator: value, denominator: out_of };
}

/**
 * Whether the tables that feed the metric were loaded and reach back to the window. A balance
 * begins with whatever came first: money that came before the first invoice is owed to a customer.
 */
export function isCovered(
  { coverage }: Question,
  { needs, rollup }: CountedMetric,
  window: Window,
): boolean {
  const paidOn = rollup === "closing" ? coverage.get("payments")?.firstOn : undefined;
  return needs.every((table) => {
    const reach = coverage.get(table);
    return reach !== undefined && window.to >= earlier(reach.firstOn, paidOn ?? reach.firstOn);
  });
}

async function query(
  question: Question,
  metric: CountedMetric,
  windows: readonly Window[],
  by: Grouping | undefined,
): Promise<Found[]> {
  const filter = filters(question.scope, metric.dimensions);
  const parameters: Parameters = {
    ...metricParameters(question, by),
    ...filter.parameters,
    ...askedParameters(metric, windows),
    windows_from: windows.map((window) => window.from),
    windows_to: windows.map((window) => window.to),
    currency: metric.isMoney ? (question.currency ?? "") : "",
  };
  const cube = await cubeFor(question.warehouse, metric, [
    ...filter.dimensions,
    ...(by ? [by] : []),
  ]);
  const kept = cube && (await sumsOfCube(question, metric, windows, by, cube));
  if (kept) return kept;
  const read = (from: Cube | null) =>
    question.warehouse.query<Found & { missing: string | null }>(
      rollupSql(metric, by, filter.sql, from && `cubes."${from.name}"`),
      parameters,
    );
  const found = await read(cube).catch((cause: unknown) => {
    // An import has dropped the cube since it was looked up; the rows are there.
    if (cube && isGone(cause)) return read(null);
    throw cause;
  });
  const missing = found.flatMap((row) => row.missing?.split(", ") ?? []);
  if (missing.length > 0) {
    throw new Refusal(
      "figure.missing_rates",
      {
        currency: question.currency ?? "",
        days: [...new Set(missing)].sort().slice(0, 12).join(", "),
      },
      409,
    );
  }
  return found;
}

/** The answer of a cube that is small enough to be held in memory; null where the statement must give it. */
async function sumsOfCube(
  { warehouse, scope, currency, asOf, known }: Question,
  metric: CountedMetric,
  windows: readonly Window[],
  by: Grouping | undefined,
  cube: Cube,
): Promise<Found[] | null> {
  const cells = await cellsOf(warehouse, cube);
  if (!cells) return null;
  const into = metric.isMoney ? (currency ?? "") : "";
  const foreign = cells.columns.get("currency")?.words.some((word) => word && word !== into);
  const rates = into !== "" && foreign ? await ratesInto(warehouse, into) : [];
  return sumCells(
    cells,
    {
      windows,
      isClosing: metric.rollup === "closing",
      asOf: earlier(asOf, known.dataThrough ?? asOf),
      by,
      filters: Object.fromEntries(
        Object.entries(scope.where).filter(([name]) => cells.columns.has(name)),
      ),
      currency: into,
    },
    rates,
  );
}

function isGone(cause: unknown): boolean {
  return cause instanceof Error && /table with name .* does not exist/i.test(cause.message);
}

/**
 * The one query behind every counted figure: rows, filter, sum by day, windows, rates.
 *
 * @param cube a table with sums of the rows, which then stand for them
 */
function rollupSql(
  metric: CountedMetric,
  by: Grouping | undefined,
  filterSql: string,
  cube: string | null,
): string {
  const isByCustomer = by === "customer_id";
  // Summed as stored, by number; the few sums are then given their words.
  const key = isByCustomer ? "customer_key" : (by ?? "''");
  const keyWord = isByCustomer ? "scoped.key" : "coalesce(cast(scoped.key as varchar), '')";
  const named = namedKey(isByCustomer);
  const currency = metric.isMoney ? "currency" : "''";
  const currencyWord = "coalesce(cast(scoped.currency as varchar), '')";
  const outOf = metric.rollup === "ratio" ? "out_of" : "null";
  const isClosing = metric.rollup === "closing";
  const inWindow = windowCondition(metric);
  const rateDay = isClosing ? "windowed.window_to" : "windowed.occurred_on";
  const periodFrom = metric.asked === "periods" ? "period_from, " : "";
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
    where true${filterSql}${knownSql(metric)}
)`;
  if (metric.rollup === "distinct" || metric.rollup === "median") {
    const fold = metric.rollup === "median" ? "median(value)" : "count(distinct value)";
    return `${shared},

folded as (
    select window_index, ${keyWord} as key, ${fold} as value
    from asked
    inner join scoped on ${inWindow}
    group by window_index, ${keyWord}
)

select window_index, ${named.key} as key, value, null as out_of, null as missing
from folded${named.join("folded")}`;
  }
  const day = isClosing ? "asked.window_to as occurred_on" : "scoped.occurred_on";
  const summed = `${shared},

daily as (
    select
        key, ${periodFrom}occurred_on, currency, sum(value) as value, sum(out_of) as out_of,
        ${cube ? "sum(unknown_count)" : "count(*) - count(value)"} as unknown_count
    from scoped
    group by key, ${periodFrom}occurred_on, currency
),

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
)`;
  return `${summed}
select window_index, ${named.key} as key, value, out_of, missing
from converted${named.join("converted")}`;
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

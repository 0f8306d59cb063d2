import { Refusal } from "../refusal.ts";
import { earlier } from "../scope/calendar.ts";
import type { Cube } from "../warehouse/cubes.server.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import { cellsOf, ratesInto } from "./cells.server.ts";
import { sumCells } from "./cells.ts";
import { cubeKind } from "./cube-plans.server.ts";
import { cubeFor } from "./cubes.server.ts";
import { collectorDimensions } from "./dimensions.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";
import { filters, filtersBeyond, type Question } from "./question.server.ts";
import { rollupSql, spanOf } from "./rollup.server.ts";

/** A metric over one window: null is unknown. */
export interface Measured {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** By value of the grouping ("" without one), one measure for each window that was asked. */
export type Series = Map<string, Measured[]>;

const unknown: Measured = { value: null, numerator: null, denominator: null };

/** Where the highest tier ends: no share of a target is that large. */
const endless = 1_000_000;

/** The parameters that a metric's own query may ask for. */
export function metricParameters(question: Question, by?: Grouping): Parameters {
  const { asOf, costCurrency, known, scope, settings } = question;
  const tiers = settings.commissionTiers;
  const isAboutCollectors = collectorDimensions.some(
    (one) => one === by || scope.where[one] !== undefined,
  );
  const level =
    by === "collector_id" || scope.where.collector_id
      ? "collector"
      : by === "team" || scope.where.team
        ? "team"
        : "department";
  return {
    as_of: earlier(asOf, known.dataThrough ?? asOf),
    target_level: level,
    // Whose portfolio an account is in costs a join: only where somebody asks for it.
    by_collector: isAboutCollectors,
    cost_currency: costCurrency,
    full_time_hours: String(settings.fullTimeHours),
    has_tiers: tiers.length > 1,
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
  // Of what is unknown anyway nothing need be read.
  const isAsked = (_: Window, index: number) => isKnown[index] === true;
  const rows = await forSome(windows, isAsked, (some) => query(question, metric, some, by));
  const { rollup, noneIsUnknown } = metric;
  const empty = rollup === "ratio" || rollup === "median" || noneIsUnknown ? unknown : zero;
  const blank = () => isKnown.map((known) => (known ? empty : unknown));
  if (!by) series.set("", blank());
  for (const row of rows) {
    const measures = series.get(row.key) ?? blank();
    series.set(row.key, measures);
    measures[row.window_index] = measured(metric, row);
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
  if (metric.noneIsUnknown && value === 0) return unknown;
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
  const parameters = { ...metricParameters(question, by), ...filter.parameters };
  const asked: Asked = { question, metric, by, filterSql: filter.sql, parameters };
  const answering = await cubeFor(question.warehouse, {
    metric,
    dimensions: [...filter.dimensions, ...(by ? [by] : [])],
    parameters,
    windows,
    isExact: filter.dimensions.every(
      (name) => name === by || question.scope.where[name]?.length === 1,
    ),
    asOf: earlier(question.asOf, question.known.dataThrough ?? question.asOf),
  });
  if (!answering) return ofRows(asked, windows);
  const { cube, answers } = answering;
  const fromCube = await forSome(windows, answers, (some) => ofCube(asked, some, cube));
  const others = (window: Window) => !answers(window);
  return [...fromCube, ...(await forSome(windows, others, (some) => ofRows(asked, some)))];
}

/** What is asked of a metric, whatever the windows. */
interface Asked {
  readonly question: Question;
  readonly metric: CountedMetric;
  readonly by: Grouping | undefined;
  readonly filterSql: string;
  readonly parameters: Parameters;
}

/** What is found for some of the windows, as of all of them. */
async function forSome(
  windows: readonly Window[],
  isOne: (window: Window, index: number) => boolean,
  find: (some: readonly Window[]) => Promise<Found[]>,
): Promise<Found[]> {
  const places = [...windows.keys()].filter((index) => isOne(windows[index] as Window, index));
  if (places.length === 0) return [];
  const found = await find(places.map((index) => windows[index] as Window));
  return found.map((row) => ({ ...row, window_index: places[row.window_index] as number }));
}

/** The answer of a cube: of its cells in memory, else of its table. */
async function ofCube(asked: Asked, windows: readonly Window[], cube: Cube): Promise<Found[]> {
  // A figure of a month stands on its last day.
  const isOfMonths = cubeKind(asked.metric) === "months";
  const days = isOfMonths ? windows.map(({ to }) => ({ from: to, to })) : windows;
  const kept = await sumsOfCells(asked, days, cube);
  if (kept) return kept;
  return read(asked, days, cube).catch((cause: unknown) => {
    // An import has dropped the cube since it was looked up; the rows are there.
    if (isGone(cause)) return ofRows(asked, windows);
    throw cause;
  });
}

function ofRows(asked: Asked, windows: readonly Window[]): Promise<Found[]> {
  return read(asked, windows, null);
}

/** Runs the statement on the rows, or on a cube in their place. */
async function read(
  { question, metric, by, filterSql, parameters }: Asked,
  windows: readonly Window[],
  cube: Cube | null,
): Promise<Found[]> {
  const found = await question.warehouse.query<Found & { missing: string | null }>(
    rollupSql(metric, by, filterSql, cube && `cubes."${cube.name}"`),
    {
      ...parameters,
      ...askedParameters(metric, windows),
      windows_from: windows.map((window) => window.from),
      windows_to: windows.map((window) => window.to),
      ...spanOf(metric, windows),
      currency: metric.isMoney ? (question.currency ?? "") : "",
    },
  );
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
async function sumsOfCells(
  { question: { warehouse, scope, currency, asOf, known }, metric, by }: Asked,
  windows: readonly Window[],
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

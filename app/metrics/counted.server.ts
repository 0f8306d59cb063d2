import { Refusal } from "../refusal.ts";
import { earlier } from "../scope/calendar.ts";
import type { Cube } from "../warehouse/cubes.server.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import { cellsOf, ratesInto } from "./cells.server.ts";
import { sumCells } from "./cells.ts";
import { cubeKind } from "./cube-plans.server.ts";
import { type Answering, cubeFor } from "./cubes.server.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";
import { askedParameters, metricParameters } from "./metric-parameters.server.ts";
import { filters, filtersBeyond, type Question } from "./question.server.ts";
import { rollupSql, spanOf } from "./rollup.server.ts";
import { keepWideSoon } from "./wide-cubes.server.ts";

/** A metric over one window: null is unknown. */
export interface Measured {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** By value of the grouping ("" without one), one measure for each window that was asked. */
export type Series = Map<string, Measured[]>;

const unknown: Measured = { value: null, numerator: null, denominator: null };

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
  keepWideSoon(question);
  const answering = await cubeFor(question.warehouse, {
    metric,
    dimensions: [...new Set<Grouping>([...filter.dimensions, ...(by ? [by] : [])])],
    parameters,
    windows,
    isExact: filter.dimensions.every(
      (name) => name === by || question.scope.where[name]?.length === 1,
    ),
    asOf: earlier(question.asOf, question.known.dataThrough ?? question.asOf),
    currency: metric.isMoney ? (question.currency ?? "") : "",
  });
  if (!answering) return ofRows(asked, windows);
  const { answers } = answering;
  const fromCube = await forSome(windows, answers, (some) => ofCube(asked, some, answering));
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
async function ofCube(
  asked: Asked,
  windows: readonly Window[],
  { cube, isWide, isConverted }: Answering,
): Promise<Found[]> {
  // A figure of a month stands on its last day.
  const isOfMonths = cubeKind(asked.metric) === "months";
  const days = isOfMonths ? windows.map(({ to }) => ({ from: to, to })) : windows;
  // Of a wide one few cells are asked for: it is not worth its place in memory.
  const kept = isWide ? null : await sumsOfCells(asked, days, cube);
  if (kept) return kept;
  return read(asked, days, cube, isConverted).catch((cause: unknown) => {
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
  isConverted = false,
): Promise<Found[]> {
  const found = await question.warehouse.query<Found & { missing: string | null }>(
    rollupSql(metric, by, filterSql, cube && `cubes."${cube.name}"`, isConverted),
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

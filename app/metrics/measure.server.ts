import { Refusal } from "../refusal.ts";
import { restatedAs } from "../restatements/read.server.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  endOf,
  endOfMonth,
  isMonthEnd,
  later,
  next,
  periodName,
  startOf,
  startOfMonth,
} from "../scope/calendar.ts";
import type { Dimension, Grain, Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { evaluate, questionFor } from "./evaluate.server.ts";
import { metricOf } from "./index.ts";
import {
  type BreakdownRow,
  type Composition,
  type Figure,
  isPosition,
  type Metric,
  type TrendPoint,
  type Window,
} from "./metric.ts";
import { ask, filtersBeyond, type Question } from "./question.server.ts";
import { type Goal, targetFor, targetsFor } from "./target.server.ts";

/**
 * A metric's value in a scope.
 *
 * @throws Refusal for an unknown id, or a missing rate where currencies mix.
 */
export async function headline(warehouse: Warehouse, id: string, scope: Scope): Promise<Figure> {
  const metric = find(id);
  const question = await ask(warehouse, scope);
  const window = periodOf(question, metric);
  const values = (await evaluate(question, id, [window])).get("")?.[0];
  const found = figure(question, metric, window, values);
  const goal = await targetFor(question, metric, window, found.value);
  const changed = await restatedAs(question, metric, window);
  return { ...withGoal(found, goal), ...changed };
}

function withGoal(found: Figure, { notes, ...goal }: Goal): Figure {
  return { ...found, ...goal, notes: [...found.notes, ...notes] };
}

/**
 * A metric in each period of a grain up to the end of the scope's period, or to
 * where the data ends; from the start of the scope's period, else 24 periods.
 */
export async function trend(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  grain: Grain,
): Promise<TrendPoint[]> {
  const metric = find(id);
  const question = await ask(warehouse, scope);
  const windows = trendWindows(question, grain);
  const values = (await evaluate(question, id, windows)).get("") ?? [];
  const goals = await targetsFor(question, metric, windows);
  return windows.map((window, index) => ({
    period: periodName(grain, window.to),
    ...withGoal(
      figure(question, metric, window, values[index], window.to),
      goals.of("", index, values[index]?.value ?? null),
    ),
  }));
}

/** The trend of each value of a dimension, with its goals; those without rows in any of the periods do not appear. */
export async function trendsBy(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  grain: Grain,
  dimension: Dimension,
): Promise<{ key: string; label: string; points: TrendPoint[] }[]> {
  const metric = find(id);
  refuseForeign(metric, dimension);
  const question = await ask(warehouse, scope);
  const windows = trendWindows(question, grain);
  const found = await evaluate(question, id, windows, dimension);
  const labels = await labelsOf(warehouse, dimension);
  const goals = await targetsFor(question, metric, windows, dimension);
  return [...found].map(([key, values]) => ({
    key,
    label: labels.get(key) || key,
    points: windows.map((window, index) => ({
      period: periodName(grain, window.to),
      ...withGoal(
        figure(question, metric, window, values[index], window.to),
        goals.of(key, index, values[index]?.value ?? null),
      ),
    })),
  }));
}

/** @throws Refusal `figure.no_dimension` where a metric knows nothing of a dimension. */
function refuseForeign(metric: Metric, dimension: Dimension): void {
  if (metric.dimensions.includes(dimension)) return;
  throw new Refusal(
    "figure.no_dimension",
    { metric: metric.id, dimension, dimensions: metric.dimensions.join(", ") },
    400,
  );
}

/** A metric for each value of a dimension, the largest first; groups without rows do not appear. */
export async function breakdown(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  dimension: Dimension,
): Promise<BreakdownRow[]> {
  const metric = find(id);
  refuseForeign(metric, dimension);
  const question = await ask(warehouse, scope);
  const window = periodOf(question, metric);
  const found = await evaluate(question, id, [window], dimension);
  const labels = await labelsOf(warehouse, dimension);
  const goals = await targetsFor(question, metric, [window], dimension);
  // How far the data reaches belongs to the client: each one is asked for by itself.
  const figures = await Promise.all(
    [...found].map(async ([key, values]) => {
      if (dimension !== "client_id") {
        const own = figure(question, metric, window, values[0]);
        return [key, withGoal(own, goals.of(key, 0, own.value))] as const;
      }
      const { asOf, currency } = question;
      const where = { ...scope.where, client_id: [key] };
      const own = { ...scope, asOf, currency: currency ?? undefined, where };
      return [key, { ...(await headline(warehouse, id, own)), scope: { ...scope.where } }] as const;
    }),
  );
  return figures
    .map(([key, own]) => ({ key, label: labels.get(key) || key, ...own }))
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        (b.value ?? 0) - (a.value ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
}

/**
 * The same scope one period earlier (`previous`) or one year earlier (`year`): the
 * as-of date moves with it, and whole months stay whole months.
 */
export async function shifted(
  warehouse: Warehouse,
  scope: Scope,
  compare: "previous" | "year",
): Promise<Scope> {
  const { asOf, period } = await ask(warehouse, scope);
  const isWholeMonths = period.from === startOfMonth(period.from);
  const months = compare === "year" ? 12 : isWholeMonths ? monthsSpanned(period) : 0;
  const move = (day: string) => {
    if (months === 0) return addDays(day, -daysBetween(period.from, period.to));
    const moved = addMonths(day, -months);
    return isMonthEnd(day) ? endOfMonth(moved) : moved;
  };
  return { ...scope, asOf: move(asOf), from: move(period.from), to: move(period.to) };
}

function monthsSpanned({ from, to }: Window): number {
  let months = 0;
  for (let start = startOfMonth(from); start <= to; start = next("month", start)) months += 1;
  return months;
}

/** The inputs of a composed metric, each a figure of its own that opens into its rows. */
export async function inputsOf(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
): Promise<{ name: string; figure: Figure }[]> {
  const metric = find(id);
  if (metric.kind === "counted") return [];
  const question = await ask(warehouse, scope);
  const inputs = metric.inputs(periodOf(question, metric), question.known) ?? {};
  return Promise.all(
    Object.entries(inputs).map(async ([name, input]) => {
      const own = questionFor(question, input);
      const values = (await evaluate(own, input.metric, [input.window])).get("")?.[0];
      const asOf = input.window.to;
      return { name, figure: figure(own, find(input.metric), input.window, values, asOf) };
    }),
  );
}

/** @throws Refusal `figure.unknown`. */
export function find(id: string): Metric {
  const metric = metricOf(id);
  if (!metric) throw new Refusal("figure.unknown", { metric: id }, 404);
  return metric;
}

/** The days a headline is about: a balance needs only the last of them. */
export function periodOf(question: Question, metric: Metric): Window {
  const { asOf, period, hasPeriod, known } = question;
  if (isPosition(metric)) return { from: earlier(period.from, asOf), to: asOf };
  if (metric.kind === "counted" && metric.period === "history" && !hasPeriod) {
    return { from: earlier(known.firstOn ?? period.from, asOf), to: asOf };
  }
  return period;
}

const defaultPeriods = 24;

function trendWindows(question: Question, grain: Grain): Window[] {
  const { period, scope, known } = question;
  const to = earlier(period.to, known.dataThrough ?? period.to);
  let start = startOf(grain, to);
  const first = known.firstOn ?? question.period.from;
  const from = scope.from ?? first;
  const windows: Window[] = [];
  while (endOf(grain, start) >= from && windows.length < 1200) {
    if (!scope.from && windows.length === defaultPeriods) break;
    windows.unshift({
      from: scope.from ? later(start, scope.from) : start,
      to: earlier(endOf(grain, start), to),
    });
    start = startOf(grain, addDays(start, -1));
  }
  return windows;
}

function figure(
  question: Question,
  metric: Metric,
  window: Window,
  values: Composition | undefined,
  asOf: string = question.asOf,
): Figure {
  const { scope, known } = question;
  const unanswered = filtersBeyond(scope, metric.dimensions);
  return {
    metric: metric.id,
    as_of: asOf,
    from: window.from,
    to: window.to,
    scope: scope.where as Figure["scope"],
    variant: variantOf(metric, question),
    value: values?.value ?? null,
    unit: metric.unit,
    numerator: values?.numerator ?? null,
    denominator: values?.denominator ?? null,
    ...(values?.factor ? { factor: values.factor } : {}),
    currency: question.currency,
    data_through: known.dataThrough,
    ...(values?.atLeast ? { at_least: true as const } : {}),
    notes: [
      ...(values?.notes ?? []),
      ...unanswered.map((dimension) => ({ id: "note.no_dimension", values: { dimension } })),
    ],
  };
}

function variantOf(metric: Metric, { scope, settings }: Question): Record<string, string | number> {
  const variant: Record<string, string | number> = {};
  for (const name of metric.variants ?? []) {
    if (name === "window") variant.window = scope.window ?? 3;
    else if (name === "cei") variant.cei = scope.cei ?? "period";
    else Object.assign(variant, provisionVariant(settings));
  }
  return variant;
}

/** What of the settings a provision matrix depends on. */
export function provisionVariant({ buckets, forwardFactor }: Question["settings"]) {
  return { buckets: buckets.join(","), forward_factor: forwardFactor };
}

/** The names of the values of a dimension, where they have names beside their ids. */
export async function labelsOf(
  warehouse: Warehouse,
  dimension: Dimension,
): Promise<Map<string, string>> {
  const names: Partial<Record<Dimension, string>> = {
    customer_id: "select customer_id as key, name from marts.customers",
    collector_id: "select collector_id as key, name from marts.collectors",
    agency: "select collector_id as key, name from marts.collectors",
  };
  const sql = names[dimension];
  if (!sql) return new Map();
  const rows = await warehouse.query<{ key: string; name: string }>(sql);
  return new Map(rows.map((row) => [row.key, row.name]));
}

import type { Dimension } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import { isCovered, measureCounted, type Series } from "./counted.server.ts";
import { metricOf } from "./index.ts";
import type { ComposedMetric, Composition, Input, Window } from "./metric.ts";
import { filtersBeyond, type Question } from "./question.server.ts";

export type Evaluated = Map<string, Composition[]>;

/**
 * Measures any metric over any number of windows, by a dimension if one is named.
 * The inputs of a composed metric are gathered over all windows first, so each
 * counted metric is queried once, however many points are asked for.
 */
export async function evaluate(
  question: Question,
  id: string,
  windows: readonly Window[],
  by?: Dimension,
): Promise<Evaluated> {
  const metric = metricOf(id);
  if (!metric) throw new Error(`There is no metric ${id}.`);
  if (metric.kind === "counted") return measureOnce(question, metric.id, windows, by);
  return compose(question, metric, windows, by);
}

/** The windows that an input is asked for. */
interface Wanted {
  readonly input: Input;
  readonly windows: Map<string, { readonly window: Window; readonly at: number }>;
}

const nameOf = ({ metric, isWhole }: Input) => (isWhole ? `${metric}, whole` : metric);

/** The question that an input answers: without the filters that do not concern it. */
export function questionFor(question: Question, { metric, isWhole }: Input): Question {
  const beyond = isWhole ? filtersBeyond(question.scope, metricOf(metric)?.dimensions ?? []) : [];
  if (beyond.length === 0) return question;
  const kept = Object.entries(question.scope.where).filter(
    ([dimension]) => !beyond.some((name) => name === dimension),
  );
  return { ...question, scope: { ...question.scope, where: Object.fromEntries(kept) } };
}

async function compose(
  question: Question,
  metric: ComposedMetric,
  windows: readonly Window[],
  by: Dimension | undefined,
): Promise<Evaluated> {
  const { known, scope } = question;
  const evaluated: Evaluated = new Map();
  const none = { value: null, numerator: null, denominator: null };
  if (filtersBeyond(scope, metric.dimensions).length > 0) {
    if (!by)
      evaluated.set(
        "",
        windows.map(() => none),
      );
    return evaluated;
  }

  const gathered = await gatherInputs(question, metric, windows, by);
  for (const key of gathered.keys) {
    evaluated.set(
      key,
      windows.map((window, index) => {
        const values = gathered.valuesOf(key, index);
        return values ? metric.compose(values, window, known) : none;
      }),
    );
  }
  return evaluated;
}

/** The inputs of a composed metric over some windows, each with its value. */
export interface GatheredInputs {
  /** By window: the inputs by name, or null where the history does not reach. */
  readonly inputs: readonly (Readonly<Record<string, Input>> | null)[];
  /** The values of the dimension; "" without one. */
  readonly keys: ReadonlySet<string>;
  /** The values by name that a group's figure over a window is composed of. */
  valuesOf(key: string, window: number): Record<string, number | null> | null;
}

/** Measures every input that a composed metric asks for over all its windows. */
export async function gatherInputs(
  question: Question,
  metric: ComposedMetric,
  windows: readonly Window[],
  by?: Dimension,
): Promise<GatheredInputs> {
  const inputs = windows.map((window) => metric.inputs(window, question.known));
  // The windows of each metric by their days, in their order: they may be thousands.
  const wanted = new Map<string, Wanted>();
  for (const input of inputs.flatMap((named) => Object.values(named ?? {}))) {
    const { input: of, windows } = wanted.get(nameOf(input)) ?? { input, windows: new Map() };
    const days = daysOf(input.window);
    if (!windows.has(days)) windows.set(days, { window: input.window, at: windows.size });
    wanted.set(nameOf(input), { input: of, windows });
  }
  const splits = (input: Input) =>
    by !== undefined &&
    (!input.isWhole || metricOf(input.metric)?.dimensions.includes(by) === true);
  const found = new Map(
    await Promise.all(
      [...wanted].map(async ([name, { input, windows: list }]) => {
        const windows = [...list.values()].map(({ window }) => window);
        const split = splits(input) ? by : undefined;
        const own = questionFor(question, input);
        return [name, await evaluate(own, input.metric, windows, split)] as const;
      }),
    ),
  );

  const keyed = [...wanted].filter(([, { input }]) => splits(input)).map(([name]) => name);
  return {
    inputs,
    keys: new Set(by ? keyed.flatMap((name) => [...(found.get(name)?.keys() ?? [])]) : [""]),
    valuesOf(key, window) {
      const named = inputs[window];
      if (!named) return null;
      return Object.fromEntries(
        Object.entries(named).map(([name, input]) => {
          const at = wanted.get(nameOf(input))?.windows.get(daysOf(input.window))?.at;
          const own = splits(input) ? key : "";
          const value = found.get(nameOf(input))?.get(own)?.[at ?? -1]?.value;
          return [name, value === undefined ? absent(question, input) : value];
        }),
      );
    },
  };
}

/**
 * What a group without rows has of a metric: nothing, but a balance or a sum of nothing is 0
 * where the data reaches back to the window.
 */
function absent(question: Question, { metric: id, window }: Input): number | null {
  const metric = metricOf(id);
  if (metric?.kind !== "counted" || metric.rollup === "ratio" || metric.rollup === "median") {
    return null;
  }
  // A goal that nobody set is unknown; what nobody paid is 0.
  return isCovered(question, metric, window) && metric.id !== "collected_target" ? 0 : null;
}

function daysOf({ from, to }: Window): string {
  return `${from}/${to}`;
}

/** Measures a counted metric, once for each version of the data. */
function measureOnce(
  question: Question,
  id: string,
  windows: readonly Window[],
  by: Dimension | undefined,
): Promise<Series> {
  const metric = metricOf(id);
  if (metric?.kind !== "counted") throw new Error(`${id} is not counted.`);
  const { warehouse, scope, asOf, currency, settings } = question;
  const key = ["measure", id, windows, by, scope.where, asOf, currency, settings];
  return remember(warehouse, key, () => measureCounted(question, metric, windows, by));
}

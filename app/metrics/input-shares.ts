import { metricOf } from "./index.ts";
import type { ComposedMetric, Input, Known, Window } from "./metric.ts";
import { mostInputs, sharesOfInputs } from "./shares-of-inputs.ts";

/** What a composed figure was made of at one time. */
export interface Made {
  readonly period: Window;
  readonly known: Known;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly values: Readonly<Record<string, number | null>>;
}

export interface InputShare {
  /** The name of the input, or the metric of several that changed together. */
  readonly key: string;
  readonly metric: string;
  /** Its value at either time; null for several inputs together. */
  readonly opening: number | null;
  readonly closing: number | null;
  readonly part: number;
}

interface Factor {
  readonly key: string;
  readonly metric: string;
  readonly names: { readonly before: readonly string[]; readonly now: readonly string[] };
}

/**
 * What each input of a composed figure did to its change, by Shapley's value.
 *
 * Inputs that have another name at either time (the months that countback DSO goes back
 * through) change together, as one. The calendar (how many days a window has) changes with the first
 * input that is a flow, since that is what its days are for: the sales of 92 days stand for
 * 92 days, and only what they are per day moves a DSO.
 *
 * @returns null where the figure's parts cannot be told
 */
export function inputShares(metric: ComposedMetric, before: Made, now: Made): InputShare[] | null {
  const factors = factorsOf(before, now);
  if (factors.length === 0 || factors.length > mostInputs) return null;
  const flow = Math.max(
    0,
    factors.findIndex((factor) => isFlow(factor.metric)),
  );
  const shares = sharesOfInputs(factors.length, (areNew) => {
    const isNew = (index: number) => (areNew & (2 ** index)) !== 0;
    const values = factors.flatMap((factor, index) => {
      const made = isNew(index) ? now : before;
      const names = isNew(index) ? factor.names.now : factor.names.before;
      return names.map((name) => [name, made.values[name] ?? null] as const);
    });
    const { period, known } = isNew(flow) ? now : before;
    return metric.compose(Object.fromEntries(values), period, known).value;
  });
  if (!shares) return null;
  return factors.map(({ key, metric: id, names }, index) => ({
    key,
    metric: id,
    opening: only(names.before, before),
    closing: only(names.now, now),
    part: shares[index] ?? 0,
  }));
}

function factorsOf(before: Made, now: Made): Factor[] {
  const common = Object.keys(now.inputs).filter((name) => name in before.inputs);
  // A month may stand in both series of months: it is not the same place in them.
  const isSeries = (made: Made) =>
    new Set(
      Object.entries(made.inputs)
        .filter(([name]) => !common.includes(name))
        .map(([, { metric }]) => metric),
    );
  const series = new Set([...isSeries(before), ...isSeries(now)]);
  const metricIn = (made: Made, name: string) => made.inputs[name]?.metric ?? "";
  const single = common.filter((name) => !series.has(metricIn(now, name)));
  const together = [...series].map((metric) => ({
    key: metric,
    metric,
    names: { before: namesOf(before, metric), now: namesOf(now, metric) },
  }));
  return [
    ...single.map((name) => ({
      key: name,
      metric: metricIn(now, name),
      names: { before: [name], now: [name] },
    })),
    ...together,
  ];
}

function namesOf(made: Made, metric: string): string[] {
  return Object.keys(made.inputs).filter((name) => made.inputs[name]?.metric === metric);
}

function only(names: readonly string[], made: Made): number | null {
  const [name, ...others] = names;
  return name === undefined || others.length > 0 ? null : (made.values[name] ?? null);
}

function isFlow(id: string): boolean {
  const metric = metricOf(id);
  return metric?.kind === "counted" && metric.rollup === "sum";
}

import { z } from "zod";
import type { Unit } from "../metrics/metric.ts";

/** A closed month whose figure changed. */
export const restatementSchema = z.object({
  metric: z.string(),
  /** The last day of the month. */
  monthEnd: z.string(),
  before: z.number(),
  /** Null: it can no longer be had. */
  after: z.number().nullable(),
  /** What both amounts are in. */
  currency: z.string().nullable(),
  /** What changed it: imports, imports that were withdrawn, or a setting, a goal, a decision, a new version. */
  by: z.enum(["import", "withdrawal", "other"]),
  imports: z.array(z.number().int()),
  at: z.string(),
});

export type KeptRestatement = z.output<typeof restatementSchema>;

/** A restatement as it is told: with the names of the files that changed the month. */
export interface Restatement extends KeptRestatement {
  readonly files: readonly string[];
}

/** By figure, the values of its closed months by their last day. */
export type MonthValues = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export const closedMonthsSchema = z.object({
  /** The imports that the values were taken of. */
  imports: z.array(z.number().int()),
  /** The tables that were there. */
  tables: z.array(z.string()),
  /** What besides the imports the values depend on. */
  basis: z.string(),
  /** What goals and contact rules they depend on. */
  goals: z.string().default(""),
  currency: z.string().nullable(),
  values: z.record(z.string(), z.record(z.string(), z.number().nullable())),
  /** The latest last. */
  restatements: z.array(restatementSchema),
});

export type ClosedMonths = z.output<typeof closedMonthsSchema>;

/**
 * The figures of which earlier months than those that are kept were closed, and the first month from which
 * on all figures are compared; null where every month of every figure is.
 */
export function keptLater(
  values: MonthValues,
): { readonly metrics: readonly string[]; readonly from: string } | null {
  const firsts = Object.entries(values).flatMap(([metric, months]) => {
    const [first] = Object.keys(months).sort();
    return first === undefined ? [] : [{ metric, first }];
  });
  const [earliest = ""] = firsts.map(({ first }) => first).sort();
  const late = firsts.filter(({ first }) => first > earliest);
  const from = late
    .map(({ first }) => first)
    .sort()
    .at(-1);
  return from === undefined ? null : { metrics: late.map(({ metric }) => metric), from };
}

/** A smaller difference is not seen: half of the last digit that is shown. */
const least: Readonly<Record<Unit, number>> = {
  money: 0.005,
  days: 0.05,
  ratio: 0.0005,
  times: 0.05,
  per_thousand: 0.05,
  count: 0.5,
};

/**
 * The months that were known and are another now. A month that was not closed before is none,
 * nor is one that could not be had then.
 */
export function changedMonths(
  metric: string,
  unit: Unit,
  before: MonthValues,
  now: MonthValues,
): Pick<KeptRestatement, "metric" | "monthEnd" | "before" | "after">[] {
  return Object.entries(before[metric] ?? {}).flatMap(([monthEnd, was]) => {
    const after = now[metric]?.[monthEnd] ?? null;
    const isSame = was === null || (after !== null && Math.abs(after - was) < least[unit]);
    return isSame ? [] : [{ metric, monthEnd, before: was, after }];
  });
}

/** Of each month of a figure so many are kept: the first, which tells what it once was, and the latest. */
const mostOfMonth = 12;

/** And so many of all: beyond it the oldest are forgotten. */
const mostOfAll = 10_000;

/** Leaves out what lies between the first restatement of a month and its latest ones. */
export function withinLimits(restatements: readonly KeptRestatement[]): KeptRestatement[] {
  const counts = new Map<string, number>();
  const nameOf = ({ metric, monthEnd }: KeptRestatement) => `${metric} ${monthEnd}`;
  for (const one of restatements) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return restatements
    .filter((one) => {
      const index = seen.get(nameOf(one)) ?? 0;
      seen.set(nameOf(one), index + 1);
      return index === 0 || index > (counts.get(nameOf(one)) ?? 0) - mostOfMonth;
    })
    .slice(-mostOfAll);
}

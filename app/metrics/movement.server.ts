import { Refusal } from "../refusal.ts";
import { addDays } from "../scope/calendar.ts";
import type { Dimension, Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { bridgeBetween } from "./bridge.server.ts";
import { evaluate, gatherInputs } from "./evaluate.server.ts";
import { digitsOf, exactParts, rounded } from "./exact-parts.ts";
import { inputShares } from "./input-shares.ts";
import { find, headline, labelsOf, periodOf, shifted } from "./measure.server.ts";
import {
  type ComposedMetric,
  type Composition,
  type CountedMetric,
  isPosition,
  type Metric,
} from "./metric.ts";
import { mixAndRate } from "./mix-and-rate.ts";
import type { Movement, MovementPart, MovementSplit } from "./movement.ts";
import { ask, type Question } from "./question.server.ts";

/**
 * The scope in which a movement begins. Where the scope says what to compare with, it is
 * that. Else, for a figure that stands on a day, it is the evening before the period,
 * so that everything that happened in the period is in the movement; for a figure of a
 * period it is the period before.
 */
export async function openingScope(warehouse: Warehouse, id: string, scope: Scope): Promise<Scope> {
  const { compare, from } = scope;
  if (compare === "previous" || compare === "year") {
    return atItsOwnPeriod(scope, await shifted(warehouse, scope, compare));
  }
  if (!isPosition(find(id)) || from === undefined) {
    return atItsOwnPeriod(scope, await shifted(warehouse, scope, "previous"));
  }
  const day = addDays(from, -1);
  return { ...scope, asOf: day, from: day, to: day };
}

/** Without a period of its own a figure chooses one, at the earlier date too. */
function atItsOwnPeriod(scope: Scope, moved: Scope): Scope {
  return scope.from || scope.to ? moved : { ...moved, from: undefined, to: undefined };
}

/**
 * What moved a figure between two scopes: every split that its kind allows, each of which
 * adds up to the change exactly.
 *
 * @param by the dimension to split by; without one there is no split by groups
 * @throws Refusal for an unknown id, a dimension that the metric lacks, a missing rate.
 */
export async function movement(
  warehouse: Warehouse,
  id: string,
  scopes: { readonly before: Scope; readonly now: Scope },
  by?: Dimension,
): Promise<Movement> {
  const metric = find(id);
  if (by && !metric.dimensions.includes(by)) {
    throw new Refusal(
      "figure.no_dimension",
      { metric: id, dimension: by, dimensions: metric.dimensions.join(", ") },
      400,
    );
  }
  const [opening, closing] = await Promise.all([
    headline(warehouse, id, scopes.before),
    headline(warehouse, id, scopes.now),
  ]);
  if (opening.value === null || closing.value === null) {
    return { metric: id, opening, closing, change: null, splits: [] };
  }
  const [before, now] = await Promise.all([
    ask(warehouse, scopes.before),
    ask(warehouse, scopes.now),
  ]);
  const splitter: Splitter = {
    metric,
    before,
    now,
    change: closing.value - opening.value,
    digits: digitsOf(metric.unit),
  };
  const found = await Promise.all([
    metric.kind === "counted" && metric.causes ? bridge({ ...splitter, metric }) : null,
    by ? byGroups(splitter, by) : null,
    metric.kind === "composed" ? byInputs({ ...splitter, metric }) : null,
  ]);
  return {
    metric: id,
    opening,
    closing,
    change: rounded(splitter.change, splitter.digits),
    splits: found.filter((split): split is MovementSplit => split !== null),
  };
}

interface Splitter<M extends Metric = Metric> {
  readonly metric: M;
  readonly before: Question;
  readonly now: Question;
  readonly change: number;
  readonly digits: number;
}

/** The parts with their exact shares, and what is left over as a part of its own. */
function settled(
  { change, digits }: Splitter,
  raw: readonly MovementPart[],
): readonly MovementPart[] {
  const { parts, rest } = exactParts(
    raw.map(({ part }) => part),
    change,
    digits,
  );
  const exact = raw.map((part, index) => ({ ...part, part: parts[index] ?? 0 }));
  return rest === 0 ? exact : [...exact, { ...blank, cause: "rest", part: rest }];
}

const blank = { key: "", label: "", metric: null, opening: null, closing: null } as const;

/** What happened between the two days, from the balance's own rows. */
async function bridge({
  metric,
  before,
  now,
}: Splitter<CountedMetric>): Promise<MovementSplit | null> {
  const days = { opening: periodOf(before, metric).to, closing: periodOf(now, metric).to };
  if (days.opening >= days.closing) return null;
  const { steps } = await bridgeBetween(now, metric, days);
  const parts = steps.map(({ cause, amount }) => ({ ...blank, cause, part: amount }));
  return { method: "bridge", by: null, parts };
}

/** What each value of a dimension did; of quotients, by its weight and by its own rate. */
async function byGroups(splitter: Splitter, by: Dimension): Promise<MovementSplit | null> {
  const { metric, before, now } = splitter;
  const [was, is, labels] = await Promise.all([
    evaluate(before, metric.id, [periodOf(before, metric)], by),
    evaluate(now, metric.id, [periodOf(now, metric)], by),
    labelsOf(now.warehouse, by),
  ]);
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const groups = keys.map((key) => ({
    key,
    label: labels.get(key) || key,
    before: was.get(key)?.[0] ?? null,
    now: is.get(key)?.[0] ?? null,
  }));
  if (metric.kind === "counted" && (metric.rollup === "sum" || metric.rollup === "closing")) {
    const raw = groups.map(({ key, label, before: one, now: other }) => ({
      cause: "group",
      key,
      label,
      metric: null,
      opening: one?.value ?? 0,
      closing: other?.value ?? 0,
      part: (other?.value ?? 0) - (one?.value ?? 0),
    }));
    return { method: "groups", by, parts: largestFirst(settled(splitter, raw)) };
  }
  return mixOf(splitter, by, groups);
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly before: Composition | null;
  readonly now: Composition | null;
}

/** Of a quotient of sums: the rest (medians, numbers of different things) have no parts. */
async function mixOf(
  splitter: Splitter,
  by: Dimension,
  groups: readonly Group[],
): Promise<MovementSplit | null> {
  const { metric, before, now } = splitter;
  const [was, is] = await Promise.all(
    [before, now].map(
      async (question) =>
        (await evaluate(question, metric.id, [periodOf(question, metric)])).get("")?.[0],
    ),
  );
  const factors = { before: factorOf(was), now: factorOf(is) };
  if (factors.before === null || factors.now === null) return null;
  const shares = mixAndRate(
    groups.map((group) => ({ before: quotientOf(group.before), now: quotientOf(group.now) })),
    { before: factors.before, now: factors.now },
  );
  const raw = groups.flatMap(({ key, label, before: one, now: other }, index) => {
    const group = {
      key,
      label,
      metric: null,
      opening: one?.value ?? null,
      closing: other?.value ?? null,
    };
    return [
      { cause: "rate", ...group, part: shares[index]?.rate ?? 0 },
      { cause: "mix", ...group, part: shares[index]?.mix ?? 0 },
    ];
  });
  if (raw.some(({ part }) => !Number.isFinite(part))) return null;
  return { method: "mix_and_rate", by, parts: largestFirst(settled(splitter, raw)) };
}

/** What a quotient is multiplied with: the days of a DSO, else 1; null where it is none. */
function factorOf(figure: Composition | undefined): number | null {
  const { value = null, numerator = null, denominator = null } = figure ?? {};
  if (value === null || numerator === null || denominator === null) return null;
  return numerator === 0 ? 1 : (value * denominator) / numerator;
}

function quotientOf(figure: Composition | null) {
  const { numerator = null, denominator = null } = figure ?? {};
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/** Groups by how much they moved the figure, both of its parts together; the rest last. */
function largestFirst(parts: readonly MovementPart[]): MovementPart[] {
  const sizes = new Map<string, number>();
  for (const { key, part } of parts) sizes.set(key, (sizes.get(key) ?? 0) + part);
  const size = ({ cause, key }: MovementPart) =>
    cause === "rest" ? -1 : Math.abs(sizes.get(key) ?? 0);
  return [...parts].sort(
    (a, b) => size(b) - size(a) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** What each input of a composed figure did. */
async function byInputs(splitter: Splitter<ComposedMetric>): Promise<MovementSplit | null> {
  const { metric } = splitter;
  const [before, now] = await Promise.all(
    [splitter.before, splitter.now].map(async (question) => {
      const period = periodOf(question, metric);
      const gathered = await gatherInputs(question, metric, [period]);
      const inputs = gathered.inputs[0];
      const values = gathered.valuesOf("", 0);
      return inputs && values ? { period, known: question.known, inputs, values } : null;
    }),
  );
  const shares = before && now ? inputShares(metric, before, now) : null;
  if (!shares) return null;
  const raw = shares.map((share) => ({ ...share, cause: "input", label: share.key }));
  return { method: "inputs", by: null, parts: settled(splitter, raw) };
}

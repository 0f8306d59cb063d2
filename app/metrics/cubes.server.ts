import { addDays, startOfMonth } from "../scope/calendar.ts";
import { type Cube, type CubePlan, dropCube, keepCube } from "../warehouse/cubes.server.ts";
import type { Parameters, Transaction, Warehouse } from "../warehouse/warehouse.server.ts";
import { cubeKind, cubePlan, isCubable, isFolded } from "./cube-plans.server.ts";
import { metrics } from "./index.ts";
import { type Known, knownOf, rowCountOf } from "./known-cubes.server.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";
import { answersWide, isConverted, isWide, wideDimensions, widePlan } from "./wide-plans.server.ts";

/**
 * Cubes: a counted metric's rows summed by day, currency and the dimensions that were asked
 * about, kept until the marts change. Every window, every as-of day and every value of a
 * filter is answered from them, by the same statement that would read the rows: days are kept,
 * so a cube knows everything that the sum needs of a row, and rates apply as they do to rows.
 * Where days do not add up to the figure (how things stood, medians, different accounts) a cube
 * has the figure of each calendar month that is over, and answers for those windows.
 * No cube is written by hand: what one sums is the metric's own query.
 *
 * Sums of days without dimensions are made in an import; all others when one is first asked for.
 * See docs/decisions/0012-cubes.md and 0044.
 */

/** Of fewer rows than these a load makes no sums. */
const leastRowsAtLoad = 20_000;

/** Below it the rows are read as fast. */
const leastRows = 2_000;

/** A cube of more cells than this part of its rows saves too little to be kept. */
const mostCellsOfRows = 1 / 3;

/** Of all cubes together: beyond it the ones made first give way. */
const mostCells = 6_000_000;
const mostCubes = 300;

/** How many of those that were asked for before an import are made again after it. */
const mostCarried = 60;

/** What is asked within this time is summed in one go. */
const moment = 200;

/** Months by groups cost as much as a trend by itself: they are made for who asks for so many. */
const leastWindows = 6;

/** A wide cube of more cells than this part of its rows saves nothing. */
const mostWideCellsOfRows = 2 / 3;

/** A question that a cube may answer. */
export interface CubeQuestion {
  readonly metric: CountedMetric;
  readonly dimensions: readonly Grouping[];
  /** The values of what the metric's query may ask for beside days. */
  readonly parameters: Parameters;
  readonly windows: readonly Window[];
  /** Each dimension is what the figure is split by, or held to one value. */
  readonly isExact: boolean;
  /** What is known on a later day than this is left out. */
  readonly asOf: string;
  /** What money is converted into; the empty text of what is none. */
  readonly currency: string;
}

/** A cube, and which of the windows it answers. */
export interface Answering {
  readonly cube: Cube;
  readonly answers: (window: Window) => boolean;
  /** Whether it is of months by all dimensions at once. */
  readonly isWide: boolean;
  /** Whether its amounts are in the currency that is asked for. */
  readonly isConverted: boolean;
}

/**
 * The cube that answers a question: the smallest one that has all its dimensions; null where the
 * rows are to be read. Where there is none of exactly them, it is made for the next question.
 */
export async function cubeFor(
  warehouse: Warehouse,
  question: CubeQuestion,
): Promise<Answering | null> {
  const { metric, dimensions, parameters } = question;
  const kind = cubeKind(metric);
  if (kind === null || dimensions.includes("customer_id")) return null;
  if (isFolded(metric) && !question.isExact) return null;
  const state = stateOf(warehouse);
  const known = await state.known;
  const answers = kind === "days" ? () => true : ofMonths(question, known.months);
  const windowCount = question.windows.filter(answers).length;
  if (windowCount === 0) return null;
  const terms = { parameters, months: known.months };
  const plan = cubePlan(metric, dimensions, terms);
  let best: Cube | null = null;
  for (const cube of known.cubes) {
    if (cube.metric !== metric.id || isWide(cube.name)) continue;
    if (cube.madeBy !== cubePlan(metric, cube.dimensions, terms).madeBy) continue;
    const hasAll = plan.dimensions.every((dimension) => cube.dimensions.includes(dimension));
    // What does not add up has no part of another's groups.
    const isFit = isFolded(metric) ? cube.name === plan.name : hasAll;
    if (isFit && (best === null || cube.cellCount < best.cellCount)) best = cube;
  }
  const wide = wideFor(question, plan.dimensions, known);
  const isAnswered = wide !== null && question.windows.every(wide.answers);
  const isWorthIt = kind === "days" || dimensions.length === 0 || windowCount >= leastWindows;
  if (best?.name !== plan.name && isWorthIt && !isAnswered) {
    if (rowCountOf(plan, known) >= leastRows) {
      want(warehouse, state, { metric, dimensions: question.dimensions, parameters });
    }
  }
  if (wide && isAnswered && (best === null || best.cellCount > wide.cube.cellCount)) return wide;
  return best ? { cube: best, answers, isWide: false, isConverted: false } : wide;
}

/** The wide cube that answers a question, the smaller of two. */
function wideFor(
  question: CubeQuestion,
  dimensions: readonly string[],
  known: Known,
): Answering | null {
  const { metric, parameters, currency, asOf } = question;
  const terms = { parameters, months: known.months, ends: known.ends, currency };
  let best: Cube | null = null;
  for (const named of wideDimensions(metric)) {
    if (!dimensions.every((name) => named.some((one) => one === name))) continue;
    const { name, madeBy } = widePlan(metric, named, terms);
    const cube = known.cubes.find((held) => held.name === name && held.madeBy === madeBy);
    if (cube && (best === null || cube.cellCount < best.cellCount)) best = cube;
  }
  const answers =
    cubeKind(metric) === "months"
      ? ofMonths(question, known.months)
      : answersWide(metric, asOf, known.ends);
  return best && { cube: best, answers, isWide: true, isConverted: isConverted(metric) };
}

/** Which windows are months of a cube: of positions the last day says it, of others both. */
function ofMonths({ metric, asOf }: CubeQuestion, months: readonly string[]) {
  const ends = new Set(months);
  return ({ from, to }: Window) =>
    ends.has(to) &&
    (metric.asked === "days" || from === startOfMonth(to)) &&
    addDays(to, metric.finalAfterDays ?? 0) <= (metric.finalAfterDays ? asOf : "9999-12-31");
}

/** A cube that somebody asked for. */
export interface Wish {
  readonly metric: CountedMetric;
  readonly dimensions: readonly Grouping[];
  readonly parameters: Parameters;
  /** Of a wide one what its money is converted into. */
  readonly wideIn?: string;
}

/** What is known of the cubes of one version of the data. */
interface State {
  readonly version: number;
  known: Promise<Known>;
  /** Asked for and not yet there. */
  readonly wanted: Map<string, Wish>;
  /** Asked for before: once made, or found to be hardly smaller than the rows. */
  readonly settled: Map<string, Wish>;
}

const states = new WeakMap<Warehouse, State>();

function stateOf(warehouse: Warehouse): State {
  const before = states.get(warehouse);
  if (before && before.version === warehouse.version) return before;
  const state: State = {
    version: warehouse.version,
    known: knownOf(warehouse),
    wanted: new Map(),
    settled: new Map(),
  };
  states.set(warehouse, state);
  // Whoever asks for it is told why it failed; it may fail before anybody asks.
  state.known.catch(() => undefined);
  // What was asked of the data as it was will be asked again.
  const asked = [...(before?.settled.values() ?? [])].filter((wish) => wish.wideIn === undefined);
  for (const wish of asked.slice(-mostCarried)) want(warehouse, state, wish);
  return state;
}

function want(warehouse: Warehouse, state: State, wish: Wish): void {
  const name = nameOf(wish);
  if (state.wanted.has(name) || state.settled.has(name)) return;
  state.wanted.set(name, wish);
  if (state.wanted.size > 1) return;
  setTimeout(() => {
    makeWanted(warehouse, state).catch((cause: unknown) => {
      // Nobody asks a warehouse anything more that is being closed.
      if (!warehouse.isClosing) console.error(cause);
    });
  }, moment).unref();
}

/**
 * Wants many at once, in their order, for this version of the data; none of few rows.
 *
 * @param after so many milliseconds nothing is made of them yet
 */
export async function wantAll(
  warehouse: Warehouse,
  wishes: readonly Wish[],
  after: number,
): Promise<void> {
  const state = stateOf(warehouse);
  const known = await state.known;
  if (after > 0) await new Promise((resolve) => setTimeout(resolve, after).unref());
  if (warehouse.version !== state.version) return;
  for (const wish of wishes) {
    if (rowCountOf(planOf(wish, known), known) >= leastRows) want(warehouse, state, wish);
  }
}

/** Waits until nothing more is wanted. */
export async function whenKept(warehouse: Warehouse): Promise<void> {
  const state = stateOf(warehouse);
  while (state.wanted.size > 0 && warehouse.version === state.version) {
    await new Promise((resolve) => setTimeout(resolve, moment));
  }
}

/** By what it is asked for, whatever months there are. */
function nameOf(wish: Wish): string {
  return planOf(wish, { months: [], ends: [] }).name;
}

function planOf(
  { metric, dimensions, parameters, wideIn }: Wish,
  { months, ends }: Pick<Known, "months" | "ends">,
): CubePlan {
  return wideIn === undefined
    ? cubePlan(metric, dimensions, { parameters, months })
    : widePlan(metric, dimensions, { parameters, months, ends, currency: wideIn });
}

/** One after the other, so that a load need not wait for all of them; wide ones when nobody waits. */
async function makeWanted(warehouse: Warehouse, state: State): Promise<void> {
  while (state.wanted.size > 0 && warehouse.version === state.version) {
    const list = [...state.wanted];
    const [name, wish] = list.find(([, { wideIn }]) => wideIn === undefined) ?? list[0] ?? [];
    if (name === undefined || wish === undefined) return;
    await keepCubes(
      warehouse,
      (known) => [planOf(wish, known)],
      wish.wideIn === undefined ? mostCellsOfRows : mostWideCellsOfRows,
    );
    state.settled.set(name, wish);
    state.wanted.delete(name);
  }
}

/**
 * Makes cubes in the writer's turn, for whatever is asked of this version of the data from then on.
 *
 * @param mostOfRows a cube of more cells than this part of its rows is not kept
 */
export async function keepCubes(
  warehouse: Warehouse,
  plansFor: (terms: Pick<Known, "months" | "ends">) => readonly CubePlan[],
  mostOfRows = mostCellsOfRows,
): Promise<void> {
  const state = stateOf(warehouse);
  let isKept = false;
  await warehouse.keep(async (transaction) => {
    // The data has changed while this waited: what is asked of it is wanted anew.
    if (warehouse.version !== state.version) return;
    const known = await knownOf(transaction, await state.known);
    const held = new Map(known.cubes.map((cube) => [cube.name, cube]));
    for (const plan of plansFor(known)) {
      if (held.get(plan.name)?.madeBy === plan.madeBy) continue;
      const made = await keepCube(transaction, plan);
      const isSmall = made.cellCount <= Math.max(1, rowCountOf(plan, known)) * mostOfRows;
      if (isSmall && !(await isOfNoUse(transaction, plan))) held.set(plan.name, made);
      else await dropCube(transaction, plan.name);
    }
    await makeRoom(transaction, [...held.values()]);
    isKept = true;
  });
  // A rehearsal, and a warehouse that is closing, keep nothing, and may be over by now.
  if (isKept) {
    state.known = knownOf(warehouse, await state.known);
    await state.known;
  }
}

async function isOfNoUse({ query }: Transaction, { name, unless }: CubePlan): Promise<boolean> {
  if (unless === undefined) return false;
  const found = await query(`select 1 from cubes."${name}" where ${unless} limit 1`);
  return found.length > 0;
}

/** Lets the cubes that were made first give way; those of headlines and the wide ones stay. */
async function makeRoom(transaction: Transaction, cubes: readonly Cube[]): Promise<void> {
  let cells = cubes.reduce((sum, cube) => sum + cube.cellCount, 0);
  let count = cubes.length;
  for (const cube of cubes) {
    if (cells <= mostCells && count <= mostCubes) return;
    if (cube.dimensions.length === 0 || isWide(cube.name)) continue;
    await dropCube(transaction, cube.name);
    cells -= cube.cellCount;
    count -= 1;
  }
}

/**
 * Makes the cubes without dimensions of every metric that has many rows: what headlines and
 * their trends are answered from. Part of the transaction that changed the marts.
 *
 * @param least of fewer rows than these none is made
 */
export async function keepTotals(transaction: Transaction, least = leastRowsAtLoad): Promise<void> {
  const known = await knownOf(transaction);
  const held = new Map(known.cubes.map((cube) => [cube.name, cube.madeBy]));
  for (const metric of metrics) {
    if (metric.kind !== "counted" || !isCubable(metric)) continue;
    const plan = cubePlan(metric, []);
    if (held.get(plan.name) === plan.madeBy || rowCountOf(plan, known) < least) continue;
    await keepCube(transaction, plan);
  }
}

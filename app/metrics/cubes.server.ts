import { addDays, startOfMonth } from "../scope/calendar.ts";
import {
  type Cube,
  type CubePlan,
  dropCube,
  heldCubes,
  keepCube,
} from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters, Reader, Transaction, Warehouse } from "../warehouse/warehouse.server.ts";
import {
  type CubeTerms,
  cubeKind,
  cubePlan,
  isCubable,
  isFolded,
  martsIn,
} from "./cube-plans.server.ts";
import { metrics } from "./index.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";

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
}

/** A cube, and which of the windows it answers. */
export interface Answering {
  readonly cube: Cube;
  readonly answers: (window: Window) => boolean;
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
    if (cube.metric !== metric.id) continue;
    if (cube.madeBy !== cubePlan(metric, cube.dimensions, terms).madeBy) continue;
    const hasAll = plan.dimensions.every((dimension) => cube.dimensions.includes(dimension));
    // What does not add up has no part of another's groups.
    const isFit = isFolded(metric) ? cube.name === plan.name : hasAll;
    if (isFit && (best === null || cube.cellCount < best.cellCount)) best = cube;
  }
  const isWorthIt = kind === "days" || dimensions.length === 0 || windowCount >= leastWindows;
  if (best?.name !== plan.name && isWorthIt && rowCountOf(plan, known) >= leastRows) {
    want(warehouse, state, { metric, dimensions: plan.dimensions, parameters });
  }
  return best && { cube: best, answers };
}

/** Which windows are months of a cube: of positions the last day says it, of others both. */
function ofMonths({ metric, asOf }: CubeQuestion, months: readonly string[]) {
  const ends = new Set(months);
  return ({ from, to }: Window) =>
    ends.has(to) &&
    (metric.asked === "days" || from === startOfMonth(to)) &&
    addDays(to, metric.finalAfterDays ?? 0) <= (metric.finalAfterDays ? asOf : "9999-12-31");
}

interface Known {
  readonly cubes: readonly Cube[];
  /** The last days of the months that are over. */
  readonly months: readonly string[];
  /** Rows of each mart. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

/** What a metric's query reads, by the mart with the most rows. */
function rowCountOf(plan: CubePlan, { rowCounts }: Known): number {
  return Math.max(0, ...plan.reads.map((mart) => rowCounts.get(mart) ?? 0));
}

/** A cube that somebody asked for. */
interface Wish {
  readonly metric: CountedMetric;
  readonly dimensions: readonly string[];
  readonly parameters: Parameters;
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
  for (const wish of [...(before?.settled.values() ?? [])].slice(-mostCarried)) {
    want(warehouse, state, wish);
  }
  return state;
}

/** What is known of the data; of a version that was looked at before only the cubes may be others. */
async function knownOf(reader: Reader, before?: Known): Promise<Known> {
  if (before) return { ...before, cubes: await heldCubes(reader) };
  const [cubes, months, counted] = await Promise.all([
    heldCubes(reader),
    reader.query<{ month_end: string }>("select month_end from marts.months order by month_end"),
    // Counted: what a transaction has just made is estimated to be empty.
    reader.query<{ name: string; row_count: number }>(
      martsOfCubes()
        .map((name) => `select '${name}' as name, count(*) as row_count from marts.${name}`)
        .join(" union all "),
    ),
  ]);
  return {
    cubes,
    months: months.map((row) => row.month_end),
    rowCounts: new Map(counted.map((row) => [row.name, row.row_count])),
  };
}

/** The marts that metrics with cubes read. */
function martsOfCubes(): string[] {
  const counted = metrics.filter((metric) => metric.kind === "counted");
  return [
    ...new Set(
      counted.filter(cubeKind).flatMap((metric) => martsIn(queryText(`metrics/${metric.id}`))),
    ),
  ];
}

function want(warehouse: Warehouse, state: State, wish: Wish): void {
  const name = nameOf(wish);
  if (state.wanted.has(name) || state.settled.has(name)) return;
  state.wanted.set(name, wish);
  if (state.wanted.size > 1) return;
  setTimeout(() => {
    makeWanted(warehouse, state).catch((cause: unknown) => console.error(cause));
  }, moment).unref();
}

/** By what it is asked for, whatever months there are. */
function nameOf({ metric, dimensions, parameters }: Wish): string {
  return cubePlan(metric, dimensions, { parameters }).name;
}

/** One after the other, so that a load need not wait for all of them. */
async function makeWanted(warehouse: Warehouse, state: State): Promise<void> {
  while (state.wanted.size > 0 && warehouse.version === state.version) {
    const [next] = state.wanted;
    if (!next) return;
    const [name, { metric, dimensions, parameters }] = next;
    await keepCubes(warehouse, ({ months }) => [
      cubePlan(metric, dimensions, { parameters, months }),
    ]);
    state.settled.set(name, next[1]);
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
  plansFor: (terms: Required<Pick<CubeTerms, "months">>) => readonly CubePlan[],
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
      if (isSmall) held.set(plan.name, made);
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

/** Lets the cubes that were made first give way; those of headlines stay. */
async function makeRoom(transaction: Transaction, cubes: readonly Cube[]): Promise<void> {
  let cells = cubes.reduce((sum, cube) => sum + cube.cellCount, 0);
  let count = cubes.length;
  for (const cube of cubes) {
    if (cells <= mostCells && count <= mostCubes) return;
    if (cube.dimensions.length === 0) continue;
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

import { createHash } from "node:crypto";
import type { Dimension } from "../scope/scope.ts";
import {
  type Cube,
  type CubePlan,
  dropCube,
  heldCubes,
  keepCube,
} from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Reader, Transaction, Warehouse } from "../warehouse/warehouse.server.ts";
import { metrics } from "./index.ts";
import type { CountedMetric } from "./metric.ts";

/**
 * Cubes: a counted metric's rows summed by day, currency and the dimensions that were asked
 * about, kept until the marts change. Every window, every as-of day and every value of a
 * filter is answered from them, by the same statement that would read the rows: days are kept,
 * so a cube knows everything that the sum needs of a row, and rates apply as they do to rows.
 * No cube is written by hand: what one sums is the metric's own query.
 *
 * Without dimensions they are made in an import; with dimensions when one is first asked for.
 * See docs/decisions/0012-cubes.md.
 */

/** Below it the rows are read as fast. */
const leastRows = 20_000;

/** A cube of more cells than this part of its rows saves too little to be kept. */
const mostCellsOfRows = 1 / 3;

/** Of all cubes together: beyond it the ones made first give way. */
const mostCells = 6_000_000;
const mostCubes = 300;

/** How many of those that were asked for before an import are made again after it. */
const mostCarried = 60;

/** What is asked within this time is summed in one go. */
const moment = 200;

/** Whether sums of a metric's rows can be kept: they add up, and depend on nothing that is asked. */
export function isCubable(metric: CountedMetric): boolean {
  return (
    ["sum", "ratio", "closing"].includes(metric.rollup) &&
    !/\$\w/.test(queryText(`metrics/${metric.id}`).replaceAll(/--.*$/gm, ""))
  );
}

/** Whether a metric's rows say from which day on they count. */
export function hasKnownOn(metric: CountedMetric): boolean {
  return metric.asKnownOn === true && /\bknown_on\b/.test(queryText(`metrics/${metric.id}`));
}

const plans = new Map<string, CubePlan>();

/** The plan of a metric's cube. Its dimensions are columns of the query's own names and types. */
export function cubePlan(metric: CountedMetric, dimensions: readonly string[]): CubePlan {
  // Sums of money are kept by currency anyway.
  const named = dimensions.filter((name) => name !== "currency" || !metric.isMoney).sort();
  const name = [metric.id, ...named].join("__");
  const known = plans.get(name);
  if (known) return known;
  const text = queryText(`metrics/${metric.id}`);
  const keys = [
    ...named,
    "occurred_on",
    ...(hasKnownOn(metric) ? ["known_on"] : []),
    ...(metric.isMoney ? ["currency"] : []),
  ];
  const sums = ["sum(value) as value", "count(*) - count(value) as unknown_count"];
  if (metric.rollup === "ratio") sums.push("sum(out_of) as out_of");
  const sql = `select ${[...keys, ...sums].join(", ")}
    from (${text}) as counted
    group by ${keys.join(", ")}
    order by occurred_on`;
  const plan = {
    name,
    metric: metric.id,
    dimensions: named,
    madeBy: createHash("sha256").update(sql).digest("hex"),
    sql,
    reads: martsIn(text),
  };
  plans.set(name, plan);
  return plan;
}

function martsIn(sql: string): string[] {
  const found = sql.replaceAll(/--.*$/gm, "").matchAll(/\bmarts\.(\w+)/g);
  return [...new Set([...found].map(([, name = ""]) => name))];
}

/**
 * The cube that answers a question about these dimensions: the smallest one that has them all;
 * null where the rows are to be read. Where there is none of exactly them, it is made for the
 * next question.
 */
export async function cubeFor(
  warehouse: Warehouse,
  metric: CountedMetric,
  dimensions: readonly (Dimension | "cause")[],
): Promise<Cube | null> {
  if (dimensions.includes("customer_id") || !isCubable(metric)) return null;
  const state = stateOf(warehouse);
  const known = await state.known;
  const plan = cubePlan(metric, dimensions);
  let best: Cube | null = null;
  for (const cube of known.cubes) {
    if (cube.metric !== metric.id || cube.madeBy !== cubePlan(metric, cube.dimensions).madeBy) {
      continue;
    }
    const hasAll = plan.dimensions.every((dimension) => cube.dimensions.includes(dimension));
    if (hasAll && (best === null || cube.cellCount < best.cellCount)) best = cube;
  }
  if (best?.name !== plan.name && rowCountOf(plan, known) >= leastRows) {
    want(warehouse, state, plan);
  }
  return best;
}

interface Known {
  readonly cubes: readonly Cube[];
  /** Rows of each mart. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

/** What a metric's query reads, by the mart with the most rows. */
function rowCountOf(plan: CubePlan, { rowCounts }: Known): number {
  return Math.max(0, ...plan.reads.map((mart) => rowCounts.get(mart) ?? 0));
}

/** What is known of the cubes of one version of the data. */
interface State {
  readonly version: number;
  known: Promise<Known>;
  /** Asked for and not yet there. */
  readonly wanted: Map<string, CubePlan>;
  /** Asked for before: once made, or found to be hardly smaller than the rows. */
  readonly settled: Map<string, CubePlan>;
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
  for (const plan of [...(before?.settled.values() ?? [])].slice(-mostCarried)) {
    want(warehouse, state, plan);
  }
  return state;
}

async function knownOf(reader: Reader): Promise<Known> {
  const [cubes, counted] = await Promise.all([
    heldCubes(reader),
    // Counted: what a transaction has just made is estimated to be empty.
    reader.query<{ name: string; row_count: number }>(
      martsOfCubes()
        .map((name) => `select '${name}' as name, count(*) as row_count from marts.${name}`)
        .join(" union all "),
    ),
  ]);
  return { cubes, rowCounts: new Map(counted.map((row) => [row.name, row.row_count])) };
}

/** The marts that metrics with cubes read. */
function martsOfCubes(): string[] {
  const cubable = metrics.filter((metric) => metric.kind === "counted");
  return [
    ...new Set(
      cubable.filter(isCubable).flatMap((metric) => martsIn(queryText(`metrics/${metric.id}`))),
    ),
  ];
}

function want(warehouse: Warehouse, state: State, plan: CubePlan): void {
  if (state.wanted.has(plan.name) || state.settled.has(plan.name)) return;
  state.wanted.set(plan.name, plan);
  if (state.wanted.size > 1) return;
  setTimeout(() => {
    makeWanted(warehouse, state).catch((cause: unknown) => console.error(cause));
  }, moment).unref();
}

async function makeWanted(warehouse: Warehouse, state: State): Promise<void> {
  while (state.wanted.size > 0 && warehouse.version === state.version) {
    await keepCubes(warehouse, [...state.wanted.values()]);
  }
}

/**
 * Makes cubes in the writer's turn, for whatever is asked of this version of the data from then on.
 *
 * @param mostOfRows a cube of more cells than this part of its rows is not kept
 */
export async function keepCubes(
  warehouse: Warehouse,
  plans: readonly CubePlan[],
  mostOfRows = mostCellsOfRows,
): Promise<void> {
  const state = stateOf(warehouse);
  let isKept = false;
  await warehouse.keep(async (transaction) => {
    // The data has changed while this waited: what is asked of it is wanted anew.
    if (warehouse.version !== state.version) return;
    const known = await knownOf(transaction);
    const held = new Map(known.cubes.map((cube) => [cube.name, cube]));
    for (const plan of plans) {
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
    state.known = knownOf(warehouse);
    await state.known;
  }
  for (const plan of plans) {
    state.settled.set(plan.name, plan);
    state.wanted.delete(plan.name);
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
export async function keepTotals(transaction: Transaction, least = leastRows): Promise<void> {
  const known = await knownOf(transaction);
  const held = new Map(known.cubes.map((cube) => [cube.name, cube.madeBy]));
  for (const metric of metrics) {
    if (metric.kind !== "counted" || !isCubable(metric)) continue;
    const plan = cubePlan(metric, []);
    if (held.get(plan.name) === plan.madeBy || rowCountOf(plan, known) < least) continue;
    await keepCube(transaction, plan);
  }
}

import type { Cube } from "../warehouse/cubes.server.ts";
import { memory } from "../warehouse/remember.server.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.server.ts";
import { type Cells, decimalsOf, type Rate, rateScale, units, type Words } from "./cells.ts";
import { hasKnownOn } from "./cube-plans.server.ts";
import { metricOf } from "./index.ts";

/** Larger cubes are asked where they lie. */
const mostCells = 20_000;

/** Goals by day of many people over years are more; a few megabytes, asked for again and again. */
const mostGoals = 60_000;

/** A cell takes some forty bytes. */
const rememberCells = memory(120);

/**
 * The cells of a cube, read once for each version of the data; null where they are too many, or
 * too large to be counted in whole numbers.
 */
export async function cellsOf(warehouse: Warehouse, cube: Cube): Promise<Cells | null> {
  if (cube.cellCount > mostCells) return null;
  return rememberCells(warehouse, ["cells", cube.name], () => readCells(warehouse, cube));
}

/** The rates into a currency, read once for each version of the data. */
export function ratesInto(warehouse: Warehouse, currency: string): Promise<Rate[]> {
  return rememberCells(warehouse, ["rates", currency], async () => {
    const rows = await warehouse.query<Record<keyof Rate, string>>(
      `select cast(from_currency as varchar) as currency, valid_from as "from",
           valid_until as until, cast(rate as varchar) as rate
       from marts.exchange_rates
       where to_currency = $currency`,
      { currency },
    );
    return rows.map(({ rate, ...span }) => ({ ...span, rate: units(rate, rateScale) }));
  });
}

interface CellRow {
  readonly occurred_on: string;
  readonly value: string | null;
  readonly unknown_count: number;
  readonly out_of?: string | null;
  readonly known_on?: string;
}

/** What the rows of cells have. */
interface CellColumns {
  /** Their words: dimensions, and the currency where they are money. */
  readonly words: readonly string[];
  readonly hasOutOf: boolean;
  readonly hasKnownOn: boolean;
}

async function readCells(warehouse: Warehouse, cube: Cube): Promise<Cells | null> {
  const metric = metricOf(cube.metric);
  if (metric?.kind !== "counted") return null;
  const columns = {
    words: [...cube.dimensions, ...(metric.isMoney ? ["currency"] : [])],
    hasOutOf: metric.rollup === "ratio",
    hasKnownOn: hasKnownOn(metric),
  };
  return readRows(warehouse, columns, `select * from cubes."${cube.name}"`, {}).catch(
    (cause: unknown) => {
      // An import has dropped it meanwhile.
      if (cause instanceof Error && /does not exist/i.test(cause.message)) return null;
      throw cause;
    },
  );
}

/**
 * The goals for a sum, by working day, as cells: read once for each version of the data; null
 * where they are too many.
 */
export function goalCells(
  warehouse: Warehouse,
  metric: string,
  level: string,
): Promise<Cells | null> {
  return rememberCells(warehouse, ["goals", metric, level], async () => {
    const parameters = { metric, level };
    const goals = "from marts.target_days where metric = $metric and level = $level";
    const [found] = await warehouse.query<{ count: number }>(
      `select count(*) as count ${goals}`,
      parameters,
    );
    if ((found?.count ?? 0) > mostGoals) return null;
    return readRows(
      warehouse,
      { words: ["collector_id", "team", "currency"], hasOutOf: false, hasKnownOn: false },
      `select collector_id, team, currency, day as occurred_on, value, 0 as unknown_count ${goals}`,
      parameters,
    );
  });
}

async function readRows(
  warehouse: Warehouse,
  { words, hasOutOf, hasKnownOn }: CellColumns,
  sql: string,
  parameters: Parameters,
): Promise<Cells | null> {
  const columns = [
    ...words.map((name) => `cast(${name} as varchar) as ${name}`),
    "occurred_on",
    ...(hasKnownOn ? ["known_on"] : []),
    "cast(value as varchar) as value",
    ...(hasOutOf ? ["cast(out_of as varchar) as out_of"] : []),
    "unknown_count",
  ];
  const rows = await warehouse.query<CellRow & Record<string, string | null>>(
    `select ${columns.join(", ")} from (${sql}) as cells order by occurred_on`,
    parameters,
  );
  const days = [...new Set(rows.map((row) => row.occurred_on))];
  const places = new Map(days.map((day, place) => [day, place]));
  const values = amounts(rows.map((row) => row.value));
  const outOf = hasOutOf ? amounts(rows.map((row) => row.out_of ?? null)) : null;
  if (!values || (hasOutOf && !outOf)) return null;
  return {
    count: rows.length,
    days,
    dayOf: Uint32Array.from(rows, (row) => places.get(row.occurred_on) as number),
    knownOn: hasKnownOn ? rows.map((row) => row.known_on as string) : null,
    columns: new Map(words.map((name) => [name, wordsOf(rows.map((row) => row[name] ?? null))])),
    values: values.units,
    outOf: outOf?.units ?? null,
    scale: values.scale,
    outOfScale: outOf?.scale ?? 0,
    unknownCounts: Uint32Array.from(rows, (row) => row.unknown_count),
  };
}

function wordsOf(cells: readonly (string | null)[]): Words {
  const words = [...new Set(cells)];
  const places = new Map(words.map((word, place) => [word, place]));
  return { words, of: Uint32Array.from(cells, (word) => places.get(word) as number) };
}

/** Exact decimals of one column in its smallest unit; null where one has more than eighteen digits. */
function amounts(
  texts: readonly (string | null)[],
): { readonly units: BigInt64Array; readonly scale: number } | null {
  const scale = texts.reduce((most, text) => Math.max(most, decimalsOf(text ?? "")), 0);
  if (texts.some((text) => text !== null && !/^-?[\d.]{1,18}$/.test(text))) return null;
  return { units: BigInt64Array.from(texts, (text) => units(text ?? "0", scale)), scale };
}

import { isMonthEnd } from "../scope/calendar.ts";
import { type Cube, type CubePlan, heldCubes } from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Reader } from "../warehouse/warehouse.server.ts";
import { cubeKind, martsIn } from "./cube-plans.server.ts";
import { metrics } from "./index.ts";

/** Clients whose data ends on so many other days inside of months are told apart in wide cubes. */
const mostEnds = 8;

/** What is known of the cubes of one version of the data, and of what they can be made for. */
export interface Known {
  readonly cubes: readonly Cube[];
  /** The last days of the months that are over. */
  readonly months: readonly string[];
  /** The last days that the data of clients reaches to, where they lie inside of a month. */
  readonly ends: readonly string[];
  /** Rows of each mart. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

/** What a metric's query reads, by the mart with the most rows. */
export function rowCountOf(plan: CubePlan, { rowCounts }: Known): number {
  return Math.max(0, ...plan.reads.map((mart) => rowCounts.get(mart) ?? 0));
}

/** What is known of the data; of a version that was looked at before only the cubes may be others. */
export async function knownOf(reader: Reader, before?: Known): Promise<Known> {
  if (before) return { ...before, cubes: await heldCubes(reader) };
  const [cubes, months, through, counted] = await Promise.all([
    heldCubes(reader),
    reader.query<{ month_end: string }>("select month_end from marts.months order by month_end"),
    reader.query<{ day: string }>(
      "select distinct data_through as day from marts.data_through order by day desc",
    ),
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
    ends: through
      .map((row) => row.day)
      .filter((day) => !isMonthEnd(day))
      .slice(0, mostEnds),
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

import type { Reader } from "./warehouse.ts";

/** What a mart holds, to be compared with what it holds afterwards. */
export interface MartContent {
  readonly rowCount: number;
  /** A number that follows from its rows; null of none. */
  readonly hash: string | null;
}

/** Above it, comparing a mart with what it was costs more than it saves. */
const mostRowsCompared = 200_000;

/**
 * How many rows each mart holds, and at times held: those that were deleted may count. So
 * of one that has none nothing needs to be asked. To be asked before anything is derived: what a
 * transaction has made itself counts as nothing.
 */
export async function martSizes(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.query<{ name: string; size: number }>(
    "select table_name as name, estimated_size as size from duckdb_tables() where schema_name = 'marts'",
  );
  return new Map(rows.map(({ name, size }) => [name, size]));
}

/**
 * The content of a mart before it is derived again; null where it is new or large.
 *
 * @param size as `martSizes` has it
 */
export async function contentOf(
  reader: Reader,
  name: string,
  size: number | undefined,
): Promise<MartContent | null> {
  if (size === undefined || size > mostRowsCompared) return null;
  if (size === 0) return { rowCount: 0, hash: null };
  const [row] = await reader.query<MartContent>(
    `select count(*) as "rowCount", ${hash} from marts.${name} as mart`,
  );
  return row ?? null;
}

/** Whether a mart that was derived again came out as it was. */
export async function isAsItWas(
  reader: Reader,
  name: string,
  before: MartContent,
): Promise<boolean> {
  const [counted] = await reader.query<{ rowCount: number }>(
    `select count(*) as "rowCount" from marts.${name}`,
  );
  if (counted?.rowCount !== before.rowCount) return false;
  if (before.rowCount === 0) return true;
  const [row] = await reader.query<{ hash: string }>(`select ${hash} from marts.${name} as mart`);
  return row?.hash === before.hash;
}

const hash = "cast(sum(hash(mart)) as varchar) as hash";

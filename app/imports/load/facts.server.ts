import { statSync } from "node:fs";
import type { Reader } from "../../warehouse/warehouse.server.ts";
import { tables } from "../tables.ts";
import { type Facts, incomingSql, sameKey } from "./classify-sql.ts";
import { type Incoming, literal, quoted, storedColumns } from "./incoming.ts";

/** Looks at staged rows and at the table they go to, and says what must be compared. */
export async function facts(reader: Reader, incoming: Incoming): Promise<Facts> {
  const { table, paths } = incoming;
  if (paths.length === 0) {
    return {
      filled: [],
      present: new Set(),
      rows: 0,
      records: 0,
      keylessRows: 0,
      hasRepeatedKeys: false,
      meetsNone: await isEmpty(reader, table),
    };
  }
  const staged = await remembered(incoming, () => stagedFacts(reader, incoming));
  return { ...staged, meetsNone: await meetsNone(reader, incoming, staged) };
}

/**
 * Whether no row that is held has a key of these rows, as where a file brings what is new since the
 * last: looking for keys alone is a fraction of comparing rows. Rows without a key may be like any.
 */
async function meetsNone(
  reader: Reader,
  incoming: Incoming,
  { present, keylessRows }: StagedFacts,
): Promise<boolean> {
  const { table } = incoming;
  if (await isEmpty(reader, table)) return true;
  const key = tables[table].key;
  if (key === null || keylessRows > 0) return false;
  const met = await reader.query(
    `select 1
      from received.${table} as held
      semi join (${incomingSql(incoming, present)}) as incoming on ${sameKey(key, "held", "incoming")}
      limit 1`,
  );
  return met.length === 0;
}

/** What holds for a staged file whatever the warehouse has. */
type StagedFacts = Omit<Facts, "meetsNone">;

/** The preview finds out what the load needs to know again. */
const memory = new Map<string, Promise<StagedFacts>>();
const mostRemembered = 200;

function remembered(incoming: Incoming, work: () => Promise<StagedFacts>): Promise<StagedFacts> {
  const { table, isCounted, mapped, paths } = incoming;
  const files = paths.map((path) => {
    const { size, mtimeMs, ino } = statSync(path);
    return [path, size, mtimeMs, ino];
  });
  const key = JSON.stringify([table, isCounted, [...mapped].sort(), files]);
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const found = work();
  memory.set(key, found);
  found.catch(() => memory.delete(key));
  return found;
}

async function stagedFacts(reader: Reader, incoming: Incoming): Promise<StagedFacts> {
  const { table, paths, mapped } = incoming;
  const present = await presentColumns(reader, paths);
  const names = storedColumns(table).map(({ name }) => name);
  const files = `read_parquet([${paths.map(literal).join(", ")}], union_by_name = true)`;
  const counts = names
    .filter((name) => present.has(name))
    .map((name) => `count(${quoted(name)}) as ${quoted(name)}`);
  // A record fills one row of a file at most, unless the file is one of several, or of by-products.
  const records = incoming.isCounted && paths.length === 1 ? "count(*)" : "count(distinct line)";
  const [given] = await reader.query<Record<string, number>>(
    `select count(*) as "row count", ${records} as "record count", ${counts.join(", ")}
      from ${files}`,
  );
  const filled = names.filter((name) => mapped.has(name) || (given?.[name] ?? 0) > 0);

  const key = tables[table].key;
  const isCollapsed = !incoming.isCounted && key !== null;
  const rows = given?.["row count"] ?? 0;
  const keyed = key === null ? 0 : (given?.[key[0] as string] ?? 0);
  const isRepeated =
    key !== null &&
    incoming.isCounted &&
    (
      await reader.query(
        `select 1 from (${incomingSql(incoming, present)}) as incoming
          where ${quoted(key[0] as string)} is not null
          group by ${key.map(quoted).join(", ")} having count(*) > 1 limit 1`,
      )
    ).length > 0;
  return {
    filled,
    present,
    rows: isCollapsed ? keyed : rows,
    records: given?.["record count"] ?? 0,
    keylessRows: isCollapsed ? 0 : rows - keyed,
    hasRepeatedKeys: isRepeated,
  };
}

async function presentColumns(reader: Reader, paths: readonly string[]): Promise<Set<string>> {
  const described = await Promise.all(
    paths.map((path) =>
      reader.query<{ column_name: string }>(
        `describe select * from read_parquet(${literal(path)})`,
      ),
    ),
  );
  const [first = [], ...others] = described.map(
    (columns) => new Set(columns.map(({ column_name }) => column_name)),
  );
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

async function isEmpty(reader: Reader, table: string): Promise<boolean> {
  return (await reader.query(`select 1 from received.${table} limit 1`)).length === 0;
}

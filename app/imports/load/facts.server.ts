import type { Reader } from "../../warehouse/warehouse.server.ts";
import { tables } from "../tables.ts";
import { type Facts, incomingSql } from "./classify-sql.ts";
import { type Incoming, literal, quoted, storedColumns } from "./incoming.ts";

/** Looks at staged rows and at the table they go to, and says what must be compared. */
export async function facts(reader: Reader, incoming: Incoming): Promise<Facts> {
  const { table, paths, mapped } = incoming;
  if (paths.length === 0) {
    return {
      filled: [],
      present: new Set(),
      rows: 0,
      keylessRows: 0,
      hasRepeatedKeys: false,
      isTableEmpty: await isEmpty(reader, table),
    };
  }
  const present = await presentColumns(reader, paths);
  const names = storedColumns(table).map(({ name }) => name);
  const files = `read_parquet([${paths.map(literal).join(", ")}], union_by_name = true)`;
  const counts = names
    .filter((name) => present.has(name))
    .map((name) => `count(${quoted(name)}) as ${quoted(name)}`);
  const [given] = await reader.query<Record<string, number>>(
    `select count(*) as "row count", ${counts.join(", ")} from ${files}`,
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
    keylessRows: isCollapsed ? 0 : rows - keyed,
    hasRepeatedKeys: isRepeated,
    isTableEmpty: await isEmpty(reader, table),
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

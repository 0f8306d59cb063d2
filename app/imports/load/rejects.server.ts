import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { Mapping, Message, Staged } from "../mapping.ts";
import { tables } from "../tables.ts";
import type { Comparison } from "../upload.ts";
import { incomingSql } from "./classify-sql.ts";
import { type Incoming, literal, quoted } from "./incoming.ts";

const duplicateKey = "imports.reject.duplicate_key";

/** The rejects of the staging as a relation with the columns of `received.rejects`, without the import. */
export function stagedRejectsSql(staged: Staged): string {
  return `select line, "column" as column_name, "value" as cell_value,
      json_extract_string(reason, '$.id') as reason_id,
      coalesce(json_extract(reason, '$.values'), '{}') as reason_values, raw
    from read_json(${literal(staged.rejectsPath)}, format = 'newline_delimited', columns = {
      line: 'integer', "column": 'varchar', "value": 'varchar', reason: 'json', raw: 'varchar'
    })`;
}

/**
 * The records that repeat a key with another content, one row each, with the
 * columns of `received.rejects` but the import and the raw record.
 */
export function repeatedKeysSql(
  incoming: Incoming,
  present: ReadonlySet<string>,
  status: string,
  mapping: Mapping,
): string {
  const key = tables[incoming.table].key?.[0] as string;
  const index = mapping.tables
    .find(({ table }) => table === incoming.table)
    ?.sources.find(({ column }) => column === key)?.index;
  const header = index === undefined ? null : (mapping.layout.headers[index] ?? null);
  return `select incoming.line, ${header === null ? "null" : literal(header)} as column_name,
      min(incoming.${quoted(key)}) as cell_value, ${literal(duplicateKey)} as reason_id,
      to_json({line: min(judged.twin_line), key: min(incoming.${quoted(key)})}) as reason_values
    from (${incomingSql(incoming, present)}) as incoming
    inner join ${status} as judged on judged.row_id = incoming.row_id
    where judged.status = 'rejected'
    group by incoming.line`;
}

interface SummaryRow {
  reason_id: string;
  row_count: number;
  line: number;
  column_name: string | null;
  cell_value: string | null;
  reason_values: string;
}

/** Rejects by reason, most frequent first, each with its first example. */
export async function summariseRejects(
  reader: Reader,
  relations: readonly string[],
): Promise<Comparison["rejects"]> {
  if (relations.length === 0) return [];
  const all = relations
    .map(
      (relation) =>
        `select line, column_name, cell_value, reason_id, reason_values from (${relation}) as part`,
    )
    .join(" union all ");
  const rows = await reader.query<SummaryRow>(
    `select reason_id, count(*) as row_count, min(line) as line,
        arg_min(column_name, line) filter (where column_name is not null) as column_name,
        arg_min(cell_value, line) filter (where cell_value is not null) as cell_value,
        arg_min(cast(reason_values as varchar), line) as reason_values
      from (${all}) as rejected
      group by reason_id
      order by row_count desc, reason_id`,
  );
  return rows.map((row) => ({
    reason: row.reason_id,
    count: row.row_count,
    example: {
      line: row.line,
      column: row.column_name,
      value: row.cell_value,
      message: { id: row.reason_id, values: JSON.parse(row.reason_values) as Message["values"] },
    },
  }));
}

import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Reject } from "./mapping.ts";

/**
 * The rejected records of an import in the order of the file.
 *
 * @param options.limit how many at most; `options.offset` how many before them are left out
 */
export async function rejectedRows(
  warehouse: Warehouse,
  importId: number,
  options: { limit: number; offset: number },
): Promise<Reject[]> {
  const rows = await warehouse.query<{
    line: number;
    column_name: string | null;
    cell_value: string | null;
    reason_id: string;
    reason_values: string;
    raw: string;
  }>(
    `select line, column_name, cell_value, reason_id,
        cast(reason_values as varchar) as reason_values, raw
      from received.rejects
      where import_id = $import_id
      order by line, raw
      limit $limit offset $offset`,
    { import_id: importId, limit: options.limit, offset: options.offset },
  );
  return rows.map((row) => ({
    line: row.line,
    column: row.column_name,
    value: row.cell_value,
    reason: { id: row.reason_id, values: JSON.parse(row.reason_values) },
    raw: row.raw,
  }));
}

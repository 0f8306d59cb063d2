import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Reject } from "./mapping.ts";

/** Rejects that did not come in again with a later import. */
const unmended = `not exists (
        select 1 from received.mended_rejects as mended
        where mended.import_id = rejects.import_id and mended.line = rejects.line)`;

/** By later import, how many rejected records of an import it mended. */
export async function mendedBy(
  warehouse: Warehouse,
  importId: number,
): Promise<{ importId: number; count: number }[]> {
  const rows = await warehouse.query<{ mended_by: number; row_count: number }>(
    `select mended_by, count(distinct line) as row_count
      from received.mended_rejects where import_id = $import_id
      group by mended_by order by mended_by`,
    { import_id: importId },
  );
  return rows.map(({ mended_by, row_count }) => ({ importId: mended_by, count: row_count }));
}

/**
 * The rejected records of an import in the order of the file, without those that a
 * later import mended.
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
      from received.rejects as rejects
      where import_id = $import_id and ${unmended}
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

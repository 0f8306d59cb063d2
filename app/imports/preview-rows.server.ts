import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { literal, quoted, storedColumns } from "./load/incoming.ts";
import { stagedRejectsSql } from "./load/rejects.server.ts";
import type { Mapping, Message, Staged } from "./mapping.ts";
import { type ColumnType, type TableName, tables } from "./tables.ts";

/** The first rows of one table as they were understood: typed, with the file's line. */
export interface UnderstoodRows {
  readonly table: TableName;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** A record that will be rejected, with the reason. */
export interface OddRow {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: Message;
  readonly raw: string;
}

/** What a preview shows of a staged file's rows. */
export interface PreviewRows {
  readonly understood: readonly UnderstoodRows[];
  readonly odd: readonly OddRow[];
  /** What is neither a row nor rejected, such as titles and totals. */
  readonly skipped: {
    readonly kinds: NonNullable<Staged["skippedKinds"]>;
    readonly records: NonNullable<Staged["skippedRecords"]>;
  };
}

const rowsShown = 10;
const oddShown = 20;
const longestRaw = 300;

/** What a preview shows of a staged file's rows: the first of each table, and those that are odd. */
export async function previewRows(
  warehouse: Warehouse,
  mapping: Mapping,
  staged: Staged,
): Promise<PreviewRows> {
  return {
    understood: await understoodRows(warehouse, mapping, staged),
    odd: staged.rejected > 0 ? await oddRows(warehouse, staged) : [],
    skipped: {
      kinds: staged.skippedKinds ?? {},
      records: (staged.skippedRecords ?? []).map(({ raw, ...record }) => ({
        ...record,
        raw: raw.slice(0, longestRaw),
      })),
    },
  };
}

/** What is shown of a file of which only the beginning was staged: how many rows are odd is not known. */
export async function firstRows(
  warehouse: Warehouse,
  mapping: Mapping,
  begun: Staged,
): Promise<PreviewRows> {
  const understood = await understoodRows(warehouse, mapping, begun);
  return { understood, odd: [], skipped: { kinds: {}, records: [] } };
}

async function understoodRows(
  warehouse: Warehouse,
  mapping: Mapping,
  staged: Staged,
): Promise<UnderstoodRows[]> {
  const understood: UnderstoodRows[] = [];
  for (const { table, path, rows } of staged.tables) {
    if (rows === 0) continue;
    const filled = filledColumns(mapping, table);
    const names = storedColumns(table)
      .map(({ name }) => name)
      .filter((name) => filled.has(name));
    if (names.length === 0) continue;
    understood.push({
      table,
      columns: tables[table].columns.filter(({ name }) => names.includes(name)),
      rows: await warehouse.query(
        `select line, ${names.map(quoted).join(", ")}
          from read_parquet(${literal(path)}) order by line limit ${rowsShown}`,
      ),
    });
  }
  return understood;
}

/** The columns that a table of the mapping fills, and what follows from them for documents. */
function filledColumns({ tables: mapped }: Mapping, table: TableName): Set<string> {
  const filled = mapped
    .filter((each) => each.table === table)
    .flatMap(({ sources, constants, unpivot }) => [
      ...[...sources, ...constants].map(({ column }) => column),
      ...(unpivot ? [unpivot.nameColumn, unpivot.valueColumn] : []),
    ]);
  const implied = table === "invoices" ? ["amount", "kind"] : [];
  return new Set([...filled, ...implied]);
}

async function oddRows(warehouse: Warehouse, staged: Staged): Promise<OddRow[]> {
  const rows = await warehouse.query<{
    line: number;
    column_name: string | null;
    cell_value: string | null;
    reason_id: string;
    reason_values: string;
    raw: string;
  }>(
    `select line, column_name, cell_value, reason_id,
        cast(reason_values as varchar) as reason_values, left(raw, ${longestRaw}) as raw
      from (${stagedRejectsSql(staged)}) as rejected
      order by line limit ${oddShown}`,
  );
  return rows.map((row) => ({
    line: row.line,
    column: row.column_name,
    value: row.cell_value,
    reason: { id: row.reason_id, values: JSON.parse(row.reason_values) },
    raw: row.raw,
  }));
}

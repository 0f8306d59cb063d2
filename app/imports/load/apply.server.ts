import type { Transaction } from "../../warehouse/warehouse.server.ts";
import type { Mapping, Staged } from "../mapping.ts";
import { type TableName, tables } from "../tables.ts";
import type { Effect } from "../upload.ts";
import { type Facts, incomingSql, isAllNew, merged, sameKey, statusSql } from "./classify-sql.ts";
import { facts } from "./facts.server.ts";
import { type Incoming, incomingTables, literal, quoted, storedColumns } from "./incoming.ts";
import type { Judged } from "./judge.server.ts";
import { keepListedBalances } from "./listed-balances.server.ts";
import { keepListedPayments } from "./listed-payments.server.ts";
import { rawRecords } from "./raw-records.server.ts";
import { repeatedKeysSql, stagedRejectsSql } from "./rejects.server.ts";

/** A staged file that is to become, or was, an import. */
export interface Load {
  readonly importId: number;
  readonly mapping: Mapping;
  readonly staged: Staged;
  /** Where the original lies; needed to keep records that repeat a key whole. */
  readonly original: { readonly path: string; readonly name: string };
}

/**
 * Brings the rows of a staged file into `received`: new ones are added, those
 * with a known key updated in the columns that the file fills.
 *
 * @param only replays these tables alone; by default all of the mapping.
 * @returns the tables judged before anything changed, for counting. Their status
 *   relations live until `forget` is called.
 */
export async function applyRows(
  transaction: Transaction,
  load: Load,
  only?: ReadonlySet<TableName>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const incoming of incomingTables(load.mapping.tables, load.staged)) {
    if (only && !only.has(incoming.table)) continue;
    const known = await facts(transaction, incoming);
    judged.push({ incoming, facts: known, status: await judge(transaction, incoming, known) });
  }
  for (const { incoming, facts: known, status } of judged) {
    if (known.rows === 0) continue;
    await insertNew(transaction, incoming, known, status, load.importId);
    await updateChanged(transaction, incoming, known, status, load.importId);
    if (incoming.table === "invoices") await keepListedBalances(transaction, load.importId);
    if (incoming.table === "payments") await keepListedPayments(transaction, load, incoming, known);
  }
  return judged;
}

/** Drops the status relations of `applyRows`. */
export async function forget(transaction: Transaction, judged: readonly Judged[]): Promise<void> {
  for (const { incoming } of judged) {
    await transaction.query(`drop table if exists temp.status_${incoming.table}`);
  }
}

/** Writes the records that could not become rows into `received.rejects`, whole. */
export async function applyRejects(
  transaction: Transaction,
  load: Load,
  judged: readonly Judged[],
): Promise<void> {
  if (load.staged.rejected > 0) {
    await transaction.query(
      `insert into received.rejects
          (import_id, line, column_name, cell_value, reason_id, reason_values, raw)
        select ${load.importId}, line, column_name, cell_value, reason_id, reason_values, raw
        from (${stagedRejectsSql(load.staged)}) as staged`,
    );
  }
  for (const { incoming, facts: known, status } of judged) {
    if (!known.hasRepeatedKeys) continue;
    const repeated = repeatedKeysSql(incoming, known.present, status, load.mapping);
    const lines = await transaction.query<{ line: number }>(
      `select line from (${repeated}) as repeated order by line`,
    );
    const raw = await rawRecords(
      load.original,
      load.mapping.layout,
      lines.map(({ line }) => line),
    );
    await transaction.query(
      `insert into received.rejects
          (import_id, line, column_name, cell_value, reason_id, reason_values, raw)
        select ${load.importId}, repeated.line, column_name, cell_value, reason_id, reason_values,
          raw.record
        from (${repeated}) as repeated
        inner join (
          select unnest($lines) as line, unnest($records) as record
        ) as raw on raw.line = cast(repeated.line as varchar)`,
      { lines: lines.map(({ line }) => String(line)), records: raw },
    );
  }
}

async function judge(transaction: Transaction, incoming: Incoming, known: Facts): Promise<string> {
  if (known.rows === 0 || isAllNew(known)) return `(${statusSql(incoming, known)})`;
  const name = `temp.status_${incoming.table}`;
  await transaction.query(`create or replace temporary table status_${incoming.table} as
    ${statusSql(incoming, known)}`);
  return name;
}

async function insertNew(
  transaction: Transaction,
  incoming: Incoming,
  known: Facts,
  status: string,
  importId: number,
): Promise<void> {
  const names = storedColumns(incoming.table).map(({ name }) => quoted(name));
  const onlyNew = isAllNew(known)
    ? ""
    : `inner join ${status} as judged
        on judged.row_id = incoming.row_id and judged.status = 'new'`;
  await transaction.query(
    `insert into received.${incoming.table} (${names.join(", ")}, import_id, line)
      select ${names.map((name) => `incoming.${name}`).join(", ")}, ${importId}, incoming.line
      from (${incomingSql(incoming, known.present)}) as incoming ${onlyNew}`,
  );
}

async function updateChanged(
  transaction: Transaction,
  incoming: Incoming,
  known: Facts,
  status: string,
  importId: number,
): Promise<void> {
  const key = tables[incoming.table].key;
  const set = known.filled.filter((name) => !key?.includes(name));
  if (key === null || known.meetsNone || set.length === 0) return;
  const changed = await transaction.query(
    `select 1 from ${status} as judged where status = 'changed' limit 1`,
  );
  if (changed.length === 0) return;
  await transaction.query(
    `update received.${incoming.table} as held
      set ${set.map((name) => `${quoted(name)} = ${merged(incoming, known, name)}`).join(", ")},
        import_id = ${importId}, line = incoming.line
      from (
        select staged.*
        from (${incomingSql(incoming, known.present)}) as staged
        inner join ${status} as judged on judged.row_id = staged.row_id
        where judged.status = 'changed'
      ) as incoming
      where ${sameKey(key, "held", "incoming")}`,
  );
}

/** Adds the import itself, and what it did. */
export async function insertImport(
  transaction: Transaction,
  entry: {
    readonly importId: number;
    readonly fileName: string;
    readonly hash: string;
    readonly table: TableName;
    readonly mapping: Mapping;
    readonly importedAt: string;
    readonly importedBy: string | null;
    readonly effect: Effect | null;
    readonly counts: Readonly<
      Record<"read" | "new" | "changed" | "unchanged" | "rejected", number>
    >;
  },
): Promise<void> {
  const { counts } = entry;
  await transaction.query(
    `insert into received.imports (import_id, file_name, content_hash, table_name, mapping,
        imported_at, imported_by, read_count, new_count, changed_count, unchanged_count,
        rejected_count)
      values (${entry.importId}, $file_name, $content_hash, ${literal(entry.table)}, $mapping,
        cast($imported_at as timestamp), $imported_by, ${counts.read}, ${counts.new},
        ${counts.changed}, ${counts.unchanged}, ${counts.rejected})`,
    {
      file_name: entry.fileName,
      content_hash: entry.hash,
      mapping: JSON.stringify(entry.mapping),
      imported_at: entry.importedAt,
      imported_by: entry.importedBy,
    },
  );
  if (entry.effect === null) return;
  await transaction.query(
    `insert into received.import_effects values (${entry.importId}, $effect)`,
    { effect: JSON.stringify(entry.effect) },
  );
}

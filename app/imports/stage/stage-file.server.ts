import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Mapping, Staged, TableMapping } from "../mapping.ts";
import { openDatabase, type ParserDatabase, quoted } from "../parser/database.server.ts";
import { openPart } from "../parser/opened.server.ts";
import { isOfTable, loadRaw, type Source } from "../parser/source.server.ts";
import { type TableName, tables } from "../tables.ts";
import { macros } from "./casts.ts";
import { runChecks } from "./checks.server.ts";
import { type FinalColumn, planTable, type TablePlan } from "./plan.ts";
import { writeRejects } from "./rejects.server.ts";
import { byProductTables, columnsOf, countedTables, hasKinds, routeSql } from "./route.ts";
import { skippedIn, skippedKind } from "./skipped.server.ts";

/** What staging needs to know; `out` is a folder that it may write into. */
export interface StageJob {
  readonly file: { readonly path: string; readonly name: string };
  readonly mapping: Mapping;
  readonly out: string;
}

/**
 * Cuts a file into typed rows on disk: one Parquet file a table, and the rejects.
 * Runs in the parser process.
 *
 * @throws Refusal `imports.count_mismatch`, `imports.missing_column`.
 */
export async function stageFile(
  job: StageJob,
  onProgress: (share: number) => void = () => undefined,
): Promise<Staged> {
  const { file, mapping, out } = job;
  // Planned before anything is read, for what it refuses.
  if (mapping.tables.map((table) => planTable(table)).length === 0)
    throw new Refusal("imports.no_table_chosen", { file: file.name });
  const opened = await openPart(file, mapping.layout.part);
  const folder = path.join(out, "working");
  mkdirSync(folder, { recursive: true });
  const database = await openDatabase(opened.path, out);
  try {
    for (const macro of macros()) await database.connection.run(macro);
    const source = await loadRaw(database, {
      opened,
      layout: mapping.layout,
      folder,
      columns: columnsOf(mapping),
      onProgress: (share) => onProgress(share * 2),
    });
    onProgress(0.6);
    const plan = (table: TableMapping) => planTable(table, source.oddSpaces);
    return await write({
      database,
      source,
      mapping,
      counted: countedTables(mapping.tables).map(plan),
      byProducts: byProductTables(mapping.tables).map(plan),
      out,
      onProgress,
    });
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Writing {
  readonly database: ParserDatabase;
  readonly source: Source;
  readonly mapping: Mapping;
  /** The tables whose rows are the records, in the order in which they take them. */
  readonly counted: readonly TablePlan[];
  readonly byProducts: readonly TablePlan[];
  readonly out: string;
  readonly onProgress: (share: number) => void;
}

async function write(writing: Writing): Promise<Staged> {
  const { database, source, mapping, counted, byProducts, out, onProgress } = writing;
  const { layout } = mapping;
  const before = Math.min(layout.firstRecord - 1, source.records);
  await database.connection.run(recordsView(source, mapping));
  const staged: { table: TableName; path: string; rows: number }[] = [];
  let taken = 0;
  for (const [position, plan] of counted.entries()) {
    const files = await writeRows(writing, plan, hasKinds(mapping) ? position : null, staged);
    // A record fills a row in each of them.
    taken += files[0]?.rows ?? 0;
    staged.push(...files);
  }
  onProgress(0.85);

  const [kept] = await database.rows("select count(*)::integer from records");
  const used = Number(kept?.[0] ?? 0);
  const after = Math.max(0, source.records - (layout.lastRecord ?? source.records));
  const skipped = source.records - before - after - used;
  const rejectsPath = path.join(out, "rejects.jsonl");
  const rejected = await writeRejects({
    database,
    plans: counted,
    mapping,
    oddSpaces: source.oddSpaces,
    again: source.again,
    path: rejectsPath,
    expected: used - taken,
  });
  if (taken + rejected !== used || skipped < 0) {
    throw new Refusal("imports.count_mismatch", { counted: used, parsed: taken + rejected });
  }
  for (const plan of byProducts) {
    const target = path.join(out, fileName(plan.table, staged));
    await copy(database, byProduct(plan), target);
    staged.push({
      table: plan.table,
      path: target,
      rows: await count(database, `read_parquet(${quoted(target)})`),
    });
  }
  const checked = await runChecks(database, mapping, source.oddSpaces);
  onProgress(1);
  return {
    read: used,
    tables: staged,
    rejectsPath,
    rejected,
    skipped,
    ...(await skippedIn(database, source, mapping, skipped)),
    ...(checked.length === 0 ? {} : { checked }),
  };
}

/** The sound rows of one counted table: a file of them, or one for each row that a record becomes. */
async function writeRows(
  { database, out }: Writing,
  plan: TablePlan,
  route: number | null,
  others: Staged["tables"],
): Promise<{ table: TableName; path: string; rows: number }[]> {
  const written: { table: TableName; path: string; rows: number }[] = [];
  for (const columns of plan.parts) {
    const target = path.join(out, fileName(plan.table, [...others, ...written]));
    await copy(
      database,
      `select ${finals(columns)}, line from (select *, ${plan.typed.join(", ")} from records)
       where record_fault is null and not (${anyFault(plan)})
         ${route === null ? "" : `and route = ${route}`}`,
      target,
    );
    const rows = await count(database, `read_parquet(${quoted(target)})`);
    written.push({ table: plan.table, path: target, rows });
  }
  return written;
}

/** Several files of one table are counted through. */
function fileName(table: TableName, others: Staged["tables"]): string {
  const before = others.filter((other) => other.table === table).length;
  return before === 0 ? `${table}.parquet` : `${table}-${before + 1}.parquet`;
}

/** The records of data: no titles, no blank lines, no headers that stand there again, no furniture. */
export function recordsView(source: Source, mapping: Mapping): string {
  const { layout } = mapping;
  const columns = columnsOf(mapping);
  const cells = columns.map((index) => `, ${source.cell(index)} as x${index}`).join("");
  return `
    create view records as
    select
      rowid as record, cast(${source.line} as integer) as line, ${source.fault} as record_fault,
      ${source.rewritten ? "extra" : "cast(null as varchar) as extra"}${cells}${
        // The cells are named in the same list, before their names are used.
        hasKinds(mapping) ? `, ${routeSql(mapping, source.oddSpaces)} as route` : ""
      }
    from raw
    where ${isOfTable(layout)} and (${skippedKind(source, mapping)}) is null`;
}

const anyFault = (plan: TablePlan) =>
  plan.faults.length === 0
    ? "false"
    : `coalesce(${plan.faults.map((fault) => fault.condition).join(" or ")}, false)`;

const finals = (columns: readonly FinalColumn[]) =>
  columns.map((column) => `${column.sql} as "${column.name}"`).join(", ");

/** One row for each key among the sound records; the last value that is not blank counts. */
function byProduct(plan: TablePlan): string {
  const columns = plan.parts[0] as readonly FinalColumn[];
  const key = (tables[plan.table].key ?? []).filter((name) =>
    columns.some((column) => column.name === name),
  );
  // Whose key is not whole, such as a debt that nobody was given, makes no row.
  const needed = key.filter(
    (name, position) =>
      position === 0 ||
      tables[plan.table].columns.some((each) => each.name === name && each.neededInEveryRow),
  );
  const values = columns.map((column) =>
    key.includes(column.name)
      ? `any_value("${column.name}") as "${column.name}"`
      : `arg_max("${column.name}", record) filter (where "${column.name}" is not null) as "${column.name}"`,
  );
  return `
    select ${values.join(", ")}, min(line) as line
    from (
      select ${finals(columns)}, line, record
      from (select *, ${plan.typed.join(", ")} from records)
      where record not in (select record from rejected)
    )
    where ${needed.map((name) => `"${name}" is not null`).join(" and ")}
    group by ${key.map((name) => `"${name}"`).join(", ")}
    order by min(line)`;
}

async function copy(database: ParserDatabase, select: string, file: string): Promise<void> {
  try {
    await database.connection.run(
      `copy (${select}) to ${quoted(file)} (format parquet, compression snappy)`,
    );
  } catch (cause) {
    if (cause instanceof Error && /no space left|disk full/i.test(cause.message)) {
      throw new Refusal("imports.disk_full", { file: path.basename(file) }, 507);
    }
    throw cause;
  }
}

async function count(database: ParserDatabase, relation: string): Promise<number> {
  const [row] = await database.rows(`select count(*)::integer from ${relation}`);
  return Number(row?.[0] ?? 0);
}

import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Mapping, Staged, TableMapping } from "../mapping.ts";
import { openDatabase, type ParserDatabase, quoted } from "../parser/database.server.ts";
import { openPart } from "../parser/opened.server.ts";
import { isOfTable, loadRaw, type Source } from "../parser/source.server.ts";
import { type TableName, tables } from "../tables.ts";
import { beginningOf } from "./beginning.server.ts";
import { macros } from "./casts.ts";
import { runChecks } from "./checks.server.ts";
import { planTable, type TablePlan } from "./plan.ts";
import { isQuick, planQuick, quickRows, quickSelect, quickTables } from "./quick.ts";
import { writeRejects } from "./rejects.server.ts";
import { byProductTables, columnsOf, countedTables, hasKinds, routeSql } from "./route.ts";
import { seenCells } from "./seen-cells.server.ts";
import { skippedIn, skippedKind } from "./skipped.server.ts";
import type { FinalColumn } from "./spread.ts";

/** What staging needs to know; `out` is a folder that it may write into. */
export interface StageJob {
  readonly file: { readonly path: string; readonly name: string };
  readonly mapping: Mapping;
  readonly out: string;
  /** Every record is read the thorough way, also where the quick one would give the same. */
  readonly thorough?: true;
  /** Only the beginning of the file is read, to show what its rows will be like. */
  readonly onlyBeginning?: true;
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
  const { file, out } = job;
  // Planned before anything is read, for what it refuses.
  if (job.mapping.tables.map((table) => planTable(table)).length === 0)
    throw new Refusal("imports.no_table_chosen", { file: file.name });
  const whole = await openPart(file, job.mapping.layout.part);
  const folder = path.join(out, "working");
  mkdirSync(folder, { recursive: true });
  const { opened, layout } =
    job.onlyBeginning === true
      ? beginningOf(whole, job.mapping.layout, folder)
      : { opened: whole, layout: job.mapping.layout };
  const mapping = { ...job.mapping, layout };
  const database = await openDatabase(opened.path, out);
  try {
    const columns = columnsOf(mapping);
    const mayBeQuick = job.thorough !== true && columns.length > 0 && isQuick(mapping);
    const seen = mayBeQuick ? seenCells(opened, layout, columns) : null;
    const source = await loadRaw(database, {
      opened,
      layout,
      folder,
      columns,
      ...(seen === null
        ? {}
        : {
            quick: (spaces) => (reader, marks) =>
              quickSelect(planQuick(mapping, seen, spaces), reader, marks),
          }),
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
  const quick = await countQuick(database, source, mapping);
  const isThorough = quick.odd > 0 || !source.isQuick;
  if (isThorough) {
    database.define(macros());
    await database.run(recordsView(source, mapping));
  }
  const staged: { table: TableName; path: string; rows: number }[] = [];
  let taken = 0;
  for (const [position, plan] of counted.entries()) {
    const rows = { plan, position, isThorough };
    const files = await writeRows(writing, rows, staged);
    // A record fills a row in each of them, if blank cells are rows too.
    taken +=
      plan.present === undefined
        ? (files[0]?.rows ?? 0)
        : await count(database, `(${soundOf(writing, rows, [])})`);
    staged.push(...files);
  }
  onProgress(0.85);

  const used = quick.sound + (isThorough ? await count(database, "records") : 0);
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
  for (const [index, plan] of byProducts.entries()) {
    const target = path.join(out, fileName(plan.table, staged));
    const rows = { plan, position: counted.length + index, isThorough };
    await copy(database, byProduct(plan, soundRows(writing, rows)), target);
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

interface Rows {
  readonly plan: TablePlan;
  /** The place of its table among those that are counted, and behind them those that follow. */
  readonly position: number;
  /** Whether there are records that are read the thorough way. */
  readonly isThorough: boolean;
}

/** How many records of data were read quickly, and how many are left for the thorough way. */
async function countQuick(
  database: ParserDatabase,
  { isQuick: has }: Source,
  { layout }: Mapping,
): Promise<{ sound: number; odd: number }> {
  if (!has) return { sound: 0, odd: 0 };
  const [counts] = await database.rows(`
    select
      (count(*) filter (where cells is null))::integer,
      (count(*) filter (where cells is not null))::integer
    from quick where ${isOfTable(layout)}`);
  return { sound: Number(counts?.[0] ?? 0), odd: Number(counts?.[1] ?? 0) };
}

/** The sound rows of one counted table: a file of them, or one for each row that a record becomes. */
async function writeRows(
  writing: Writing,
  { plan, position, isThorough }: Rows,
  others: Staged["tables"],
): Promise<{ table: TableName; path: string; rows: number }[]> {
  const { database, source, out } = writing;
  const written: { table: TableName; path: string; rows: number }[] = [];
  for (const [part, columns] of plan.parts.entries()) {
    const target = path.join(out, fileName(plan.table, [...others, ...written]));
    const thorough = soundOf(
      writing,
      { plan, position, isThorough },
      columns,
      plan.present?.[part],
    );
    const mended = source.isQuick && isThorough ? await count(database, `(${thorough})`) : 0;
    const quick = source.isQuick ? quickOf(writing, position) : null;
    const rows =
      quick === null
        ? thorough
        : mended === 0
          ? quick
          : `(${quick}) union all (${thorough}) order by record`;
    await copy(database, `select * exclude (record) from (${rows})`, target);
    const found = await count(database, `read_parquet(${quoted(target)})`);
    written.push({ table: plan.table, path: target, rows: found });
  }
  return written;
}

/** The sound records of a table, read the thorough way, with the columns of one of their rows. */
const soundOf = (
  { mapping }: Writing,
  { plan, position }: Rows,
  columns: readonly FinalColumn[],
  present?: string,
) => `
  select ${[...(columns.length === 0 ? [] : [finals(columns)]), "line", "record"].join(", ")}
  from (select *, ${plan.typed.join(", ")} from records)
  where record_fault is null and not (${anyFault(plan)})
    ${hasKinds(mapping) ? `and route = ${position}` : ""}
    ${present === undefined ? "" : `and ${present}`}`;

const quickOf = ({ mapping }: Writing, position: number) =>
  quickRows(quickTables(mapping)[position] as TableMapping, position, isOfTable(mapping.layout));

/** The rows of a table that follows from the records of others, of all that were not rejected. */
function soundRows(writing: Writing, { plan, position, isThorough }: Rows): string {
  const thorough = `
    select ${finals(plan.parts[0] ?? [])}, line, record
    from (select *, ${plan.typed.join(", ")} from records)
    where record not in (select record from rejected)`;
  if (!writing.source.isQuick) return thorough;
  const quick = quickOf(writing, position);
  return isThorough ? `(${quick}) union all (${thorough})` : quick;
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
      ${source.record} as record, cast(${source.line} as integer) as line, ${source.fault} as record_fault,
      ${source.rewritten ? "extra" : "cast(null as varchar) as extra"}${cells}${
        // The cells are named in the same list, before their names are used.
        hasKinds(mapping) ? `, ${routeSql(mapping, source.oddSpaces)} as route` : ""
      }
    from raw
    where ${isOfTable(layout, source.record)} and (${skippedKind(source, mapping)}) is null`;
}

const anyFault = (plan: TablePlan) =>
  plan.faults.length === 0
    ? "false"
    : `coalesce(${plan.faults.map((fault) => fault.condition).join(" or ")}, false)`;

const finals = (columns: readonly FinalColumn[]) =>
  columns.map((column) => `${column.sql} as "${column.name}"`).join(", ");

/** One row for each key among the sound records; the last value that is not blank counts. */
function byProduct(plan: TablePlan, sound: string): string {
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
    from (${sound})
    where ${needed.map((name) => `"${name}" is not null`).join(" and ")}
    group by ${key.map((name) => `"${name}"`).join(", ")}
    order by min(line)`;
}

async function copy(database: ParserDatabase, select: string, file: string): Promise<void> {
  // Words are kept once; looking for repetitions among ids and amounts costs more than it saves.
  const options =
    "format parquet, compression snappy, write_bloom_filter false, dictionary_size_limit 1000";
  try {
    await database.run(`copy (${select}) to ${quoted(file)} (${options})`);
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

import type { Parameters, Reader, Transaction } from "./warehouse.ts";

/**
 * Sums of a query's rows that are kept for the next question: a table of schema `cubes`. They
 * follow from the marts and go with them, in the transaction that changes these.
 */
export interface Cube {
  /** Its table in schema `cubes`. */
  readonly name: string;
  /** What it sums: a counted metric. */
  readonly metric: string;
  /** What it can be filtered and split by. */
  readonly dimensions: readonly string[];
  /** A fingerprint of the statement that made it: another version sums otherwise. */
  readonly madeBy: string;
  readonly cellCount: number;
}

/** What is to be summed and kept. */
export interface CubePlan extends Omit<Cube, "cellCount"> {
  /** The statement whose rows are the cube's. */
  readonly sql: string;
  /** What the statement asks for. */
  readonly parameters: Parameters;
  /** The marts that the statement reads. */
  readonly reads: readonly string[];
  /** Whether its days before the first that a load touched stay as they are: only the later ones are summed anew. */
  readonly goesOn: boolean;
  /** A condition on its rows under which it is not kept. */
  readonly unless?: string;
}

/** What stands after a load: the marts that are as they were before a day. */
export interface Standing {
  /** The day, as SQL. */
  readonly day: string;
  readonly marts: ReadonlySet<string>;
}

/** The schema of the cubes and the list of those that are held. */
export const cubeTables = `
create schema if not exists cubes;
create table if not exists cubes.held (
    name varchar, metric varchar, dimensions varchar[], reads varchar[], made_by varchar,
    cell_count bigint
);
alter table cubes.held add column if not exists goes_on_by varchar;`;

/** The cubes that are held, those that were made first in front. */
export function heldCubes(reader: Reader): Promise<Cube[]> {
  return reader.query<Cube>(
    `select name, metric, dimensions, made_by as "madeBy", cell_count as "cellCount"
     from cubes.held
     order by rowid`,
  );
}

/** Sums and keeps. A cube of the same name gives way. */
export async function keepCube(
  { query }: Transaction,
  { name, metric, dimensions, madeBy, sql, parameters, reads, goesOn }: CubePlan,
): Promise<Cube> {
  await query(`create or replace table cubes."${name}" as ${sql}`, parameters);
  await query("delete from cubes.held where name = $name", { name });
  const [held] = await query<{ cell_count: number }>(
    `insert into cubes.held
     select $name, $metric, $dimensions, $reads, $made_by, count(*), $goes_on_by
     from cubes."${name}"
     returning cell_count`,
    { name, metric, dimensions, reads, made_by: madeBy, goes_on_by: goesOn ? sql : null },
  );
  return { name, metric, dimensions, madeBy, cellCount: held?.cell_count ?? 0 };
}

export async function dropCube({ connection, query }: Transaction, name: string): Promise<void> {
  await connection.run(`drop table if exists cubes."${name}"`);
  await query("delete from cubes.held where name = $name", { name });
}

/**
 * Drops the cubes of marts that changed; without `changed` all of them. Those that go on from the
 * day up to which all of their marts stand are kept, and summed anew from there.
 */
export async function dropCubes(
  transaction: Transaction,
  changed?: ReadonlySet<string>,
  standing?: Standing,
): Promise<void> {
  const stale = await transaction.query<{
    name: string;
    reads: readonly string[];
    goes_on_by: string | null;
  }>(
    `select name, reads, goes_on_by
     from cubes.held
     where $changed is null or list_has_any(reads, $changed)`,
    { changed: changed ? [...changed] : null },
  );
  for (const { name, reads, goes_on_by: sql } of stale) {
    const stands = reads.every((mart) => !changed?.has(mart) || standing?.marts.has(mart));
    if (standing && changed && sql !== null && stands) {
      await goOn(transaction, name, sql, standing.day);
    } else {
      await dropCube(transaction, name);
    }
  }
}

/** Sums a cube's days anew from one on. */
async function goOn(
  { connection, query }: Transaction,
  name: string,
  sql: string,
  day: string,
): Promise<void> {
  await connection.run(`delete from cubes."${name}" where occurred_on >= ${day}`);
  await connection.run(`insert into cubes."${name}" by name
    select * from (${sql}) as summed where occurred_on >= ${day} order by occurred_on`);
  await query(
    `update cubes.held set cell_count = (select count(*) from cubes."${name}") where name = $name`,
    { name },
  );
}

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
}

/** The schema of the cubes and the list of those that are held. */
export const cubeTables = `
create schema if not exists cubes;
create table if not exists cubes.held (
    name varchar, metric varchar, dimensions varchar[], reads varchar[], made_by varchar,
    cell_count bigint
);`;

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
  { name, metric, dimensions, madeBy, sql, parameters, reads }: CubePlan,
): Promise<Cube> {
  await query(`create or replace table cubes."${name}" as ${sql}`, parameters);
  await query("delete from cubes.held where name = $name", { name });
  const [held] = await query<{ cell_count: number }>(
    `insert into cubes.held
     select $name, $metric, $dimensions, $reads, $made_by, count(*) from cubes."${name}"
     returning cell_count`,
    { name, metric, dimensions, reads, made_by: madeBy },
  );
  return { name, metric, dimensions, madeBy, cellCount: held?.cell_count ?? 0 };
}

export async function dropCube({ connection, query }: Transaction, name: string): Promise<void> {
  await connection.run(`drop table if exists cubes."${name}"`);
  await query("delete from cubes.held where name = $name", { name });
}

/** Drops the cubes of marts that changed; without `changed` all of them. */
export async function dropCubes(
  transaction: Transaction,
  changed?: ReadonlySet<string>,
): Promise<void> {
  const stale = await transaction.query<{ name: string }>(
    "select name from cubes.held where $changed is null or list_has_any(reads, $changed)",
    { changed: changed ? [...changed] : null },
  );
  for (const { name } of stale) await dropCube(transaction, name);
}

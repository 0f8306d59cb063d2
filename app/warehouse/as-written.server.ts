import type { DuckDBConnection } from "@duckdb/node-api";

/** What decides which tables are joined first, and which of two is held in memory. */
const joinOptimizers = "join_order,build_side_probe_side";

/** The one setting that stays open when the configuration is locked. */
export const openSetting = "disabled_optimizers";

/**
 * Runs a statement whose joins are made as they are written: the rows of what stands first pass by,
 * what is joined to them is held in memory. Tables that a transaction has just made are all taken
 * for empty, so that of two the one held may be the larger by far. Only while the statement is planned are plans of others made so too.
 */
export async function runAsWritten(connection: DuckDBConnection, sql: string): Promise<void> {
  await connection.run(`set ${openSetting} = '${joinOptimizers}'`);
  const statement = await connection
    .prepare(sql)
    .finally(() => connection.run(`reset ${openSetting}`));
  try {
    await statement.run();
  } finally {
    statement.destroySync();
  }
}

import { DuckDBInstance } from "@duckdb/node-api";
import type { Source } from "../../../app/imports/mapping.ts";
import { cast, macros } from "../../../app/imports/stage/casts.ts";
import type { ColumnType } from "../../../app/imports/tables.ts";

export interface Reader {
  /** What each cell is read as, as text; null where it has no value or cannot be read. */
  read(
    type: ColumnType,
    cells: readonly string[],
    source?: Partial<Source>,
  ): Promise<(string | null)[]>;
  close(): void;
}

/** A database that reads cells as staging does. */
export async function openReader(): Promise<Reader> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const macro of macros()) await connection.run(macro);
  return {
    async read(type, cells, source = {}) {
      const full = { column: "value", index: 0, ...source };
      const sql = cast({ name: full.column, type }, "cell", full, {}, true);
      const list = cells.map((cell) => `('${cell.replaceAll("'", "''")}')`).join(", ");
      const reader = await connection.runAndReadAll(
        `select cast(${sql} as varchar) from (values ${list}) as given(cell)`,
      );
      return reader.getRowsJson().map((row) => row[0] as string | null);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

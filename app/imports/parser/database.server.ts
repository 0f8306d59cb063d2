import path from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { LazyMacros } from "./lazy-macros.ts";

/** A database of the parser process's own: in memory, it sees the given folders and nothing else. */
export interface ParserDatabase {
  readonly connection: DuckDBConnection;
  /** Makes macros known (`create macro …`): each is made before the first statement that names it. */
  define(macros: readonly string[]): void;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<(string | number | boolean | null)[][]>;
  close(): void;
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Opens one that may read `file` and write below `folder`. */
export async function openDatabase(file: string, folder: string): Promise<ParserDatabase> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const settings = [
    `set allowed_directories = [${quoted(folder)}]`,
    `set allowed_paths = [${quoted(path.resolve(file))}]`,
    `set temp_directory = ${quoted(path.join(folder, "spill"))}`,
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set TimeZone = 'UTC'",
    "set memory_limit = '400MiB'",
    "set enable_external_access = false",
    // A filter pushed below a projection would work out each cast twice.
    "set disabled_optimizers = 'filter_pushdown'",
    "set lock_configuration = true",
  ];
  for (const setting of settings) await connection.run(setting);
  const known = new LazyMacros();
  const makeNamed = async (sql: string) => {
    for (const macro of known.take(sql)) await connection.run(macro);
  };
  return {
    connection,
    define: (macros) => known.add(macros),
    async run(sql) {
      await makeNamed(sql);
      await connection.run(sql);
    },
    async rows(sql) {
      await makeNamed(sql);
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowsJson().map((row) => row.map(plain));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

import { DuckDBInstance } from "@duckdb/node-api";

/** What one statement reads, by its parsed form rather than by its text. */
export interface Reads {
  /** Tables with their schema, `marts.documents`; the names of its own CTEs are left out. */
  readonly tables: readonly string[];
  /** Functions in the place of a table: `unnest`, `generate_series`, `read_csv`. */
  readonly tableFunctions: readonly string[];
  /** Names of its parameters, without the dollar sign. */
  readonly parameters: readonly string[];
}

/** Parses `select` statements without running or binding them. */
export async function openParser(): Promise<{
  reads(sql: string): Promise<Reads>;
  close(): void;
}> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    async reads(sql) {
      const reader = await connection.runAndReadAll(
        "select cast(json_serialize_sql(cast($sql as varchar)) as varchar)",
        { sql },
      );
      const tree = JSON.parse(String(reader.getRows()[0]?.[0]));
      if (tree.error) throw new Error(`${tree.error_message}: ${sql.slice(0, 80)}`);
      return collect(tree.statements);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

type Tree = { readonly [key: string]: unknown };

function collect(statements: readonly Tree[]): Reads {
  if (statements.length !== 1) throw new Error("A query file holds one statement.");
  const named = new Set<string>();
  const tables = new Set<string>();
  const tableFunctions = new Set<string>();
  const parameters = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const part of value) walk(part);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const node = value as Tree;
    const map = (node.cte_map as { map?: { key: string }[] } | undefined)?.map;
    for (const entry of map ?? []) named.add(entry.key);
    if (node.type === "BASE_TABLE") {
      tables.add(
        node.schema_name ? `${node.schema_name}.${node.table_name}` : `${node.table_name}`,
      );
    }
    if (node.type === "TABLE_FUNCTION") {
      tableFunctions.add(String((node.function as Tree).function_name));
    }
    if (node.type === "VALUE_PARAMETER") parameters.add(String(node.identifier));
    for (const part of Object.values(node)) walk(part);
  };
  walk(statements);
  return {
    tables: [...tables].filter((table) => !named.has(table)).sort(),
    tableFunctions: [...tableFunctions].sort(),
    parameters: [...parameters].sort(),
  };
}

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { DuckDBInstance } from "@duckdb/node-api";
import { storedColumns } from "../../../app/imports/load/incoming.ts";
import type { Mapping, Reject, Staged, TableMapping } from "../../../app/imports/mapping.ts";
import { receive } from "../../../app/imports/receive.server.ts";
import type { TableName } from "../../../app/imports/tables.ts";

/** One row of a staged file: the columns that matter and the line it stands in. */
export type StagedRow = { readonly line: number } & Readonly<
  Record<string, string | number | boolean | null>
>;

export interface StagedTable {
  readonly table: TableName;
  readonly rows: readonly StagedRow[];
  /** Columns that the mapping fills; by default those that the first row has. */
  readonly columns?: readonly string[];
}

let files = 0;

/** Writes what a parser would have staged, as Parquet, and the mapping that goes with it. */
export async function stagedFile(
  folder: string,
  tables: readonly StagedTable[],
  rejects: readonly Reject[] = [],
): Promise<{ mapping: Mapping; staged: Staged }> {
  files += 1;
  const out = path.join(folder, "scratch", `test-${files}`);
  mkdirSync(out, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const parts: Staged["tables"][number][] = [];
  for (const [index, { table, rows }] of tables.entries()) {
    const json = path.join(out, `${index}.json`);
    const parquet = path.join(out, `${index}.parquet`);
    writeFileSync(json, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const columns = [...storedColumns(table), { name: "line", type: "integer" }]
      .map(({ name, type }) => `"${name}": '${type}'`)
      .join(", ");
    await connection.run(
      `copy (select * from read_json('${json}', format = 'newline_delimited',
        columns = {${columns}})) to '${parquet}' (format parquet)`,
    );
    parts.push({ table, path: parquet, rows: rows.length });
  }
  connection.closeSync();
  instance.closeSync();
  const rejectsPath = path.join(out, "rejects.json");
  writeFileSync(rejectsPath, rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(""));
  const lines = new Set(
    tables
      .filter(({ table }) => table === tables[0]?.table)
      .flatMap(({ rows }) => rows.map(({ line }) => line)),
  );
  const staged = {
    read: lines.size + rejects.length,
    tables: parts,
    rejectsPath,
    rejected: rejects.length,
    skipped: 0,
  };
  return { mapping: mappingOf(tables), staged };
}

function mappingOf(tables: readonly StagedTable[]): Mapping {
  const named = tables.map(({ table, rows, columns }) => ({
    table,
    columns: columns ?? Object.keys(rows[0] ?? {}).filter((name) => name !== "line"),
  }));
  const headers = [...new Set(named.flatMap(({ columns }) => columns))];
  return {
    layout: {
      container: "csv",
      encoding: "utf-8",
      delimiter: ",",
      quote: '"',
      escape: '"',
      headerRecord: 1,
      firstRecord: 2,
      headers,
    },
    shape: "table",
    tables: named.map(
      ({ table, columns }): TableMapping => ({
        table,
        sources: columns.map((column) => ({ column, index: headers.indexOf(column) })),
        constants: [],
      }),
    ),
    leftOut: [],
  };
}

/** Receives a text as an original. */
export async function original(
  folder: string,
  content: string,
  name = "file.csv",
): Promise<{ hash: string; name: string }> {
  const stream = Readable.from([Buffer.from(content)]);
  return receive(folder, stream, name, { limitBytes: 1_000_000 });
}

import { DuckDBInstance } from "@duckdb/node-api";
import type { DateOrder, Mapping, Source } from "../../app/imports/mapping.ts";
import { type ColumnType, tables } from "../../app/imports/tables.ts";

/** One file and how it is to be read, as the product found out. */
export interface RawFile {
  readonly path: string;
  readonly mapping: Mapping;
}

const types: Partial<Record<ColumnType, string>> = {
  date: "date",
  moment: "timestamp",
  time: "time",
  money: "decimal(18, 4)",
  number: "decimal(18, 6)",
  rate: "decimal(24, 12)",
  integer: "integer",
  flag: "boolean",
};

const dateFormats: Readonly<Record<DateOrder, string>> = {
  ymd: "%Y-%m-%d",
  dmy: "%d.%m.%Y",
  mdy: "%m/%d/%Y",
};

/**
 * The least that an import can be: every file through `read_csv` with its types
 * given, into a table of its own in a database file, then a checkpoint. No
 * checking, no keys, no rejects, no balances. Files of one table are appended.
 */
export async function rawImport(database: string, files: readonly RawFile[]): Promise<void> {
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run("set preserve_insertion_order = false");
  for (const { name, columns } of Object.values(tables)) {
    const typed = columns.map((column) => `"${column.name}" ${types[column.type] ?? "varchar"}`);
    await connection.run(`create table ${name} (${typed.join(", ")})`);
  }
  for (const file of files) {
    const table = file.mapping.tables[0];
    if (!table) throw new Error(`${file.path} fills no table.`);
    await connection.run(`insert into ${table.table} by name ${rawSelect(file)}`);
  }
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
}

function rawSelect({ path, mapping }: RawFile): string {
  const { layout, tables: filled } = mapping;
  const first = filled[0] as Mapping["tables"][number];
  const described = tables[first.table].columns;
  const typeOf = (source: Source) =>
    types[described.find(({ name }) => name === source.column)?.type ?? "text"] ?? "varchar";
  const columns = layout.headers.map((header, index) => {
    const source = first.sources.find((known) => known.index === index);
    return `${quoted(header)}: ${quoted(source ? typeOf(source) : "varchar")}`;
  });
  const order = first.sources.find((source) => source.dateOrder)?.dateOrder ?? "ymd";
  const decimal = first.sources.find((source) => source.decimal)?.decimal ?? ".";
  const options = [
    "auto_detect = false",
    "header = true",
    `delim = ${quoted(layout.delimiter)}`,
    `quote = ${quoted(layout.quote)}`,
    `escape = ${quoted(layout.escape)}`,
    `decimal_separator = ${quoted(decimal)}`,
    `dateformat = ${quoted(dateFormats[order])}`,
    // DuckDB reads ISO moments, with and without a time, fastest by itself.
    ...(order === "ymd" ? [] : [`timestampformat = ${quoted(`${dateFormats[order]} %H:%M`)}`]),
    `columns = {${columns.join(", ")}}`,
    "ignore_errors = true",
  ];
  const chosen = first.sources.map(
    (source) => `"${layout.headers[source.index]?.replaceAll('"', '""')}" as "${source.column}"`,
  );
  return `select ${chosen.join(", ")} from read_csv(${quoted(path)}, ${options.join(", ")})`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

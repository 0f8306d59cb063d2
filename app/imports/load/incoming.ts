import type { Staged, TableMapping } from "../mapping.ts";
import { type ColumnType, type TableName, tables } from "../tables.ts";

/** What one staged file brings for one table of the warehouse. */
export interface Incoming {
  readonly table: TableName;
  /** The rows of this table are the file's records; otherwise they are by-products. */
  readonly isCounted: boolean;
  readonly paths: readonly string[];
  /** Columns that the mapping fills. Others keep what an earlier file said. */
  readonly mapped: ReadonlySet<string>;
}

const storage: Readonly<Record<ColumnType, string>> = {
  id: "varchar",
  text: "varchar",
  choice: "varchar",
  date: "date",
  moment: "timestamp",
  time: "time",
  money: "decimal(18, 4)",
  number: "decimal(18, 6)",
  rate: "decimal(24, 12)",
  integer: "integer",
  flag: "boolean",
  currency: "varchar",
  period: "varchar",
};

/** The stored columns of a table with their types, without `import_id` and `line`. */
export function storedColumns(table: TableName): { name: string; type: string }[] {
  return tables[table].columns.flatMap((column) => {
    const stored = { name: column.name, type: storage[column.type] };
    if (column.type !== "moment") return [stored];
    return [stored, { name: `${column.name}_has_time`, type: "boolean" }];
  });
}

/** The column whose first and last value say which time a file covers; null without one. */
export function leadingDate(table: TableName): string | null {
  const dated = tables[table].columns.filter(({ type }) => type === "date" || type === "moment");
  return dated.find(({ required }) => required)?.name ?? null;
}

/** The amount that is summed by currency; null for tables without money of a currency. */
export function leadingAmount(table: TableName): string | null {
  const { columns } = tables[table];
  if (!columns.some(({ name }) => name === "currency")) return null;
  return columns.find(({ type }) => type === "money")?.name ?? null;
}

/**
 * The tables that a staged file changes, its first counted table first. Several
 * staged files of one table are one: an aging report has a row for each bucket, a
 * list of several kinds of records has invoices and credit notes.
 */
export function incomingTables(mappings: readonly TableMapping[], staged: Staged): Incoming[] {
  const counted = new Set(
    mappings
      .filter(({ when }, position) => position === 0 || when !== undefined)
      .map(({ table }) => table),
  );
  const names = [...new Set(mappings.map(({ table }) => table))];
  return names.map((table) => ({
    table,
    isCounted: counted.has(table),
    paths: staged.tables.filter((part) => part.table === table).map((part) => part.path),
    mapped: new Set(
      mappings
        .filter((mapping) => mapping.table === table)
        .flatMap(({ sources, constants, unpivot }) => [
          ...[...sources, ...constants].map(({ column }) => column),
          ...(unpivot === undefined ? [] : [unpivot.nameColumn, unpivot.valueColumn]),
        ])
        .flatMap((column) => [column, `${column}_has_time`]),
    ),
  }));
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

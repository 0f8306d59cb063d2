import {
  type DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  type DuckDBResultReader,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  type DuckDBValue,
} from "@duckdb/node-api";

/** A value as the rest of the product sees it. Dates are yyyy-mm-dd, moments ISO without a zone. */
export type Value = string | number | boolean | null | Value[];
export type Row = Record<string, Value>;

/**
 * Results of the warehouse as plain values, in this one place.
 *
 * Money is summed as exact decimals inside the warehouse and becomes a number
 * only here, for showing: a double is exact to the cent below 90 trillion.
 */
export function plainRows<T = Row>(reader: DuckDBResultReader): T[] {
  const names = reader.deduplicatedColumnNames();
  return rowsOf(names, reader.getColumns(), reader.currentRowCount) as T[];
}

/** The rows of one chunk of a result that is read piece by piece, as plain values. */
export function plainChunk<T = Row>(names: readonly string[], chunk: DuckDBDataChunk): T[] {
  return rowsOf(names, chunk.getColumns(), chunk.rowCount) as T[];
}

function rowsOf(
  names: readonly string[],
  columns: readonly (readonly DuckDBValue[])[],
  count: number,
): Row[] {
  const rows: Row[] = new Array(count);
  for (let index = 0; index < count; index += 1) {
    const row: Row = {};
    for (let column = 0; column < names.length; column += 1) {
      row[names[column] as string] = plain(columns[column]?.[index] ?? null);
    }
    rows[index] = row;
  }
  return rows;
}

function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBDecimalValue) return Number(value.toString());
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampValue) return value.toString().replace(" ", "T");
  if (value instanceof DuckDBTimeValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  return String(value);
}

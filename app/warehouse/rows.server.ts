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

/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** What a rate adds to the decimals of an amount, most often nothing but noughts. */
const decimalsOfRate = 12;
const unitOfRate = 10n ** BigInt(decimalsOfRate);

/**
 * The number that is nearest to an exact decimal. Of two doubles that are exact the quotient is that,
 * and is had many times faster than by way of a text.
 */
function decimal(exact: DuckDBDecimalValue): number {
  const { value, scale } = exact;
  const isWithRate = scale >= decimalsOfRate && value % unitOfRate === 0n;
  const whole = Number(isWithRate ? value / unitOfRate : value);
  const power = powers[isWithRate ? scale - decimalsOfRate : scale];
  return power !== undefined && Number.isSafeInteger(whole)
    ? whole / power
    : Number(exact.toString());
}

function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBDecimalValue) return decimal(value);
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampValue) return value.toString().replace(" ", "T");
  if (value instanceof DuckDBTimeValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  return String(value);
}

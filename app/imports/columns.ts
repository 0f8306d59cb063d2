/**
 * What a column holds and how the warehouse stores it.
 *
 * | type     | stored as       | meaning                                              |
 * |----------|-----------------|------------------------------------------------------|
 * | id       | varchar         | kept exactly as received: `00123` and `1E5` stay so   |
 * | text     | varchar         | trimmed text                                         |
 * | choice   | varchar         | one of `values`, recognised from the words of a file |
 * | date     | date            | a calendar date without a zone                       |
 * | moment   | timestamp       | local date and time; `<name>_has_time` says if a time was given |
 * | time     | time            | a time of day                                        |
 * | money    | decimal(18, 4)  | an exact amount, its currency is another column      |
 * | number   | decimal(18, 6)  | a quantity: minutes, full-time equivalents           |
 * | rate     | decimal(24, 12) | an exchange rate, or a share between 0 and 1         |
 * | integer  | integer         | a whole number                                       |
 * | flag     | boolean         | yes or no                                            |
 * | currency | varchar         | ISO 4217, upper case                                 |
 * | period   | varchar         | 2026, 2026-Q1 or 2026-03                             |
 */
export type ColumnType =
  | "id"
  | "text"
  | "choice"
  | "date"
  | "moment"
  | "time"
  | "money"
  | "number"
  | "rate"
  | "integer"
  | "flag"
  | "currency"
  | "period";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The file must have a source for this column; a blank cell is judged row by row. */
  readonly required?: true;
  /** A row whose cell is blank cannot be used and is rejected. */
  readonly neededInEveryRow?: true;
  readonly values?: readonly string[];
}

export const id = (name: string): Column => ({ name, type: "id" });
export const text = (name: string): Column => ({ name, type: "text" });
export const date = (name: string): Column => ({ name, type: "date" });
export const money = (name: string): Column => ({ name, type: "money" });
export const number = (name: string): Column => ({ name, type: "number" });
export const rate = (name: string): Column => ({ name, type: "rate" });
export const integer = (name: string): Column => ({ name, type: "integer" });
export const flag = (name: string): Column => ({ name, type: "flag" });
export const currency: Column = { name: "currency", type: "currency" };
export const choice = (name: string, ...values: string[]): Column => ({
  name,
  type: "choice",
  values,
});

/** The file must have it and every row must fill it. */
export const needed = (column: Column): Column => ({
  ...column,
  required: true,
  neededInEveryRow: true,
});
/** The file must have it; a blank cell has a documented meaning. */
export const expected = (column: Column): Column => ({ ...column, required: true });

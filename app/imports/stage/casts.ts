import type { Constant, Source } from "../mapping.ts";
import type { Column, ColumnType } from "../tables.ts";
import { behindLabel, text, trimmed, trimmedPlain } from "./cells.ts";
import { dateCast, dateMacros, momentCast, periodCast, timeCast } from "./dates.ts";
import { minutesCast } from "./durations.ts";
import { integerCast, numberCast, numberMacros, rateCast } from "./numbers.ts";
import { signedBy } from "./sides.ts";
import { termMacros, termsCast } from "./terms.ts";
import { currencyCast, type Words, wordCast } from "./words.ts";

export { isNothing } from "./cells.ts";
export { dateCast, hasTime, isOddYear, momentCast } from "./dates.ts";
export type { Words } from "./words.ts";

/**
 * The SQL that turns the text of cells into typed values. Each cast has a fast
 * way for what most cells look like and a thorough one that is only evaluated
 * where the fast one gave nothing. A cell that gives null in both is a fault.
 */

/** How the warehouse stores a type. */
export const storedAs: Readonly<Record<ColumnType, string>> = {
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

/** Types whose cells cannot fail: whatever stands there is the value. */
export const takesAnything = (type: ColumnType) => type === "id" || type === "text";

/** The value of a cell, null where it has none or cannot be read. */
export function cast(
  column: Column,
  cell: string,
  source: Source,
  words: Words,
  /** The file has tabs, no-break spaces or the like around its cells, or may have. */
  oddSpaces: boolean,
): string {
  const type = storedAs[column.type];
  switch (column.type) {
    case "id":
    case "text":
      // A word that nobody knows stays as it is.
      if (Object.keys(words).length > 0)
        return `coalesce(${wordCast(trimmed(cell), words, type)}, nullif(${trimmed(cell)}, ''))`;
      if (source.behind !== undefined) return `nullif(${behindLabel(cell, source.behind)}, '')`;
      return `nullif(${oddSpaces ? trimmed(cell) : trimmedPlain(cell)}, '')`;
    case "date":
      return dateCast(cell, source.dateOrder ?? "ymd");
    case "moment":
      return momentCast(cell, source.dateOrder ?? "ymd");
    case "time":
      return timeCast(cell);
    case "money":
    case "number":
    case "rate": {
      if (column.name === "minutes") return minutesCast(cell, type, source);
      // A full post is 100 %, a goal may be 70 %: shares of one.
      const value = (column.type === "money" ? numberCast : rateCast)(cell, type, source);
      const signed = source.side === undefined ? value : `(${signedBy(source.side, value)})`;
      return source.negate === true ? `(-${signed})` : signed;
    }
    case "integer":
      return column.name === "payment_terms_days"
        ? termsCast(cell)
        : integerCast(cell, source.decimal);
    case "choice":
      return wordCast(cell, words, "varchar");
    case "flag":
      return wordCast(cell, words, "boolean");
    case "currency":
      return currencyCast(cell);
    case "period":
      return periodCast(cell);
  }
}

/** The value that fills a column for the whole file. */
export function constantSql(column: Column, constant: Constant): string {
  return `cast(${text(constant.value)} as ${storedAs[column.type]})`;
}

/** What the casts call; run once for each database. */
export const macros = (): string[] => [...numberMacros(), ...dateMacros(), ...termMacros()];

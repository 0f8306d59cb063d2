import type { Column, ColumnType } from "../tables.ts";
import { isNothing, isOddYear } from "./casts.ts";
import { isOnlyDiscount } from "./terms.ts";

/** A fault that a cell can have: when, where, and the message that tells of it. */
export interface CellFault {
  readonly index: number;
  readonly column: Column;
  readonly condition: string;
  /** The last part of the message's id below `imports.reject`. */
  readonly reason: string;
}

/** What each type lacks where a cell is none of it: the last part of the message's id. */
export const reasons: Readonly<Record<ColumnType, string>> = {
  id: "blank",
  text: "blank",
  choice: "unknown_word",
  flag: "not_yes_or_no",
  date: "not_a_date",
  moment: "not_a_date",
  time: "not_a_time",
  money: "not_an_amount",
  number: "not_a_number",
  rate: "not_a_number",
  integer: "not_a_whole_number",
  currency: "not_a_currency",
  period: "not_a_period",
};

/** A cell that holds something of which no value could be made. */
export function unreadable(column: Column, index: number, value: string): CellFault {
  const cell = `x${index}`;
  const odd = column.type === "date" || column.type === "moment" ? isOddYear(value) : "false";
  const saysNothing =
    column.name === "payment_terms_days" ? `when ${isOnlyDiscount(cell)} then false` : "";
  return {
    index,
    column,
    condition: `case when ${value} is not null then ${odd} when ${cell} is null then false ${saysNothing} else not ${isNothing(cell, column.type)} end`,
    reason: reasons[column.type],
  };
}

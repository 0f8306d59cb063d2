import type { TableName } from "../imports/tables.ts";
import type { Unit } from "../metrics/metric.ts";
import type { Dimension } from "../scope/scope.ts";

export interface ReportColumn {
  readonly name: string;
  readonly unit: Unit | "text" | "date";
}

/** A table of its own: one SQL file, `queries/reports/<id>.sql`, one typed row, one chart. */
export interface Report {
  readonly id: string;
  /** The columns of its rows; where buckets are columns, those stand in for `buckets`. */
  readonly columns: readonly ReportColumn[];
  /** Tables without which the report has no rows. */
  readonly needs: readonly TableName[];
  readonly dimensions: readonly Dimension[];
  /** The parameters of the scope that choose its variant; `provision`: settings of the provision matrix. */
  readonly variants?: readonly ("buckets" | "age_by" | "provision")[];
  /**
   * Its money is converted with the rates of the as-of date (`as_of_history`: all that there
   * ever was), of month-ends, of the month-ends before those of the period, or of the days of its
   * rows.
   */
  readonly ratesOn?:
    | "as_of"
    | "as_of_history"
    | "month_end"
    | "month_before"
    | "row"
    | "promise"
    | "pending_promise"
    | "dispute"
    | "placement"
    | "terms"
    | "receipt"
    | "channel"
    | "ladder_step"
    | "stage_spell";
  /**
   * The period when the scope names none: the month of the as-of date, a year or two
   * up to it, its week with the four weeks before and after, Mondays to Sundays, or all
   * that is known.
   */
  readonly period?: "month" | "year" | "two_years" | "weeks_around" | "history";
  /** Where the rows behind it can be opened. */
  readonly behind?: RowsBehind;
}

/** The rows behind those of a report: `queries/rows/<id>.sql`, which is asked with the same parameters. */
export interface RowsBehind {
  /**
   * The columns that say which row of the report one belongs to, with the values that they can
   * have where these are few and never change; `null` where the data decides.
   */
  readonly keys: Readonly<Record<string, readonly string[] | null>>;
  /** The columns that add up to the report's of the same name, where that row of it is known. */
  readonly sums: readonly string[];
  /** Of two sums, the shares that the report gives. */
  readonly shares?: Readonly<Record<string, readonly [of: string, outOf: string]>>;
}

export type ReportRow = Readonly<Record<string, string | number | boolean | null>>;

/** A report as every outlet gives it. */
export interface ReportResult {
  readonly report: string;
  readonly as_of: string;
  readonly from: string;
  readonly to: string;
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly variant: Readonly<Record<string, string | number>>;
  readonly currency: string | null;
  readonly data_through: string | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** The whole numbers from one to another as they stand in an address. */
export function wholeNumbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

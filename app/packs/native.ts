import type { ChartRow } from "../charts/chart.ts";
import type { Unit } from "../metrics/metric.ts";

/** A chart that PowerPoint draws itself, so that its numbers and looks can be edited there. */
export interface NativeChart {
  /** A `bridge` is stacked columns of which the first series is not seen: it carries the others. */
  readonly kind: "line" | "columns" | "stacked_columns" | "bars" | "bridge";
  readonly unit: Unit;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Six hexadecimal digits, or `transparent`. */
    readonly colour: string;
    /** One for each category; null where nothing is known. */
    readonly values: readonly (number | null)[];
    /** What columns are measured by: a line across them. */
    readonly isLine?: true;
  }[];
}

/** More bars than these cannot be read on a slide; the rest stands in the workbook. */
export const mostBars = 12;

export const plain = (colour: string) => colour.replace("#", "").toUpperCase();

export const numberOf = (value: ChartRow[string] | undefined) =>
  typeof value === "number" ? value : null;

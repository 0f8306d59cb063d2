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
  readonly columns: readonly ReportColumn[];
  readonly needs: readonly TableName[];
  readonly dimensions: readonly Dimension[];
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

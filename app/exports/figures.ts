import type { BreakdownRow, Figure, TrendPoint } from "../metrics/metric.ts";
import type { Movement } from "../metrics/movement.ts";
import type { ReportResult } from "../reports/report.ts";
import type { Cell } from "./csv.ts";

export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Figures as a table: a headline, the periods of a trend, or the values of a dimension. */
export function figuresTable(
  figures: readonly (Figure | TrendPoint | BreakdownRow)[],
): ExportTable {
  const lead = figures.some((figure) => "key" in figure)
    ? ["key", "label"]
    : figures.some((figure) => "period" in figure)
      ? ["period"]
      : [];
  const common = [
    "metric",
    "as_of",
    "from",
    "to",
    "value",
    "unit",
    "numerator",
    "denominator",
    "currency",
    "data_through",
  ];
  // Only where a goal is set, so that other tables stay as they are.
  const goals = figures.some((figure) => figure.target !== undefined)
    ? ["target", "attainment"]
    : [];
  const header = [...lead, ...common, ...goals];
  const rows = figures.map((figure) => {
    const cells = figure as unknown as Readonly<Record<string, Cell | undefined>>;
    return header.map((name) => cells[name] ?? null);
  });
  return { header, rows };
}

/** A report as a table, its columns in their order. */
export function reportTable(report: Pick<ReportResult, "columns" | "rows">): ExportTable {
  const header = report.columns.map(({ name }) => name);
  return { header, rows: report.rows.map((row) => header.map((name) => row[name] ?? null)) };
}

/**
 * What moved a figure as a table: the change itself in the first row, then the parts of
 * each split, which add up to it.
 */
export function movementTable({ metric, opening, closing, change, splits }: Movement): ExportTable {
  const header = [
    "method",
    "by",
    "cause",
    "key",
    "label",
    "opening",
    "closing",
    "part",
    "unit",
    "currency",
  ];
  const { unit, currency } = closing;
  const days = `${opening.as_of} – ${closing.as_of}`;
  return {
    header,
    rows: [
      ["change", null, null, metric, days, opening.value, closing.value, change, unit, currency],
      ...splits.flatMap(({ method, by, parts }) =>
        parts.map((part): Cell[] => [
          method,
          by,
          part.cause,
          part.key || null,
          part.label || null,
          part.opening,
          part.closing,
          part.part,
          unit,
          currency,
        ]),
      ),
    ],
  };
}

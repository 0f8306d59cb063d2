import type { ReactNode } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { TableColumn, TableRow } from "./table-state.ts";

export interface DataTableColumn extends TableColumn {
  /** The header; by default the message `column.<name>`. */
  readonly label?: string;
  /** Draws the cell; by default the value in its unit. */
  readonly cell?: (row: TableRow) => ReactNode;
  /** Amounts are in the row's own `currency`, and not in the table's. */
  readonly isOwnCurrency?: boolean;
  /** Sorting is offered unless this says otherwise. */
  readonly isSortable?: boolean;
  /** Shown only to those who choose it. */
  readonly isExtra?: boolean;
}

/** What a cell of a table shows: its value in the column's unit. */
export function Cell(props: { column: DataTableColumn; row: TableRow; currency: string | null }) {
  const format = useFormats();
  const t = useText();
  const { column, row } = props;
  if (column.cell) return <>{column.cell(row)}</>;
  const value = row[column.name] ?? null;
  if (typeof value === "boolean") return <>{t(value ? "table.yes" : "table.no")}</>;
  if (column.unit === "text") return <>{value ?? ""}</>;
  if (column.unit === "date") return <>{value === null ? "" : format.date(String(value))}</>;
  const own = typeof row.currency === "string" ? row.currency : null;
  // The currency of the whole table is said once, above it.
  const currency = props.currency === null || column.isOwnCurrency ? own : null;
  const shown = format.value(value === null ? null : Number(value), column.unit, currency);
  return <span className={value === null ? "missing" : undefined}>{shown}</span>;
}

/** Whether the amounts of a column are in the currency of the whole table. */
export function isInTablesCurrency({ unit, isOwnCurrency }: DataTableColumn): boolean {
  return unit === "money" && isOwnCurrency !== true;
}

/** How the cells of a column are aligned, as a class. */
export function alignment(column: TableColumn): "number" | "date" | "words" {
  if (column.unit === "text") return "words";
  return column.unit === "date" ? "date" : "number";
}

import type { TableName } from "../../../app/imports/tables.ts";
import type { Outcome } from "../stage/staging.ts";

export const documentColumns = [
  "line",
  "invoice_id",
  "kind",
  "issue_date",
  "amount",
  "customer_id",
] as const;

export const paymentColumns = [
  "line",
  "payment_id",
  "paid_date",
  "amount",
  "invoice_id",
  "customer_id",
] as const;

/** The rows of a table in the file's order, the given columns only; none where none were staged. */
export async function rowsOf(
  outcome: Outcome,
  table: TableName,
  columns: readonly string[],
): Promise<string[][]> {
  if (!outcome.staged.tables.some((each) => each.table === table)) return [];
  const rows = await outcome.rows(table);
  return rows.map((row) => columns.map((column) => row[column] ?? ""));
}

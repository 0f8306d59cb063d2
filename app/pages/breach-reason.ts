import type { TableRow } from "../components/table-state.ts";
import type { Say } from "../languages/text.ts";

/** Why an activity is a breach of a contact rule, in words. */
export function breachReason(row: TableRow, t: Say): string {
  return t(`breach.${row.reason}`, {
    counted: Number(row.counted_count ?? 0),
    allowed: Number(row.max_count ?? 0),
  });
}

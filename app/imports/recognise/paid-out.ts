import type { TableMapping } from "../mapping.ts";

/** What a bank's debits are, by the user's word. */
export type PaidOut = "reversals" | "leave_out";

/**
 * A statement of a bank whose debits are payments taken back, or do not count. Left out,
 * they are rejected with a reason.
 */
export function withPaidOut(mapped: readonly TableMapping[], as: PaidOut): TableMapping[] {
  const [payments, ...others] = mapped;
  if (payments === undefined || as === "leave_out") return [...mapped];
  const { when = [], ...all } = payments;
  const kept = when.filter(({ kind }) => kind !== "amount");
  return [kept.length === 0 ? all : { ...all, when: kept }, ...others];
}

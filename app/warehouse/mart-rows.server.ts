import type { Reader } from "./warehouse.ts";

/**
 * What the rows of a mart come from: where all of these are empty, so is the mart, whatever else it
 * reads. That it is so is held by tests/warehouse/mart-rows.test.ts. Small departments have no
 * promises, plans or disputes, and planning a query costs more than reading their few rows.
 */
export const rowsComeFrom: Readonly<Record<string, readonly string[]>> = {
  account_currencies: ["marts.documents", "marts.receipts"],
  activities: ["received.activities"],
  assignments: ["received.assignments"],
  balance_spans: ["marts.balance_events"],
  collections: ["marts.receipts"],
  collectors: [
    "received.collectors",
    "received.activities",
    "received.promises",
    "received.plan_instalments",
    "received.complaints",
    "received.assignments",
    "marts.given_targets",
  ],
  complaints: ["received.complaints"],
  dispute_outcomes: ["received.disputes"],
  disputes: ["received.disputes"],
  documents: ["received.invoices"],
  entries: ["marts.receipts", "marts.documents", "marts.write_offs"],
  gone_documents: ["marts.listings"],
  ladder_amounts: ["marts.ladder_steps"],
  ladder_steps: ["marts.activities"],
  left_on_account: ["received.listed_payments"],
  listings: ["received.listed_balances"],
  mended_rejects: ["received.mended_rejects"],
  mentions: [
    "received.plan_instalments",
    "received.disputes",
    "received.complaints",
    "received.assignments",
  ],
  month_ends: ["marts.balance_spans"],
  overdue_balances: ["marts.balance_events"],
  overdue_entries: ["marts.documents"],
  overdue_spans: ["marts.overdue_balances"],
  paid_days: ["marts.collectors"],
  placement_receipts: ["marts.placements"],
  placements: ["marts.assignments", "marts.documents"],
  plan_instalments: ["marts.plan_terms"],
  plan_payments: ["marts.plan_terms"],
  plan_terms: ["received.plan_instalments"],
  plans: ["marts.plan_instalments"],
  portfolio_spans: ["marts.assignments"],
  promise_channels: ["marts.promises"],
  promise_payments: ["marts.promise_terms"],
  promise_terms: ["received.promises"],
  promises: ["marts.promise_terms"],
  receipt_channels: ["marts.receipts"],
  recording_clients: ["marts.receipts", "received.payments"],
  rule_accounts: ["marts.contact_rules"],
  rule_breaches: ["marts.activities"],
  snapshot_totals: ["received.aging_snapshots"],
  stage_amounts: ["marts.stage_spells"],
  stage_spells: ["marts.overdue_spans"],
  stated_buckets: ["received.aging_snapshots"],
  target_days: ["marts.targets"],
  targets: ["marts.given_targets"],
  terms_changes: ["received.terms_changes"],
  unmatched_payments: ["received.payments"],
  unmatched_write_offs: ["received.write_offs"],
  void_documents: ["received.invoices"],
  write_offs: ["received.write_offs"],
};

/** Whether a mart can have no rows, by what they would come from. */
export async function hasNothingToRead({ query }: Reader, mart: string): Promise<boolean> {
  const inputs = rowsComeFrom[mart];
  if (!inputs) return false;
  const any = inputs.map((input) => `(select 1 from ${input} limit 1)`).join(" union all ");
  return (await query(any)).length === 0;
}

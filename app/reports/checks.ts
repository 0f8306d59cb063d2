/** A check of the data: `queries/checks/<id>.sql` returns the rows that offend. */
export interface Check {
  readonly id: string;
  /**
   * The columns that say whether a finding is one that was seen before. What the user
   * accepted stays accepted as long as these are the same.
   */
  readonly identity: readonly string[];
  /** Each finding is a row of a file, so that the figures without it can be told. */
  readonly isOfRows: boolean;
}

const rowIdentity = ["item_id", "customer_id", "client_id", "amount", "currency", "found_on"];

const ofRows = (id: string): Check => ({ id, identity: rowIdentity, isOfRows: true });

/** Findings that speak of several rows, or of what is not there. */
const ofGroups = (id: string, ...identity: string[]): Check => ({
  id,
  identity: ["item_id", "client_id", ...identity],
  isOfRows: false,
});

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  ofRows("assumed_issue_dates"),
  ofGroups("derived_columns_disagree", "disagree_count", "import_id"),
  ofRows("due_before_issue"),
  ofGroups("first_currencies", "table_name"),
  ofRows("future_dates"),
  ofRows("gone_from_list"),
  ofRows("hundredfold_amounts"),
  ofGroups("missing_months", "table_name"),
  ofRows("no_due_date"),
  ofGroups("overpaid_customers", "currency", "amount"),
  ofRows("paid_before_issue"),
  ofGroups("rejected_rows", "found_on"),
  ofGroups(
    "report_totals_disagree",
    "column_name",
    "stated_amount",
    "computed_amount",
    "import_id",
  ),
  ofGroups("snapshot_totals_disagree", "found_on", "currency", "stated_amount", "computed_amount"),
  ofRows("stated_overpaid"),
  ofGroups("stated_totals_disagree", "currency", "amount"),
  ofGroups("unknown_collectors"),
  ofRows("unknown_customers"),
  ofRows("unknown_invoices"),
  ofGroups("unknown_outcomes"),
  ofRows("unmatched_payments"),
  ofRows("unmatched_write_offs"),
  ofRows("void_documents"),
];

/**
 * Marts that are derived whole, and yet differ only by what follows from the first day that a load
 * touched; the numbers of their rows stay.
 */
export const sameBefore: ReadonlySet<string> = new Set([
  "account_currencies",
  "allocations",
  "assignments",
  "customers",
  "documents",
  "imports",
  "months",
  "portfolio_spans",
  "rule_accounts",
]);

/** Marts of which the parts read only up to when there is data: the end of it may move, no more. */
export const onlyGrows: ReadonlySet<string> = new Set(["coverage", "data_through"]);

/**
 * Marts that are derived whole, and of which the rows that the condition names are mostly as they were:
 * where they are, by comparison, those that read them need not be derived whole.
 */
export const comparedBefore: Readonly<Record<string, (day: string) => string>> = {
  placements: (day) => `placed_on < ${day}`,
  list_days: () => "import_id not in (select import_id from temp.arrived)",
};

/** What a list's day says of documents (`stated_on`) is read only where balances come from lists: all is derived whole there. */
export const feltByNoPart: ReadonlySet<string> = new Set(["list_days"]);

import { Link } from "@remix-run/react";
import type { TableRow } from "../components/table-state.ts";
import { type Scope, writeScope } from "../scope/scope.ts";

interface CustomerLinkProps {
  /** Has a `customer_id`, and a `name` where one is known. */
  readonly row: TableRow;
  readonly scope: Scope;
  /** What is opened of the customer. */
  readonly metric: "open_receivables" | "overdue_receivables";
}

/** A customer by name; leads to what makes up that figure of it. */
export function CustomerLink({ row, scope, metric }: CustomerLinkProps) {
  const id = String(row.customer_id);
  const where = { ...scope.where, customer_id: [id] };
  return (
    <Link
      title={id}
      to={{ pathname: `/figures/${metric}`, search: writeScope({ ...scope, where }).toString() }}
    >
      {String(row.name || id)}
    </Link>
  );
}

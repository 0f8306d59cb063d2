import { headline } from "../../app/metrics/measure.server.ts";
import type { Figure } from "../../app/metrics/metric.ts";
import type { Filters, Scope } from "../../app/scope/scope.ts";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import type { GivenRow } from "../warehouse/department.ts";

/** A scope on a day; whatever else it holds comes beside. */
export function on(asOf: string, more: Partial<Scope> = {}): Scope {
  return { asOf, where: {}, ...more };
}

/** A scope over a period. */
export function over(from: string, to: string, where: Filters = {}): Scope {
  return { from, to, where };
}

export async function figure(warehouse: Warehouse, id: string, scope: Scope): Promise<Figure> {
  return headline(warehouse, id, scope);
}

export async function value(warehouse: Warehouse, id: string, scope: Scope) {
  return (await headline(warehouse, id, scope)).value;
}

/** An invoice of customer K over 100 EUR, issued on 1 and due on 31 January 2025, unless told. */
export function invoice(invoice_id: string, more: GivenRow = {}): GivenRow {
  const usual = { customer_id: "K", issue_date: "2025-01-01", due_date: "2025-01-31" };
  return { invoice_id, ...usual, amount: 100, currency: "EUR", ...more };
}

/** A payment of customer K, unless told. */
export function payment(paid_date: string, amount: number, more: GivenRow = {}): GivenRow {
  return { payment_id: `${paid_date} ${amount}`, paid_date, amount, customer_id: "K", ...more };
}

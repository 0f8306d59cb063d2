import type { Warehouse } from "../warehouse/warehouse.server.ts";

/** A document as its page shows it. Days are yyyy-mm-dd, amounts in its own currency. */
export interface DocumentFacts {
  readonly document_key: number;
  readonly invoice_id: string;
  readonly customer_id: string;
  readonly customer_name: string;
  readonly kind: "invoice" | "debt" | "credit_note";
  readonly issue_on: string;
  readonly due_on: string | null;
  readonly amount: number;
  readonly currency: string;
  /** Null before it was issued, and of a credit note. */
  readonly open_amount: number | null;
  readonly client_id: string;
  readonly service: string;
  readonly terms: string;
  readonly import_id: number;
  readonly line: number;
  readonly file_name: string | null;
}

/** Something that happened to a document, or to its account while it was open. */
export interface DocumentEvent {
  readonly [name: string]: string | number | null;
  readonly happened_on: string;
  readonly event: string;
  /** What it changed of what is owed; of a promise and a dispute, what they are about. */
  readonly amount: number | null;
  /** What was open after it; null where it changed nothing. */
  readonly balance: number | null;
  readonly detail: string;
  readonly collector: string | null;
  readonly import_id: number;
  readonly file_name: string | null;
  readonly line: number;
}

/** The documents of a number, of one customer if one is named; several may share a number. */
export function documentsOf(
  warehouse: Warehouse,
  number: string,
  customer: string,
  asOf: string,
): Promise<DocumentFacts[]> {
  return warehouse.run<DocumentFacts>("histories/documents", { number, customer, as_of: asOf });
}

/** All that happened to a document, the earliest first. */
export function documentLife(warehouse: Warehouse, key: number): Promise<DocumentEvent[]> {
  return warehouse.run<DocumentEvent>("histories/document_life", { document_key: String(key) });
}

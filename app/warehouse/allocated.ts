/**
 * Amounts in ten-thousandths: numbers where all of an account together are exact as
 * such, else bigints. The operators mean the same on both, as long as they are not mixed.
 */
export type Amount = number | bigint;

/** A document that money can be applied to: an invoice or a placed debt. */
export interface OpenDocument<A extends Amount> {
  /** Days since 1970-01-01. */
  readonly issuedOn: number;
  readonly amount: A;
}

export type EntryKind = "payment" | "credit" | "write_off";

/** What reduces the balance of an account; a payment below zero is a reversal. */
export interface Entry<A extends Amount> {
  readonly kind: EntryKind;
  readonly on: number;
  readonly amount: A;
  /** The place of the document that the entry names, if it names one of the account. */
  readonly document: number | null;
  /** The payment that this one takes back, where a list says what of it was used. */
  readonly undoes?: Entry<A> | null;
}

/** A part of an entry applied to a document; below zero where a reversal takes it back. */
export interface Allocation<A extends Amount, E extends Entry<A>> {
  readonly document: number;
  readonly kind: EntryKind;
  readonly entry: E;
  readonly on: number;
  /** The day whose lateness it counts with: of a reversal, that of what it takes back. */
  readonly countedOn: number;
  readonly amount: A;
}

/** Money or credit that became unapplied (above zero), or that a document took or a reversal undid. */
export interface Unapplied<A extends Amount, E extends Entry<A>> {
  readonly entry: E;
  readonly on: number;
  readonly amount: A;
}

export interface Allocated<A extends Amount, E extends Entry<A>> {
  readonly allocations: Allocation<A, E>[];
  readonly unapplied: Unapplied<A, E>[];
}

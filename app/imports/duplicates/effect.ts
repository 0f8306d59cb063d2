import { allocate } from "../../warehouse/allocate.ts";
import type { EntryKind } from "../../warehouse/allocated.ts";

/** A document of an account, as it is allocated: amounts in ten-thousandths, days since 1970. */
export interface AccountDocument {
  readonly key: number;
  readonly customer: number;
  readonly currency: string;
  readonly issuedOn: number;
  readonly dueOn: number | null;
  readonly amount: bigint;
  /** Orders what is otherwise equal, as the marts do. */
  readonly reference: string;
}

/** What reduces an account. */
export interface AccountEntry {
  readonly kind: EntryKind;
  readonly key: number;
  readonly customer: number;
  readonly currency: string;
  readonly on: number;
  readonly amount: bigint;
  readonly document: number | null;
  readonly reference: string;
}

/** What stands on accounts on a day, in one currency; amounts in ten-thousandths. */
export interface Position {
  readonly documents: number;
  readonly open: bigint;
  readonly overdue: bigint;
  readonly unapplied: bigint;
}

export interface Accounts {
  readonly documents: readonly AccountDocument[];
  readonly entries: readonly AccountEntry[];
}

/** What becomes of the accounts when ids are merged; keys that are not named stay as they are. */
export interface Merge {
  /** Customer → the customer that it counts as. */
  readonly customers: ReadonlyMap<number, number>;
  /** Document → the document that it counts as; it is none any more itself. */
  readonly documents: ReadonlyMap<number, number>;
  /** Payments, as their entries' keys, that are counted under another number already. */
  readonly dropped: ReadonlySet<number>;
  /** Payments and write-offs that now have a document, by entry: those that had none before. */
  readonly found: ReadonlyMap<number, number>;
  /** Write-offs that counted nowhere before. */
  readonly added: readonly AccountEntry[];
}

/** The accounts as they would be if the ids had been one from the start. */
export function merged({ documents, entries }: Accounts, merge: Merge): Accounts {
  const customerOf = (customer: number) => merge.customers.get(customer) ?? customer;
  const kept = documents
    .filter(({ key }) => !merge.documents.has(key))
    .map((document) => ({ ...document, customer: customerOf(document.customer) }));
  const byKey = new Map(kept.map((document) => [document.key, document]));
  return {
    documents: kept,
    entries: [
      ...entries
        .filter(({ kind, key }) => !(kind === "payment" && merge.dropped.has(key)))
        .filter(({ kind, key }) => !(kind === "credit" && merge.documents.has(key)))
        .map((entry) => {
          const named =
            entry.document === null
              ? entry.kind === "payment"
                ? (merge.found.get(entry.key) ?? null)
                : null
              : (merge.documents.get(entry.document) ?? entry.document);
          const owner = named === null ? undefined : byKey.get(named);
          // What is paid on a document is its customer's, whoever paid it.
          const isOwners = entry.kind !== "credit" && owner !== undefined;
          return {
            ...entry,
            document: named,
            customer: isOwners ? owner.customer : customerOf(entry.customer),
            currency: isOwners && entry.currency === "" ? owner.currency : entry.currency,
          };
        }),
      ...merge.added,
    ],
  };
}

/** What stands on the accounts on a day, by currency, allocated as everywhere (DOMAIN.md §2). */
export function positions({ documents, entries }: Accounts, day: number): Map<string, Position> {
  const accounts = new Map<string, { documents: AccountDocument[]; entries: AccountEntry[] }>();
  const accountOf = ({ customer, currency }: { customer: number; currency: string }) => {
    const name = `${customer} ${currency}`;
    const known = accounts.get(name);
    if (known) return known;
    const account = { documents: [], entries: [] };
    accounts.set(name, account);
    return account;
  };
  for (const document of documents) accountOf(document).documents.push(document);
  for (const entry of entries) accountOf(entry).entries.push(entry);

  const found = new Map<string, Position>();
  for (const [name, account] of accounts) {
    const currency = name.slice(name.indexOf(" ") + 1);
    const position = positionOf(account, day);
    const before = found.get(currency) ?? { documents: 0, open: 0n, overdue: 0n, unapplied: 0n };
    found.set(currency, {
      documents: before.documents + position.documents,
      open: before.open + position.open,
      overdue: before.overdue + position.overdue,
      unapplied: before.unapplied + position.unapplied,
    });
  }
  return found;
}

function positionOf(account: Accounts, day: number): Position {
  // The order in which `allocations.server.ts` reads them; documents are keyed by their place in it.
  const documents = [...account.documents].sort(
    (left, right) =>
      compare(left.dueOn ?? Number.MAX_SAFE_INTEGER, right.dueOn ?? Number.MAX_SAFE_INTEGER) ||
      compare(left.issuedOn, right.issuedOn) ||
      compare(left.reference, right.reference) ||
      compare(left.amount, right.amount),
  );
  const places = new Map(documents.map(({ key }, place) => [key, place]));
  const entries = [...account.entries].sort(
    (left, right) =>
      compare(left.on, right.on) ||
      compare(left.reference, right.reference) ||
      compare(left.amount, right.amount),
  );
  const { allocations, unapplied } = allocate(
    documents,
    entries.map((entry) => ({
      ...entry,
      document: entry.document === null ? null : (places.get(entry.document) ?? null),
    })),
    0n,
  );
  const balances = documents.map(({ issuedOn, amount }) => (issuedOn <= day ? amount : 0n));
  for (const { document, on, amount } of allocations) {
    if (on <= day) balances[document] = (balances[document] ?? 0n) - amount;
  }
  let held = 0n;
  for (const { on, amount } of unapplied) if (on <= day) held += amount;
  const sum = (places: readonly number[]) =>
    places.reduce((total, place) => total + (balances[place] ?? 0n), 0n);
  const all = [...documents.keys()];
  return {
    documents: all.filter((place) => (documents[place]?.issuedOn ?? day + 1) <= day).length,
    open: sum(all) - held,
    overdue: sum(
      all.filter((place) => {
        const dueOn = documents[place]?.dueOn ?? null;
        return dueOn !== null && dueOn < day;
      }),
    ),
    unapplied: held,
  };
}

function compare<T extends number | bigint | string>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import type { EntryKind } from "../../warehouse/allocated.ts";
import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { DuplicateGroup } from "./duplicates.ts";
import {
  type AccountDocument,
  type AccountEntry,
  type Accounts,
  type Merge,
  merged,
  type Position,
  positions,
} from "./effect.ts";

/** What a merge would do to the accounts concerned, on a day, in one currency. */
export interface MergeEffect {
  readonly currency: string;
  readonly before: Amounts;
  readonly after: Amounts;
}

interface Amounts {
  readonly documents: number;
  readonly open: number;
  readonly overdue: number;
  readonly unapplied: number;
}

interface Document extends AccountDocument {
  readonly invoiceId: string;
  readonly importId: number;
}

interface Receipt extends AccountEntry {
  readonly paymentId: string;
  readonly receiptKind: string;
}

/** Everything that stands on the accounts which some groups concern. */
interface Concerned {
  readonly customerKeys: ReadonlyMap<string, number>;
  readonly documents: readonly Document[];
  readonly entries: readonly Receipt[];
  /** Payments and write-offs that name an invoice which is not loaded. */
  readonly unmatched: readonly (AccountEntry & { readonly invoiceId: string })[];
}

/**
 * What merging each group would do to the accounts that it concerns, computed by the
 * allocation that all figures are made by. Nothing for kinds that hold no money.
 */
export async function mergeEffects(
  reader: Reader,
  groups: readonly (DuplicateGroup & { readonly canonical: string })[],
  asOf: string,
): Promise<Map<string, MergeEffect[]>> {
  const concerned = await readConcerned(reader, groups);
  const day = Date.parse(asOf) / 86_400_000;
  return new Map(
    groups.map((group) => {
      const merge = mergeOf(group, concerned);
      if (merge === null) return [group.key, []];
      const customers = new Set(merge.concerned);
      const accounts: Accounts = {
        documents: concerned.documents.filter(({ customer }) => customers.has(customer)),
        entries: concerned.entries.filter(({ customer }) => customers.has(customer)),
      };
      const before = positions(accounts, day);
      const after = positions(merged(accounts, merge), day);
      const currencies = [...new Set([...before.keys(), ...after.keys()])].sort();
      return [
        group.key,
        currencies.map((currency) => ({
          currency,
          before: plain(before.get(currency)),
          after: plain(after.get(currency)),
        })),
      ];
    }),
  );
}

function plain(position: Position | undefined): Amounts {
  const amount = (value = 0n) => Number(value) / 10_000;
  return {
    documents: position?.documents ?? 0,
    open: amount(position?.open),
    overdue: amount(position?.overdue),
    unapplied: amount(position?.unapplied),
  };
}

function mergeOf(
  { kind, ids, canonical }: DuplicateGroup & { readonly canonical: string },
  all: Concerned,
): (Merge & { concerned: readonly number[] }) | null {
  const none: Merge = {
    customers: new Map(),
    documents: new Map(),
    dropped: new Set(),
    found: new Map(),
    added: [],
  };
  const others = ids.filter((id) => id !== canonical);
  if (kind === "customers") {
    const kept = all.customerKeys.get(canonical);
    const keys = ids.flatMap((id) => all.customerKeys.get(id) ?? []);
    if (kept === undefined) return null;
    const customers = new Map(keys.filter((key) => key !== kept).map((key) => [key, kept]));
    return { ...none, customers, concerned: keys };
  }
  if (kind === "payments") {
    const named = all.entries.filter(
      ({ paymentId, receiptKind }) => receiptKind === "payment" && ids.includes(paymentId),
    );
    const dropped = new Set(
      named.filter(({ paymentId }) => others.includes(paymentId)).map(({ key }) => key),
    );
    return { ...none, dropped, concerned: named.map(({ customer }) => customer) };
  }
  if (kind === "invoices") return mergeOfInvoices(ids, canonical, all, none);
  return null;
}

function mergeOfInvoices(
  ids: readonly string[],
  canonical: string,
  all: Concerned,
  none: Merge,
): (Merge & { concerned: readonly number[] }) | null {
  const documents = all.documents.filter(({ invoiceId }) => ids.includes(invoiceId));
  // What was imported last counts, and of one import the number that is kept.
  const kept = documents.reduce<Document | null>(
    (best, document) =>
      best === null ||
      document.importId > best.importId ||
      (document.importId === best.importId && document.invoiceId === canonical)
        ? document
        : best,
    null,
  );
  if (kept === null) return null;
  const merging = new Map(
    documents.filter(({ key }) => key !== kept.key).map(({ key }) => [key, kept.key]),
  );
  const keys = new Set(documents.map(({ key }) => key));
  const seen = new Set<string>();
  const dropped = new Set<number>();
  const ofKept = (entry: Receipt) => (entry.document === kept.key ? 0 : 1);
  for (const entry of [...all.entries].sort((left, right) => ofKept(left) - ofKept(right))) {
    if (entry.kind !== "payment" || entry.document === null || !keys.has(entry.document)) continue;
    // A payment is told by its number; of settlements and statements a document has its own.
    const name =
      entry.receiptKind === "payment" ? `payment ${entry.paymentId}` : `${entry.receiptKind}`;
    const isSame = entry.receiptKind !== "payment" || entry.paymentId !== "";
    const isOther = entry.document !== kept.key;
    if (isSame && isOther && seen.has(name)) dropped.add(entry.key);
    seen.add(name);
  }
  const named = all.unmatched.filter(({ invoiceId }) => ids.includes(invoiceId));
  const found = new Map(
    named.filter(({ kind }) => kind === "payment").map(({ key }) => [key, kept.key]),
  );
  const added = named
    .filter(({ kind }) => kind === "write_off")
    .map((entry) => ({
      ...entry,
      customer: kept.customer,
      currency: kept.currency,
      document: kept.key,
    }));
  return {
    ...none,
    documents: merging,
    dropped,
    found,
    added,
    concerned: [
      ...documents.map(({ customer }) => customer),
      ...named.filter(({ kind }) => kind === "payment").map(({ customer }) => customer),
    ],
  };
}

async function readConcerned(
  reader: Reader,
  groups: readonly DuplicateGroup[],
): Promise<Concerned> {
  const idsOf = (kind: string) =>
    groups.filter((group) => group.kind === kind).flatMap(({ ids }) => ids);
  const parameters = {
    customers: idsOf("customers"),
    invoices: idsOf("invoices"),
    payments: idsOf("payments"),
  };
  const named = await reader.query<{ id: string; key: number }>(
    `select customer_id as id, customer_key as key from marts.customers
     where customer_id in (select unnest(cast($customers as varchar[])))
     union
     select customer_id, customer_key from marts.documents
     where invoice_id in (select unnest(cast($invoices as varchar[])))
     union
     select customers.customer_id, customers.customer_key
     from marts.receipts as receipts
     inner join marts.customers as customers on customers.customer_key = receipts.customer_key
     where receipts.payment_id in (select unnest(cast($payments as varchar[])))
        or exists (
          select 1 from marts.unmatched_payments as unmatched
          where unmatched.import_id = receipts.import_id and unmatched.line = receipts.line
            and unmatched.invoice_id in (select unnest(cast($invoices as varchar[])))
        )`,
    parameters,
  );
  const keys = named.map(({ key }) => String(key));
  const ofKeys = "(select cast(unnest(cast($keys as varchar[])) as integer))";
  const documents = await reader.query<Text<Document>>(
    `select document_key as key, customer_key as customer, currency,
        issue_on - date '1970-01-01' as "issuedOn", due_on - date '1970-01-01' as "dueOn",
        cast(cast(amount * 10000 as bigint) as varchar) as amount, invoice_id as reference,
        invoice_id as "invoiceId", import_id as "importId"
     from marts.documents
     where kind <> 'credit_note' and customer_key in ${ofKeys}`,
    { keys },
  );
  const entries = await reader.query<Text<Receipt>>(
    `select entries.kind, entries.entry_key as key, entries.customer_key as customer,
        entries.currency, entries.entered_on - date '1970-01-01' as "on",
        cast(cast(entries.amount * 10000 as bigint) as varchar) as amount,
        entries.document_key as document, entries.reference,
        coalesce(receipts.payment_id, '') as "paymentId", coalesce(receipts.kind, '') as "receiptKind"
     from marts.entries as entries
     left join marts.receipts as receipts
        on receipts.receipt_key = case entries.kind when 'payment' then entries.entry_key end
     where entries.customer_key in ${ofKeys}`,
    { keys },
  );
  const unmatched = await reader.query<Text<AccountEntry & { invoiceId: string }>>(
    `select 'payment' as kind, receipts.receipt_key as key, receipts.customer_key as customer,
        receipts.currency, receipts.paid_on - date '1970-01-01' as "on",
        cast(cast(receipts.amount * 10000 as bigint) as varchar) as amount,
        null as document, receipts.payment_id as reference, unmatched.invoice_id as "invoiceId"
     from marts.unmatched_payments as unmatched
     inner join marts.receipts as receipts
        on receipts.import_id = unmatched.import_id and receipts.line = unmatched.line
     where unmatched.invoice_id in (select unnest(cast($invoices as varchar[])))
     union all
     select 'write_off', -row_number() over (order by import_id, line), 0, coalesce(currency, ''),
        written_off_on - date '1970-01-01', cast(cast(amount * 10000 as bigint) as varchar),
        null, '', invoice_id
     from marts.unmatched_write_offs
     where invoice_id in (select unnest(cast($invoices as varchar[])))`,
    { invoices: parameters.invoices },
  );
  const exact = <T extends { amount: string }>(row: T) => ({ ...row, amount: BigInt(row.amount) });
  return {
    customerKeys: new Map(named.map(({ id, key }) => [id, key])),
    documents: documents.map(exact),
    entries: entries.map((row) => ({ ...exact(row), kind: row.kind as EntryKind })),
    unmatched: unmatched.map((row) => ({ ...exact(row), kind: row.kind as EntryKind })),
  };
}

/** A row as it is read: its amount as text, so that no digit is lost. */
type Text<T> = Omit<T, "amount"> & { readonly amount: string };

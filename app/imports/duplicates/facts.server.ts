import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { DuplicateGroup, DuplicateKind } from "./duplicates.ts";

/** What is known under one id. What a kind does not have is null. */
export interface MemberFacts {
  readonly id: string;
  readonly name: string | null;
  readonly customer: string | null;
  readonly place: string | null;
  readonly invoice: string | null;
  readonly on: string | null;
  readonly due_on: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  /** Documents of a customer; payments of an invoice; activities of a collector. */
  readonly row_count: number | null;
  /** It is listed itself; otherwise other rows name it only. */
  readonly is_listed: boolean;
  readonly file_name: string | null;
  readonly import_id: number | null;
  readonly line: number | null;
}

const nothing = {
  name: "null",
  customer: "null",
  place: "null",
  invoice: "null",
  on: "null",
  due_on: "null",
  amount: "null",
  currency: "null",
  row_count: "null",
  is_listed: "true",
  import_id: "null",
  line: "null",
};

type Expressions = Partial<Record<keyof typeof nothing, string>>;

const sources: Readonly<
  Record<DuplicateKind, { idColumn: string; from: string; facts: Expressions }>
> = {
  customers: {
    idColumn: "customers.customer_id",
    from: `marts.customers as customers
      left join (
        select customer_key, count(*) as document_count, max(issue_on) as last_on
        from marts.documents group by customer_key
      ) as documents on documents.customer_key = customers.customer_key
      left join (
        select customer_key, sum(amount) as open_amount,
          case when count(distinct currency) = 1 then min(currency) end as currency
        from marts.balance_events where event_on <= cast($as_of as date) group by customer_key
      ) as balances on balances.customer_key = customers.customer_key`,
    facts: {
      name: "customers.name",
      place: "concat_ws(', ', nullif(customers.region, ''), nullif(customers.country, ''))",
      on: "documents.last_on",
      amount: "case when balances.currency is not null then balances.open_amount end",
      currency: "balances.currency",
      row_count: "coalesce(documents.document_count, 0)",
      is_listed: "customers.import_id is not null",
      import_id: "customers.import_id",
      line: "customers.line",
    },
  },
  invoices: {
    idColumn: "named.id",
    from: `(select unnest($ids) as id) as named
      left join marts.documents as documents on documents.invoice_id = named.id
      left join (
        select document_key, count(*) as receipt_count
        from marts.receipts group by document_key
      ) as receipts on receipts.document_key = documents.document_key
      left join (
        select invoice_id, count(*) as payment_count
        from marts.unmatched_payments group by invoice_id
      ) as unmatched on unmatched.invoice_id = named.id`,
    facts: {
      customer: "documents.customer_id",
      on: "documents.issue_on",
      due_on: "documents.due_on",
      amount: "documents.amount",
      currency: "documents.currency",
      row_count: "coalesce(receipts.receipt_count, unmatched.payment_count, 0)",
      is_listed: "documents.document_key is not null",
      import_id: "documents.import_id",
      line: "documents.line",
    },
  },
  payments: {
    idColumn: "receipts.payment_id",
    from: `marts.receipts as receipts
      inner join marts.customers as customers on customers.customer_key = receipts.customer_key
      left join marts.documents as documents on documents.document_key = receipts.document_key`,
    facts: {
      customer: "customers.customer_id",
      invoice: "documents.invoice_id",
      on: "receipts.paid_on",
      amount: "receipts.amount",
      currency: "receipts.currency",
      import_id: "receipts.import_id",
      line: "receipts.line",
    },
  },
  collectors: {
    idColumn: "collectors.collector_id",
    from: `marts.collectors as collectors
      left join (
        select collector_id, count(*) as activity_count
        from marts.activities group by collector_id
      ) as activities on activities.collector_id = collectors.collector_id`,
    facts: {
      name: "collectors.name",
      place: "collectors.team",
      row_count: "coalesce(activities.activity_count, 0)",
      is_listed: "collectors.is_listed",
    },
  },
};

/**
 * What is known of the members of groups, by kind and id; several rows of one id are
 * all given. Balances are those of the as-of date.
 */
export async function factsOf(
  reader: Reader,
  groups: readonly DuplicateGroup[],
  asOf: string,
): Promise<Map<string, MemberFacts[]>> {
  const found = new Map<string, MemberFacts[]>();
  for (const kind of new Set(groups.map((group) => group.kind))) {
    const ids = groups.filter((group) => group.kind === kind).flatMap((group) => group.ids);
    const { idColumn, from, facts } = sources[kind];
    const columns = Object.entries({ ...nothing, ...facts }).map(
      ([name, expression]) => `${expression} as "${name}"`,
    );
    const rows = await reader.query<MemberFacts>(
      `select facts.*, imports.file_name
       from (
         select ${idColumn} as id, ${columns.join(", ")}
         from ${from}
         where ${idColumn} in (select unnest(cast($ids as varchar[])))
       ) as facts
       left join marts.imports as imports on imports.import_id = facts.import_id
       order by facts.id, facts.import_id, facts.line`,
      kind === "customers" ? { ids, as_of: asOf } : { ids },
    );
    for (const row of rows) {
      const name = memberName(kind, row.id);
      found.set(name, [...(found.get(name) ?? []), row]);
    }
  }
  return found;
}

export function memberName(kind: DuplicateKind, id: string): string {
  return `${kind} ${id}`;
}

/**
 * The id that is proposed to count: one that is listed itself, with its zeros, known
 * by most rows, from the earliest import.
 */
export function proposedCanonical(
  { kind, ids }: DuplicateGroup,
  facts: ReadonlyMap<string, readonly MemberFacts[]>,
): string {
  const score = (id: string) => {
    const [first] = facts.get(memberName(kind, id)) ?? [];
    const zeros = /^0*/.exec(id)?.[0].length ?? 0;
    return [
      first?.is_listed ? 1 : 0,
      zeros,
      first?.row_count ?? 0,
      -(first?.import_id ?? Number.MAX_SAFE_INTEGER),
      -(first?.line ?? Number.MAX_SAFE_INTEGER),
    ];
  };
  return [...ids].sort((left, right) => {
    const [one, other] = [score(left), score(right)];
    const place = one.findIndex((part, index) => part !== other[index]);
    return place < 0 ? 0 : (other[place] as number) - (one[place] as number);
  })[0] as string;
}

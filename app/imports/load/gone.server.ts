import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { Choice, Gone, Mapping, Staged } from "../mapping.ts";
import type { AskedQuestion } from "../upload.ts";
import type { Decisions } from "./decide.ts";
import { goneFromAccounts } from "./gone-from-accounts.server.ts";
import { literal } from "./incoming.ts";

/** A list that names fewer of the customers before it than this share is one of a part of them. */
const mostCustomers = 0.5;

/** What earlier lists of a kind named, is still open, and does not stand on a new one. */
interface GoneDocuments {
  readonly count: number;
  /** What of them is open, and what of that is past due on the new list's day. */
  readonly open: number;
  readonly overdue: number;
  /** Null where they are in several. */
  readonly currency: string | null;
  /** The day of the last list that named one of them. */
  readonly listed_on: string;
  /** The share of the earlier lists' customers that the new one names, 0–1. */
  readonly covered: number;
}

/**
 * Asks of a newer open-item list what became of the documents, and of the payments on account, that
 * earlier lists of its kind named and it does not. Nothing is asked, and nothing follows, where there are none, or
 * where payments are loaded that say it.
 *
 * @returns the mapping with the answer in force: the user's, else the one remembered for lists
 *   of this kind, else paid where the list names most customers of those before it.
 */
export async function withGone(
  reader: Reader,
  mapping: Mapping,
  staged: Staged,
  decisions: Decisions,
): Promise<{ mapping: Mapping; questions: readonly AskedQuestion[] }> {
  const { gone: remembered, ...bare } = mapping;
  const none = { mapping: bare, questions: [] };
  // Rejected records that come back mended are a part of their list.
  if (mapping.shape !== "open_items" || mapping.mends !== undefined) return none;
  const earlier = await listsLike(reader, mapping);
  const paths = staged.tables.filter(({ table }) => table === "invoices").map(({ path }) => path);
  if (earlier.length === 0 || paths.length === 0) return none;
  const found = await goneDocuments(reader, earlier, paths);
  if (found === null) return none;
  const used = await goneFromAccounts(reader, earlier, staged);
  if (found.count + used.count === 0) return none;
  const isWhole = found.covered >= mostCustomers;
  const proposal: Gone = isWhole ? (remembered ?? "paid") : "open";
  const given = decisions.answers.find(({ about }) => about === "gone")?.value;
  const answer: Gone = given === "paid" || given === "open" ? given : proposal;
  const currency =
    found.count === 0 || used.count === 0 || found.currency === used.currency
      ? (found.currency ?? used.currency)
      : null;
  const left = (open: number, overdue: number, onAccount: number) => ({
    owed: { open, overdue, currency, ...(used.count === 0 ? {} : { onAccount }) },
  });
  const choices: Choice[] = [
    { value: "paid", ...left(0, 0, 0) },
    { value: "open", ...left(found.open, found.overdue, used.amount) },
  ];
  const question: AskedQuestion = {
    about: "gone",
    values: {
      count: found.count,
      day: [found.listed_on, used.listed_on].sort().at(-1) ?? "",
      open: found.open,
      payments: used.count,
      on_account: used.amount,
      currency: currency ?? "",
    },
    choices: proposal === "paid" ? choices : choices.reverse(),
    answer,
    isAnswered: given !== undefined,
  };
  return { mapping: { ...bare, gone: answer }, questions: [question] };
}

/** The imports that were open-item lists with the same headers, in whatever order. */
async function listsLike(reader: Reader, { layout }: Mapping): Promise<number[]> {
  const kind = headersOf(layout.headers);
  const imports = await reader.query<{ import_id: number; headers: string }>(
    `select import_id, cast(json_extract(mapping, '$.layout.headers') as varchar) as headers
      from received.imports where json_extract_string(mapping, '$.shape') = 'open_items'`,
  );
  return imports
    .filter(({ headers }) => headersOf(JSON.parse(headers) as string[]) === kind)
    .map(({ import_id }) => import_id);
}

/** As `queries/marts/receipts.sql` tells the kinds of lists apart. */
const headersOf = (headers: readonly string[]) =>
  JSON.stringify(headers.map((header) => header.trim().toLowerCase()).sort());

async function goneDocuments(
  reader: Reader,
  earlier: readonly number[],
  paths: readonly string[],
): Promise<GoneDocuments | null> {
  const files = `[${paths.map(literal).join(", ")}]`;
  const [row] = await reader.query<{ [name in keyof GoneDocuments]: GoneDocuments[name] | null }>(`
    with incoming as (
      select invoice_id, customer_id, client_id, listed_on
      from read_parquet(${files}, union_by_name = true)
    ),
    new_list as (select max(listed_on) as listed_on from incoming),
    clients as (
      select distinct coalesce(incoming.client_id, customers.client_id) as client_id
      from incoming
      left join marts.customers as customers on customers.customer_id = incoming.customer_id
    ),
    payments as (
      select customers.client_id, min(payments.paid_date) as first_on
      from received.payments as payments
      left join marts.documents as documents on documents.invoice_id = payments.invoice_id
      inner join marts.customers as customers
        on customers.customer_id = coalesce(payments.customer_id, documents.customer_id)
      where payments.import_id not in (select import_id from received.listed_balances)
      group by customers.client_id
    ),
    applied as (
      select document_key, sum(amount) as amount from marts.allocations group by document_key
    ),
    listed as (
      select documents.document_key, documents.invoice_id, documents.customer_id,
        documents.client_id, documents.currency, documents.due_on,
        any_value(documents.amount) - coalesce(any_value(applied.amount), 0) as open,
        max(balances.listed_on) as listed_on
      from received.listed_balances as balances
      inner join marts.documents as documents
        on documents.invoice_id = balances.invoice_id
        and documents.client_id = coalesce(balances.client_id, documents.client_id)
      left join applied on applied.document_key = documents.document_key
      left join payments on payments.client_id = documents.client_id
      cross join new_list
      where balances.import_id in (${earlier.map(Math.trunc).join(", ")})
        and balances.listed_on < new_list.listed_on
        and documents.client_id in (select client_id from clients)
        and documents.kind <> 'credit_note'
        and (payments.first_on is null or payments.first_on > new_list.listed_on)
      group by all
    ),
    owed as (select * from listed where open > 0),
    coverage as (
      select coalesce(
        count(distinct customer_id)
          filter (where customer_id in (select customer_id from incoming))
        / nullif(count(distinct customer_id), 0),
        0
      ) as covered
      from owed
    ),
    gone as (
      select * from owed
      where not exists (
        select 1 from incoming
        where incoming.invoice_id = owed.invoice_id
          and coalesce(incoming.client_id, owed.client_id) = owed.client_id
      )
    )
    select
      cast(count(*) as integer) as count,
      cast(coalesce(sum(gone.open), 0) as double) as open,
      cast(coalesce(sum(gone.open) filter (where gone.due_on < new_list.listed_on), 0) as double)
        as overdue,
      case when count(distinct gone.currency) = 1 then cast(any_value(gone.currency) as varchar) end
        as currency,
      cast(max(gone.listed_on) as varchar) as listed_on,
      (select covered from coverage) as covered
    from gone
    cross join new_list`);
  if (!row || row.count === null) return null;
  return {
    count: row.count,
    open: row.open ?? 0,
    overdue: row.overdue ?? 0,
    currency: row.currency ?? null,
    listed_on: row.listed_on ?? "",
    covered: row.covered ?? 0,
  };
}

import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { Staged } from "../mapping.ts";
import { literal } from "./incoming.ts";

/** What earlier lists of a kind named as paid on account, still is, and does not stand on a new one. */
interface GoneFromAccounts {
  readonly count: number;
  readonly amount: number;
  /** Null where it is in several. */
  readonly currency: string | null;
  /** The day of the last list that named one of them; empty where there are none. */
  readonly listed_on: string;
}

/**
 * The payments on account that earlier lists of a kind named and a new one does not, of the
 * clients that it names, as far as no file of payments says what came in up to its day.
 */
export async function goneFromAccounts(
  reader: Reader,
  earlier: readonly number[],
  staged: Staged,
): Promise<GoneFromAccounts> {
  const of = (wanted: string) =>
    staged.tables.filter(({ table }) => table === wanted).map(({ path }) => literal(path));
  const payments = of("payments").map(
    (path) => `select cast(payment_id as varchar) as payment_id from read_parquet(${path})`,
  );
  const [row] = await reader.query<{
    [name in keyof GoneFromAccounts]: GoneFromAccounts[name] | null;
  }>(`
    with incoming as (
      select customer_id, client_id, listed_on
      from read_parquet([${of("invoices").join(", ")}], union_by_name = true)
    ),
    new_list as (select max(listed_on) as listed_on from incoming),
    clients as (
      select distinct coalesce(incoming.client_id, customers.client_id) as client_id
      from incoming
      left join marts.customers as customers on customers.customer_id = incoming.customer_id
    ),
    named as (${payments.length === 0 ? "select null as payment_id where false" : payments.join(" union all ")}),
    lists as (
      select import_id from received.listed_payments
      union
      select import_id from received.listed_balances
    ),
    first_payments as (
      select customers.client_id, min(receipts.paid_on) as first_on
      from marts.receipts as receipts
      inner join marts.customers as customers on customers.customer_key = receipts.customer_key
      where receipts.kind = 'payment' and receipts.import_id not in (select import_id from lists)
      group by customers.client_id
    ),
    listed as (
      select receipts.receipt_key, max(listed_payments.listed_on) as listed_on
      from received.listed_payments as listed_payments
      inner join marts.receipts as receipts
        on receipts.payment_id = listed_payments.payment_id and receipts.kind = 'payment'
      inner join marts.customers as customers on customers.customer_key = receipts.customer_key
      left join first_payments on first_payments.client_id = customers.client_id
      cross join new_list
      where listed_payments.import_id in (${earlier.map(Math.trunc).join(", ")})
        and listed_payments.listed_on < new_list.listed_on
        and receipts.import_id in (select import_id from lists)
        and customers.client_id in (select client_id from clients)
        and (first_payments.first_on is null or first_payments.first_on > new_list.listed_on)
        and listed_payments.payment_id not in (select payment_id from named where payment_id is not null)
      group by receipts.receipt_key
    ),
    standing as (
      select listed.receipt_key, any_value(listed.listed_on) as listed_on,
        any_value(receipts.currency) as currency, sum(receipts.amount) as amount
      from listed
      inner join marts.receipts as receipts
        on receipts.receipt_key = listed.receipt_key or receipts.undone_key = listed.receipt_key
      group by listed.receipt_key
      having sum(receipts.amount) > 0
    )
    select
      cast(count(*) as integer) as count,
      cast(coalesce(sum(amount), 0) as double) as amount,
      case when count(distinct currency) = 1 then cast(any_value(currency) as varchar) end as currency,
      cast(max(listed_on) as varchar) as listed_on
    from standing`);
  return {
    count: row?.count ?? 0,
    amount: row?.amount ?? 0,
    currency: row?.currency ?? null,
    listed_on: row?.listed_on ?? "",
  };
}

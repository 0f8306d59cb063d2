-- One row is an id that is another one but for leading zeros, as a spreadsheet loses them: of customers,
-- of collectors, and of invoices of one customer, or named by a row whose invoice is not loaded.
with invoice_ids as (
    select invoice_id as id, client_id, customer_key
    from marts.documents
    union
    select invoice_id, coalesce(client_id, ''), null
    from marts.unmatched_payments
    union
    select invoice_id, coalesce(client_id, ''), null
    from marts.unmatched_write_offs
    union
    select invoice_id, client_id, null
    from marts.unknown_invoices
),

ids as (
    select 'customers' as kind, customer_id as id, client_id, null as customer_key
    from marts.customers
    union all
    select 'collectors', collector_id, '', null
    from marts.collectors
    union all
    select 'invoices', id, client_id, customer_key
    from invoice_ids
),

numbers as (
    select kind, id, client_id, customer_key, ltrim(id, '0') as bare_id
    from ids
    where regexp_full_match(id, '[0-9]+') and ltrim(id, '0') <> ''
),

found as (
    select kind, bare_id
    from numbers
    group by kind, bare_id
    having
        count(distinct id) > 1
        and count(distinct nullif(client_id, '')) <= 1
        and count(distinct customer_key) <= 1
        and (kind <> 'invoices' or count(customer_key) > 0)
)

select distinct
    numbers.kind,
    'lost_zeros' as reason,
    numbers.bare_id as group_key,
    numbers.id
from numbers
inner join found on found.kind = numbers.kind and found.bare_id = numbers.bare_id

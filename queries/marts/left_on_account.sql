-- One row is what a list said, on its day, was left of a payment on account of which no other file has said
-- anything since; or that nothing was, where a complete list of the kind no longer names it (no line says that).
with list_kinds as (
    select distinct import_id, list_kind from marts.listings
),

complete_lists as (
    select list_kind, client_id, listed_on, max(import_id) as import_id
    from marts.listings
    where is_complete
    group by list_kind, client_id, listed_on
),

named_documents as (
    select invoice_id, client_id
    from marts.documents
    where
        is_only_of_number
        and invoice_id in (select invoice_id from received.listed_payments)
),

left_by_day as (
    select
        listed_payments.payment_id,
        listed_payments.invoice_id,
        coalesce(customers.client_id, documents.client_id) as client_id,
        list_kinds.list_kind,
        listed_payments.listed_on,
        arg_max(listed_payments.amount, listed_payments.import_id) as amount,
        arg_max(listed_payments.line, listed_payments.import_id) as line,
        max(listed_payments.import_id) as import_id,
    from received.payments as payments
    inner join received.listed_payments as listed_payments
        on listed_payments.payment_id = payments.payment_id
        and listed_payments.invoice_id is not distinct from payments.invoice_id
    semi join marts.open_lists as lists on lists.import_id = payments.import_id
    left join marts.customers as customers on customers.customer_id = payments.customer_id
    left join named_documents as documents on documents.invoice_id = payments.invoice_id
    left join list_kinds on list_kinds.import_id = listed_payments.import_id
    group by
        listed_payments.payment_id,
        listed_payments.invoice_id,
        coalesce(customers.client_id, documents.client_id),
        list_kinds.list_kind,
        listed_payments.listed_on
),

first_listings as (
    select payment_id, invoice_id, client_id, list_kind, min(listed_on) as first_on
    from left_by_day
    group by payment_id, invoice_id, client_id, list_kind
)

select
    payment_id,
    invoice_id,
    client_id,
    listed_on as stated_on,
    amount,
    import_id,
    line,
from left_by_day
union all
select
    first_listings.payment_id,
    first_listings.invoice_id,
    first_listings.client_id,
    complete_lists.listed_on,
    0,
    complete_lists.import_id,
    null,
from first_listings
inner join complete_lists
    on complete_lists.list_kind = first_listings.list_kind
    and complete_lists.client_id = first_listings.client_id
    and complete_lists.listed_on > first_listings.first_on
anti join left_by_day
    on left_by_day.payment_id = first_listings.payment_id
    and left_by_day.invoice_id is not distinct from first_listings.invoice_id
    and left_by_day.list_kind = first_listings.list_kind
    and left_by_day.listed_on = complete_lists.listed_on

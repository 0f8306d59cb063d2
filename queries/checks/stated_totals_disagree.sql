-- One row is a document whose list states another paid total than the loaded payments: the stated total
-- less the payments. Where payments are loaded they count, unless the user chose the statement.
with stated as (
    select document_key, customer_key from marts.documents where stated_paid_amount is not null
),

customers as (
    select distinct customer_key from stated
),

payments as (
    select receipts.customer_key, sum(receipts.amount) as paid_amount
    from marts.receipts as receipts
    inner join customers on customers.customer_key = receipts.customer_key
    where receipts.kind = 'payment'
    group by receipts.customer_key
),

first_payments as (
    select customers.client_id, min(receipts.paid_on) as first_on
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    where receipts.kind = 'payment'
    group by customers.client_id
),

documents_of_customers as (
    select documents.customer_key, count(*) as document_count
    from marts.documents as documents
    inner join customers on customers.customer_key = documents.customer_key
    group by documents.customer_key
),

-- What a list says is no longer open may have been credited as well as paid.
applied as (
    select
        allocations.document_key,
        sum(allocations.amount) filter (
            where allocations.kind = 'payment' and receipts.kind = 'payment'
        ) as paid_amount,
        sum(allocations.amount) filter (where allocations.kind <> 'payment') as credited_amount
    from marts.allocations as allocations
    inner join stated on stated.document_key = allocations.document_key
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    left join marts.receipts as receipts
        on allocations.kind = 'payment' and receipts.receipt_key = allocations.entry_key
    where allocations.applied_on <= documents.stated_on
    group by allocations.document_key
),

held as (
    select
        documents.document_key,
        case
            when documents_of_customers.document_count = 1 then coalesce(payments.paid_amount, 0)
            else coalesce(applied.paid_amount, 0)
        end as paid_amount,
        coalesce(applied.credited_amount, 0) as credited_amount
    from stated
    inner join marts.documents as documents on documents.document_key = stated.document_key
    inner join documents_of_customers
        on documents_of_customers.customer_key = documents.customer_key
    left join payments on payments.customer_key = documents.customer_key
    left join applied on applied.document_key = documents.document_key
)

select
    documents.invoice_id as item_id,
    documents.customer_id,
    documents.stated_paid_amount - held.paid_amount as amount,
    documents.currency,
    documents.client_id,
    documents.stated_on as found_on,
    documents.import_id,
    documents.line
from held
inner join marts.documents as documents on documents.document_key = held.document_key
inner join first_payments on first_payments.client_id = documents.client_id
where
    documents.kind <> 'credit_note'
    and first_payments.first_on <= documents.stated_on
    and documents.stated_paid_amount not in (
        held.paid_amount, held.paid_amount + held.credited_amount
    )

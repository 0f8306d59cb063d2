-- One row is what a list says had gone from a document since the list before it without being paid:
-- credited, deducted or given up, where no payments are loaded for the client up to that day.
with statements_that_count as (
    select unnest(statement_imports) as import_id from marts.settings
),

first_payments as (
    select customers.client_id, min(receipts.paid_on) as first_on
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    anti join marts.open_lists as lists on lists.import_id = receipts.import_id
    where receipts.kind = 'payment'
    group by customers.client_id
),

changes as (
    select
        said.document_key,
        said.stated_on,
        said.credited_amount - coalesce(
            lag(said.credited_amount) over (
                partition by said.document_key order by said.stated_on
            ),
            0
        ) as amount,
        said.import_id,
        said.line,
    from marts.said_balances as said
)

select
    documents.document_key,
    documents.invoice_id,
    documents.customer_key,
    documents.currency,
    changes.stated_on,
    cast(changes.amount as decimal(18, 4)) as amount,
    changes.import_id,
    changes.line,
from marts.documents as documents
inner join changes on changes.document_key = documents.document_key
left join statements_that_count on statements_that_count.import_id = changes.import_id
left join first_payments on first_payments.client_id = documents.client_id
where
    changes.amount > 0
    and documents.settled_on is null
    and (
        statements_that_count.import_id is not null
        or first_payments.first_on is null
        or first_payments.first_on > changes.stated_on
    )

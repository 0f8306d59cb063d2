-- One row is a signed change of what is owed: a document's balance, or an account's unapplied money
-- and credit (below zero, as it stands against what is owed). The sum of all rows up to a day is what
-- was open on that day.
with sources as (
    select 'payment' as kind, receipt_key as entry_key, import_id, line from marts.receipts
    union all
    select 'credit', document_key, import_id, line from marts.documents where kind = 'credit_note'
    union all
    select 'write_off', write_off_key, import_id, line from marts.write_offs
),

waiting_credits as (
    select
        documents.customer_key,
        documents.currency,
        documents.document_key,
        documents.issue_on,
        documents.settled_on,
        documents.amount,
        documents.import_id,
        documents.line,
    from marts.documents as documents
    where documents.kind = 'credit_note' and documents.settled_on is not null
),

unapplied as (
    select
        unapplied.customer_key,
        unapplied.currency,
        unapplied.unapplied_on as event_on,
        -unapplied.amount as amount,
        sources.import_id,
        sources.line,
    from marts.unapplied as unapplied
    left join sources
        on sources.kind = unapplied.kind and sources.entry_key = unapplied.entry_key
    union all
    select customer_key, currency, issue_on, amount, import_id, line from waiting_credits
    union all
    select customer_key, currency, settled_on, -amount, import_id, line from waiting_credits
)

select
    'issued' as kind,
    documents.document_key,
    documents.customer_key,
    documents.invoice_id,
    documents.issue_on as event_on,
    documents.issue_on,
    documents.due_on,
    documents.amount,
    documents.currency,
    documents.client_id,
    documents.customer_id,
    documents.segment,
    documents.industry,
    documents.country,
    documents.region,
    documents.service,
    documents.terms,
    documents.risk_class,
    documents.size,
    documents.import_id,
    documents.line,
from marts.documents as documents
where documents.kind <> 'credit_note'
union all
select
    case allocations.kind
        when 'payment' then 'paid'
        when 'credit' then 'credited'
        else 'written_off'
    end,
    documents.document_key,
    documents.customer_key,
    documents.invoice_id,
    allocations.applied_on,
    documents.issue_on,
    documents.due_on,
    -allocations.amount,
    documents.currency,
    documents.client_id,
    documents.customer_id,
    documents.segment,
    documents.industry,
    documents.country,
    documents.region,
    documents.service,
    documents.terms,
    documents.risk_class,
    documents.size,
    sources.import_id,
    sources.line,
from marts.allocations as allocations
inner join marts.documents as documents
    on documents.document_key = allocations.document_key
left join sources
    on sources.kind = allocations.kind and sources.entry_key = allocations.entry_key
union all
select
    'unapplied',
    null,
    customers.customer_key,
    '',
    unapplied.event_on,
    null,
    null,
    unapplied.amount,
    unapplied.currency,
    customers.client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    '',
    '',
    customers.risk_class,
    customers.size,
    unapplied.import_id,
    unapplied.line,
from unapplied
inner join marts.customers as customers on customers.customer_key = unapplied.customer_key

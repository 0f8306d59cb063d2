-- One row is a signed change of what is owed: a document's balance, or an account's unapplied money
-- and credit (below zero, as it stands against what is owed). The sum of all rows up to a day is what
-- was open on that day.
with waiting_credits as (
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

applied as (
    select
        'paid' as kind,
        allocations.document_key,
        allocations.applied_on,
        allocations.amount,
        receipts.import_id,
        receipts.line,
    from marts.allocations as allocations
    inner join marts.receipts as receipts on receipts.receipt_key = allocations.entry_key
    where allocations.kind = 'payment'
    union all
    select
        'credited',
        allocations.document_key,
        allocations.applied_on,
        allocations.amount,
        credits.import_id,
        credits.line,
    from marts.allocations as allocations
    inner join marts.documents as credits on credits.document_key = allocations.entry_key
    where allocations.kind = 'credit'
    union all
    select
        'written_off',
        allocations.document_key,
        allocations.applied_on,
        allocations.amount,
        write_offs.import_id,
        write_offs.line,
    from marts.allocations as allocations
    left join marts.write_offs as write_offs
        on write_offs.write_off_key = allocations.entry_key and allocations.amount > 0
    where allocations.kind = 'write_off'
),

unapplied as (
    select
        unapplied.customer_key,
        unapplied.currency,
        unapplied.unapplied_on as event_on,
        -unapplied.amount as amount,
        coalesce(receipts.import_id, credits.import_id) as import_id,
        coalesce(receipts.line, credits.line) as line,
    from marts.unapplied as unapplied
    left join marts.receipts as receipts
        on receipts.receipt_key = case unapplied.kind when 'payment' then unapplied.entry_key end
    left join marts.documents as credits
        on credits.document_key = case unapplied.kind when 'credit' then unapplied.entry_key end
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
    applied.kind,
    documents.document_key,
    documents.customer_key,
    documents.invoice_id,
    applied.applied_on,
    documents.issue_on,
    documents.due_on,
    -applied.amount,
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
    applied.import_id,
    applied.line,
from applied
inner join marts.documents as documents on documents.document_key = applied.document_key
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

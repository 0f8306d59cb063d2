-- One row is an invoice that fell overdue with a balance: the day after its due date, or the day of
-- its issue if that was later. `recovered_within_90_amount` is what was paid on it from then until 90
-- days past its due date.
with entering as (
    select
        document_key,
        greatest(due_on + 1, issue_on) as fell_on,
        greatest(due_on, issue_on) + 90 as recovered_until,
    from marts.documents
    where kind <> 'credit_note' and due_on is not null
),

reduced as (
    select
        entering.document_key,
        sum(allocations.amount) filter (where allocations.applied_on <= entering.fell_on)
            as reduced_amount,
        sum(allocations.amount) filter (
            where allocations.kind = 'payment'
            and allocations.applied_on > entering.fell_on
            and allocations.applied_on <= entering.recovered_until
        ) as recovered_amount,
    from marts.allocations as allocations
    inner join entering on entering.document_key = allocations.document_key
    group by entering.document_key
)

select
    documents.document_key,
    documents.customer_key,
    greatest(documents.due_on + 1, documents.issue_on) as fell_on,
    last_day(greatest(documents.due_on + 1, documents.issue_on)) as cohort_end,
    documents.due_on,
    cast(documents.amount - coalesce(reduced.reduced_amount, 0) as decimal(18, 4)) as base_amount,
    cast(coalesce(reduced.recovered_amount, 0) as decimal(18, 4)) as recovered_within_90_amount,
    documents.currency,
    documents.client_id,
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
left join reduced on reduced.document_key = documents.document_key
where
    documents.kind <> 'credit_note'
    and documents.due_on is not null
    and documents.amount - coalesce(reduced.reduced_amount, 0) > 0

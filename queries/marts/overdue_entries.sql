-- One row is an invoice that fell overdue with a balance: the day after its due date, or the day of
-- its issue if that was later. `recovered_within_90_amount` is what was paid on it from then until 90
-- days past its due date.
with entering as (
    select
        documents.*,
        greatest(documents.due_on + 1, documents.issue_on) as fell_on,
    from marts.documents as documents
    where documents.kind <> 'credit_note' and documents.due_on is not null
),

reduced as (
    select
        entering.document_key,
        sum(allocations.amount) filter (where allocations.applied_on <= entering.fell_on)
            as reduced_amount,
        sum(allocations.amount) filter (
            where allocations.kind = 'payment'
            and allocations.applied_on > entering.fell_on
            and allocations.applied_on <= greatest(entering.due_on, entering.issue_on) + 90
        ) as recovered_amount,
    from entering
    inner join marts.allocations as allocations
        on allocations.document_key = entering.document_key
    group by entering.document_key
)

select
    entering.document_key,
    entering.customer_key,
    entering.invoice_id,
    entering.fell_on,
    last_day(entering.fell_on) as cohort_end,
    entering.due_on,
    cast(entering.amount - coalesce(reduced.reduced_amount, 0) as decimal(18, 4)) as base_amount,
    cast(coalesce(reduced.recovered_amount, 0) as decimal(18, 4)) as recovered_within_90_amount,
    entering.currency,
    entering.client_id,
    entering.customer_id,
    entering.segment,
    entering.industry,
    entering.country,
    entering.region,
    entering.service,
    entering.terms,
    entering.risk_class,
    entering.size,
    entering.import_id,
    entering.line,
from entering
left join reduced on reduced.document_key = entering.document_key
where entering.amount - coalesce(reduced.reduced_amount, 0) > 0

-- One row is money that came in on a placement, or its reversal (below zero), with the fee on it: what
-- was paid, while the placement was in force, on the documents that were placed; what the account paid
-- where no document was open then; what was paid on the placed debt. A placement in several currencies
-- has what came in on the first of them.
with placements as (
    select
        precedence,
        document_key,
        customer_key,
        collector_id,
        placed_on,
        basis,
        min(placement_key) as placement_key,
    from marts.placements
    group by precedence, document_key, customer_key, collector_id, placed_on, basis
),

spans as (
    select placements.*, portfolio_spans.from_on, portfolio_spans.to_on
    from placements
    inner join marts.portfolio_spans as portfolio_spans
        on portfolio_spans.precedence = placements.precedence
),

paid as (
    select
        documents.document_key,
        documents.customer_key,
        documents.issue_on,
        documents.due_on,
        documents.currency,
        allocations.applied_on,
        allocations.amount,
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    where allocations.kind = 'payment'
),

received as (
    select
        spans.placement_key,
        paid.applied_on as paid_on,
        paid.amount,
        paid.currency,
        spans.collector_id,
    from spans
    inner join paid
        on paid.customer_key = spans.customer_key
        and paid.applied_on >= spans.from_on
        and paid.applied_on <= spans.to_on
    where
        (spans.basis = 'past_due' and paid.due_on < spans.placed_on)
        or (spans.basis = 'open' and paid.issue_on <= spans.placed_on)
    union all
    select
        spans.placement_key,
        receipts.paid_on,
        receipts.amount,
        receipts.currency,
        spans.collector_id,
    from spans
    inner join marts.receipts as receipts
        on receipts.customer_key = spans.customer_key
        and receipts.paid_on >= spans.from_on
        and receipts.paid_on <= spans.to_on
    where spans.basis = 'account'
    union all
    select
        placements.placement_key,
        paid.applied_on,
        paid.amount,
        paid.currency,
        placements.collector_id,
    from placements
    inner join paid on paid.document_key = placements.document_key
)

select
    received.placement_key,
    received.paid_on,
    received.amount,
    case
        when collectors.kind = 'agency' or collectors.fee_rate is not null
            then cast(received.amount * collectors.fee_rate as decimal(18, 4))
        else 0
    end as fee_amount,
    received.currency,
from received
left join marts.collectors as collectors on collectors.collector_id = received.collector_id

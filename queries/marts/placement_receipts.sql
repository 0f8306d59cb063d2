-- One row is money that came in on a placement, or its reversal (below zero), with the fee on it: what the account paid while the placement was in force, or what was paid on the placed debt. A
-- placement in several currencies has what came in on the first of them.
with placements as (
    select
        precedence,
        document_key,
        collector_id,
        min(placement_key) as placement_key,
    from marts.placements
    group by precedence, document_key, collector_id
),

received as (
    select
        placements.placement_key,
        receipts.paid_on,
        receipts.amount,
        receipts.currency,
        placements.collector_id,
    from placements
    inner join marts.portfolio_spans as spans on spans.precedence = placements.precedence
    inner join marts.receipts as receipts
        on receipts.customer_key = spans.customer_key
        and receipts.paid_on >= spans.from_on
        and receipts.paid_on <= spans.to_on
    union all
    select
        placements.placement_key,
        allocations.applied_on,
        allocations.amount,
        documents.currency,
        placements.collector_id,
    from placements
    inner join marts.allocations as allocations
        on allocations.document_key = placements.document_key
        and allocations.kind = 'payment'
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
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

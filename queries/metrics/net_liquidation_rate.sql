-- One row is a placement made in a period that is asked about: what came in on it until the end of the
-- period less the fees on that, out of the amount placed. Unknown where the fee is. What came in in
-- another currency has a row of its own.
with asked as (
    select
        unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
),

placed as (
    select
        asked.period_from,
        asked.period_to,
        placements.placement_key,
        placements.placed_amount,
        placements.currency
    from asked
    inner join marts.placements as placements
        on placements.placed_on between asked.period_from and asked.period_to
),

amounts as (
    select
        period_from,
        period_to,
        placement_key,
        currency,
        cast(0 as decimal(18, 4)) as collected,
        placed_amount
    from placed
    union all
    select
        placed.period_from,
        placed.period_to,
        placed.placement_key,
        receipts.currency,
        receipts.amount - receipts.fee_amount,
        cast(0 as decimal(18, 4))
    from placed
    inner join marts.placement_receipts as receipts
        on receipts.placement_key = placed.placement_key
        and receipts.paid_on <= placed.period_to
),

summed as (
    select
        period_from,
        period_to,
        placement_key,
        currency,
        cast(
            case when count(*) = count(collected) then sum(collected) end as decimal(38, 4)
        ) as collected,
        cast(sum(placed_amount) as decimal(38, 4)) as placed_amount
    from amounts
    group by period_from, period_to, placement_key, currency
)

select
    placements.placement_id as item_id,
    summed.period_from,
    summed.period_to as occurred_on,
    summed.collected as value,
    summed.placed_amount as out_of,
    summed.currency,
    placements.client_id,
    placements.customer_key,
    placements.segment,
    placements.industry,
    placements.country,
    placements.region,
    placements.risk_class,
    placements.size,
    placements.collector_id,
    placements.team,
    placements.agency,
    placements.stage,
    placements.placed_on,
    placements.import_id,
    placements.line
from summed
inner join marts.placements as placements
    on placements.placement_key = summed.placement_key

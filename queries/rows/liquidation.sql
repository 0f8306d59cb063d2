-- One row is a placement made in the period, at an age in months that is over in the data: what was placed
-- and what came in until the end of the month that lies so many months later. Which placements stand behind a
-- cell of `liquidation`?
with ages as (
    select unnest(range(13)) as age_months
),

placed as (
    select
        placements.placement_key,
        min(placements.placement_id) as placement_id,
        min(placements.customer_key) as customer_key,
        min(placements.collector_id) as collector_id,
        min(placements.agency) as agency,
        min(placements.stage) as stage,
        min(placements.placed_on) as placed_on,
        sum(placements.placed_amount * rates.rate) as placed_amount,
        min(placements.import_id) as import_id,
        min(placements.line) as line
    from marts.placements as placements
    left join marts.exchange_rates as rates
        on rates.from_currency = placements.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where placed_on between cast($from as date) and cast($to as date) /* scope */
    group by placements.placement_key
),

known as (
    select
        placed.placement_key,
        cast(ages.age_months as integer) as age_months,
        last_day(last_day(placed.placed_on) + to_months(cast(ages.age_months as integer)))
            as complete_on
    from placed
    cross join ages
),

collected as (
    select
        known.placement_key,
        known.age_months,
        coalesce(sum(receipts.amount * rates.rate), 0) as collected_amount
    from known
    left join marts.placement_receipts as receipts
        on receipts.placement_key = known.placement_key
        and receipts.paid_on <= known.complete_on
    left join marts.exchange_rates as rates
        on rates.from_currency = receipts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where known.complete_on <= cast($known_on as date)
    group by known.placement_key, known.age_months
)

select
    placed.placement_id as item_id,
    placed.placed_on,
    strftime(placed.placed_on, '%Y-%m') as cohort,
    cast(placed.agency as varchar) as agency,
    cast(placed.stage as varchar) as stage,
    collected.age_months,
    1 as placement_count,
    placed.placed_amount,
    collected.collected_amount,
    placed.customer_key,
    placed.collector_id,
    placed.import_id,
    placed.line
from placed
inner join collected on collected.placement_key = placed.placement_key

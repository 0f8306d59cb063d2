-- One row is what was placed with one agency, or in one stage within the house, in a calendar month, at an
-- age in months: what came in until the end of the month that lies so many months later, out of what was
-- placed, both of the clients in whose data that month is over. Where it is in none, what came in is null and
-- what was placed that of all. Converted at the rate of the period's end.
with ages as (
    select unnest(range(13)) as age_months
),

-- Named apart from the columns that filters are about.
through as (
    select client_id as through_client, data_through from marts.data_through
),

-- What is placed in several currencies is one placement, and what came in on it stands with its first key.
placed as (
    select
        min(placement_key) over (partition by precedence, document_key) as placement_key,
        agency,
        stage,
        last_day(placed_on) as cohort_end,
        least(
            cast($as_of as date), coalesce(through.data_through, cast($known_on as date))
        ) as known_on,
        placed_amount * rates.rate as placed_amount
    from marts.placements as placements
    left join through on through.through_client = placements.client_id
    left join marts.exchange_rates as rates
        on rates.from_currency = placements.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where placed_on between cast($from as date) and cast($to as date) /* scope */
),

bases as (
    select
        cohort_end,
        known_on,
        agency,
        stage,
        count(distinct placement_key) as placement_count,
        sum(placed_amount) as placed_amount
    from placed
    group by cohort_end, known_on, agency, stage
),

placements as (
    select distinct placement_key, agency, stage, cohort_end, known_on from placed
),

paid as (
    select
        placements.cohort_end,
        placements.known_on,
        placements.agency,
        placements.stage,
        cast(
            12 * (extract(year from receipts.paid_on) - extract(year from placements.cohort_end))
            + extract(month from receipts.paid_on)
            - extract(month from placements.cohort_end)
            as integer
        ) as age_months,
        sum(receipts.amount * rates.rate) as paid_amount,
        sum(receipts.fee_amount * rates.rate) as fee_amount,
        count(*) - count(receipts.fee_amount) as unknown_fees
    from placements
    inner join marts.placement_receipts as receipts
        on receipts.placement_key = placements.placement_key
    left join marts.exchange_rates as rates
        on rates.from_currency = receipts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    group by
        placements.cohort_end,
        placements.known_on,
        placements.agency,
        placements.stage,
        age_months
),

collected as (
    select
        bases.cohort_end,
        bases.agency,
        bases.stage,
        ages.age_months,
        bases.placement_count,
        bases.placed_amount,
        coalesce(sum(paid.paid_amount), 0) as collected_amount,
        case
            when coalesce(sum(paid.unknown_fees), 0) = 0 then coalesce(sum(paid.fee_amount), 0)
        end as fee_amount,
        last_day(bases.cohort_end + to_months(cast(ages.age_months as integer)))
            <= bases.known_on as is_complete
    from bases
    cross join ages
    left join paid
        on paid.cohort_end = bases.cohort_end
        and paid.known_on = bases.known_on
        and paid.agency = bases.agency
        and paid.stage = bases.stage
        and paid.age_months <= ages.age_months
    group by
        bases.cohort_end,
        bases.known_on,
        bases.agency,
        bases.stage,
        ages.age_months,
        bases.placement_count,
        bases.placed_amount
),

cells as (
    select
        cohort_end,
        agency,
        stage,
        age_months,
        coalesce(sum(placement_count) filter (where is_complete), sum(placement_count))
            as placement_count,
        coalesce(sum(placed_amount) filter (where is_complete), sum(placed_amount))
            as placed_amount,
        sum(collected_amount) filter (where is_complete) as collected_amount,
        -- One fee that is not known, and the sum is not.
        case
            when count(*) filter (where is_complete and fee_amount is null) = 0
                then sum(fee_amount) filter (where is_complete)
        end as fee_amount
    from collected
    group by cohort_end, agency, stage, age_months
)

select
    strftime(cells.cohort_end, '%Y-%m') as cohort,
    cast(cells.agency as varchar) as agency,
    coalesce(collectors.name, '') as name,
    cast(cells.stage as varchar) as stage,
    cells.age_months,
    cast(cells.placement_count as bigint) as placement_count,
    cells.placed_amount,
    cells.collected_amount,
    cells.collected_amount / nullif(cells.placed_amount, 0) as liquidation_rate,
    (cells.collected_amount - cells.fee_amount) / nullif(cells.placed_amount, 0) as net_rate
from cells
left join marts.collectors as collectors on collectors.collector_id = cells.agency
order by cohort, agency, stage, age_months

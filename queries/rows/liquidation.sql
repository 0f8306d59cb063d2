-- One row is a placement made in the period, at an age in months that is over in its client's data: what was placed
-- and what came in until the end of the month that lies so many months later. Which placements stand behind a
-- cell of `liquidation`?
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
        min(placements.placement_key) as placement_key,
        min(placements.placement_id) as placement_id,
        min(placements.customer_key) as customer_key,
        min(placements.collector_id) as collector_id,
        min(placements.agency) as agency,
        min(placements.stage) as stage,
        min(placements.placed_on) as placed_on,
        min(
            least(cast($as_of as date), coalesce(through.data_through, cast($known_on as date)))
        ) as known_on,
        sum(placements.placed_amount * rates.rate) as placed_amount,
        min(placements.import_id) as import_id,
        min(placements.line) as line
    from marts.placements as placements
    left join through on through.through_client = placements.client_id
    left join marts.exchange_rates as rates
        on rates.from_currency = placements.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where placed_on between cast($from as date) and cast($to as date) /* scope */
    group by placements.precedence, placements.document_key
),

-- One list for each placement: thirteen rows of it, one for each age, are more than memory holds.
received as (
    select
        placed.placement_key,
        list(
            struct_pack(paid_on := receipts.paid_on, amount := receipts.amount * rates.rate)
        ) as receipts
    from placed
    inner join marts.placement_receipts as receipts
        on receipts.placement_key = placed.placement_key
    left join marts.exchange_rates as rates
        on rates.from_currency = receipts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    group by placed.placement_key
),

known as (
    select
        placed.*,
        received.receipts,
        cast(ages.age_months as integer) as age_months,
        last_day(last_day(placed.placed_on) + to_months(cast(ages.age_months as integer)))
            as complete_on
    from placed
    cross join ages
    left join received on received.placement_key = placed.placement_key
)

select
    placement_id as item_id,
    placed_on,
    strftime(placed_on, '%Y-%m') as cohort,
    cast(agency as varchar) as agency,
    cast(stage as varchar) as stage,
    age_months,
    1 as placement_count,
    placed_amount,
    coalesce(
        list_sum(
            list_transform(
                list_filter(receipts, lambda one: one.paid_on <= complete_on),
                lambda one: one.amount
            )
        ),
        0
    ) as collected_amount,
    customer_key,
    collector_id,
    import_id,
    line
from known
where complete_on <= known_on

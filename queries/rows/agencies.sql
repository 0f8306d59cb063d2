-- One row is a placement with an agency in the period: what was placed, what came in on it until the period's
-- end and the fees, and, where the house had placements of the same age when placed, both after the same
-- number of whole months. Which placements stand behind an agency of `agencies`?
-- Converted at the rate of the period's end.
with ages as (
    select unnest(range(1, 13)) as age_months
),

buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day
),

-- What is placed in several currencies is one placement, and what came in on it stands with its first key.
placed as (
    select
        min(placement_key) over (partition by precedence, document_key) as placement_key,
        customer_key,
        agency,
        placed_on,
        placed_on >= cast($from as date) as is_of_period,
        coalesce(buckets.bucket, '') as bucket,
        placed_amount * rates.rate as placed_amount
    from marts.placements as placements
    left join buckets
        on placements.oldest_days_past_due between buckets.first_day and buckets.last_day
    left join marts.exchange_rates as rates
        on rates.from_currency = placements.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where placed_on <= cast($to as date) /* scope */
),

received as (
    select
        receipts.placement_key,
        receipts.paid_on,
        receipts.amount * rates.rate as amount,
        receipts.fee_amount * rates.rate as fee_amount
    from marts.placement_receipts as receipts
    inner join (select distinct placement_key from placed) as wanted
        on wanted.placement_key = receipts.placement_key
    left join marts.exchange_rates as rates
        on rates.from_currency = receipts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where receipts.paid_on <= cast($to as date)
),

own as (
    select
        placed.placement_key,
        min(placed.customer_key) as customer_key,
        min(placed.agency) as agency,
        min(placed.placed_on) as placed_on,
        sum(placed.placed_amount) as placed_amount
    from placed
    where placed.is_of_period and placed.agency <> ''
    group by placed.placement_key
),

received_on as (
    select
        placement_key,
        sum(amount) as collected_amount,
        case when count(*) = count(fee_amount) then sum(fee_amount) end as fee_amount,
        count(*) > count(fee_amount) as is_fee_unknown
    from received
    group by placement_key
),

aged as (
    select
        placed.placement_key,
        placed.agency,
        placed.is_of_period,
        placed.bucket,
        placed.placed_on,
        ages.age_months,
        sum(placed.placed_amount) as placed_amount
    from placed
    inner join ages
        on placed.placed_on + to_months(cast(ages.age_months as integer))
            <= least(cast($to as date), cast($known_on as date))
    group by
        placed.placement_key,
        placed.agency,
        placed.is_of_period,
        placed.bucket,
        placed.placed_on,
        ages.age_months
),

collected_by_age as (
    select
        aged.placement_key,
        aged.agency,
        aged.is_of_period,
        aged.bucket,
        aged.age_months,
        aged.placed_amount,
        coalesce(sum(received.amount), 0) as collected_amount
    from aged
    left join received
        on received.placement_key = aged.placement_key
        and received.paid_on <= aged.placed_on + to_months(cast(aged.age_months as integer))
    group by
        aged.placement_key,
        aged.agency,
        aged.is_of_period,
        aged.bucket,
        aged.age_months,
        aged.placed_amount
),

in_house as (
    select
        bucket,
        age_months,
        sum(collected_amount) / nullif(sum(placed_amount), 0) as rate
    from collected_by_age
    where agency = ''
    group by bucket, age_months
    having sum(placed_amount) > 0
),

own_ages as (
    select placement_key, max(age_months) as age_months
    from collected_by_age
    where is_of_period and agency <> ''
    group by placement_key
),

compared as (
    select
        own_ages.placement_key,
        own_ages.age_months,
        collected_by_age.placed_amount as compared_amount,
        collected_by_age.collected_amount as compared_collected_amount,
        collected_by_age.placed_amount * in_house.rate as in_house_amount
    from own_ages
    inner join collected_by_age
        on collected_by_age.placement_key = own_ages.placement_key
        and collected_by_age.age_months = own_ages.age_months
    inner join in_house
        on in_house.bucket = collected_by_age.bucket
        and in_house.age_months = collected_by_age.age_months
)

select
    placements.placement_id as item_id,
    own.placed_on,
    cast(own.agency as varchar) as agency,
    own.placed_amount,
    coalesce(received_on.collected_amount, 0) as collected_amount,
    case
        when not coalesce(received_on.is_fee_unknown, false)
            then coalesce(received_on.fee_amount, 0)
    end as fee_amount,
    case
        when not coalesce(received_on.is_fee_unknown, false)
            then coalesce(received_on.collected_amount, 0) - coalesce(received_on.fee_amount, 0)
    end as net_amount,
    coalesce(compared.compared_amount, 0) as compared_amount,
    coalesce(compared.compared_collected_amount, 0) as compared_collected_amount,
    coalesce(compared.in_house_amount, 0) as in_house_amount,
    compared.age_months as compared_age_months,
    own.customer_key,
    placements.collector_id,
    placements.import_id,
    placements.line
from own
inner join (
    select
        placement_key,
        min(placement_id) as placement_id,
        min(collector_id) as collector_id,
        min(import_id) as import_id,
        min(line) as line
    from marts.placements
    group by placement_key
) as placements on placements.placement_key = own.placement_key
left join received_on on received_on.placement_key = own.placement_key
left join compared on compared.placement_key = own.placement_key

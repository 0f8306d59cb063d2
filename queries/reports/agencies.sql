-- One row is an agency with accounts placed in the period: what was placed, what came in on it until the
-- period's end, the fees, and what the house collected of its own placements of the same age when placed
-- (days past due of the oldest document) within the same number of whole months. Only placements with
-- such a counterpart are compared. Converted at the rate of the period's end.
with ages as (
    select unnest(range(1, 13)) as age_months
),

buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day
),

placed as (
    select
        placement_key,
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

placed_totals as (
    select
        agency,
        count(distinct customer_key) as placed_accounts,
        sum(placed_amount) as placed_amount
    from placed
    where is_of_period and agency <> ''
    group by agency
),

received_totals as (
    select
        wanted.agency,
        sum(received.amount) as collected_amount,
        case
            when count(*) = count(received.fee_amount) then sum(received.fee_amount)
        end as fee_amount,
        count(*) - count(received.fee_amount) as unknown_fees
    from (
        select distinct placement_key, agency
        from placed
        where is_of_period and agency <> ''
    ) as wanted
    inner join received on received.placement_key = wanted.placement_key
    group by wanted.agency
),

-- A placement in several currencies counts once, with all of them.
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
        own.agency,
        sum(own.placed_amount) as compared_amount,
        sum(own.collected_amount) as compared_collected,
        sum(own.placed_amount * in_house.rate) as in_house_collected
    from own_ages
    inner join collected_by_age as own
        on own.placement_key = own_ages.placement_key
        and own.age_months = own_ages.age_months
    inner join in_house
        on in_house.bucket = own.bucket and in_house.age_months = own.age_months
    group by own.agency
)

select
    cast(placed_totals.agency as varchar) as agency,
    coalesce(collectors.name, '') as name,
    placed_totals.placed_accounts,
    placed_totals.placed_amount,
    coalesce(received_totals.collected_amount, 0) as collected_amount,
    coalesce(received_totals.collected_amount, 0) / nullif(placed_totals.placed_amount, 0)
        as liquidation_rate,
    case
        when coalesce(received_totals.unknown_fees, 0) = 0
            then coalesce(received_totals.fee_amount, 0)
    end as fee_amount,
    case
        when coalesce(received_totals.unknown_fees, 0) = 0
            then coalesce(received_totals.collected_amount, 0)
                - coalesce(received_totals.fee_amount, 0)
    end as net_amount,
    case
        when coalesce(received_totals.unknown_fees, 0) = 0
            then (
                coalesce(received_totals.collected_amount, 0)
                - coalesce(received_totals.fee_amount, 0)
            ) / nullif(placed_totals.placed_amount, 0)
    end as net_rate,
    coalesce(compared.compared_amount, 0) as compared_amount,
    compared.compared_collected / nullif(compared.compared_amount, 0) as compared_rate,
    compared.in_house_collected / nullif(compared.compared_amount, 0) as in_house_rate
from placed_totals
left join received_totals on received_totals.agency = placed_totals.agency
left join compared on compared.agency = placed_totals.agency
left join marts.collectors as collectors
    on collectors.collector_id = placed_totals.agency
order by placed_totals.placed_amount desc, placed_totals.agency

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

-- Named apart from the columns that filters are about.
through as (
    select client_id as through_client, data_through from marts.data_through
),

-- What is placed in several currencies is one placement, and what came in on it stands with its first key.
placements as (
    select
        min(placements.placement_key) as placement_key,
        min(placements.placement_id) as placement_id,
        min(placements.customer_key) as customer_key,
        min(placements.collector_id) as collector_id,
        min(placements.agency) as agency,
        min(placements.placed_on) as placed_on,
        min(placements.placed_on) >= cast($from as date) as is_of_period,
        min(placements.oldest_days_past_due) as oldest_days_past_due,
        min(
            least(
                cast($to as date),
                cast($as_of as date),
                coalesce(through.data_through, cast($known_on as date))
            )
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
    where placements.placed_on <= cast($to as date) /* scope */
    group by placements.precedence, placements.document_key
),

counted as (
    select
        placements.*,
        coalesce(buckets.bucket, '') as bucket,
        12 * (extract(year from known_on) - extract(year from placed_on))
        + extract(month from known_on)
        - extract(month from placed_on) as months
    from placements
    left join buckets
        on placements.oldest_days_past_due between buckets.first_day and buckets.last_day
),

-- For how many whole months each was placed, twelve at most.
placed as (
    select
        *,
        least(
            12,
            months
            - case when placed_on + to_months(cast(months as integer)) > known_on then 1 else 0 end
        ) as whole_months
    from counted
),

dated as (
    select
        receipts.placement_key,
        receipts.paid_on,
        placed.placed_on,
        12 * (extract(year from receipts.paid_on) - extract(year from placed.placed_on))
        + extract(month from receipts.paid_on)
        - extract(month from placed.placed_on) as months,
        receipts.amount * rates.rate as amount,
        receipts.fee_amount * rates.rate as fee_amount
    from placed
    inner join marts.placement_receipts as receipts
        on receipts.placement_key = placed.placement_key
    left join marts.exchange_rates as rates
        on rates.from_currency = receipts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($to as date)
        and rates.valid_until > cast($to as date)
    where receipts.paid_on <= cast($to as date)
),

-- Within how many whole months of the placement each came in, one at least.
received as (
    select
        placement_key,
        amount,
        fee_amount,
        greatest(
            1,
            months
            + case when placed_on + to_months(cast(months as integer)) < paid_on then 1 else 0 end
        ) as within_months
    from dated
),

received_on as (
    select
        received.placement_key,
        sum(received.amount) as collected_amount,
        sum(received.amount) filter (where received.within_months <= placed.whole_months)
            as compared_collected_amount,
        sum(received.fee_amount) as fee_amount,
        count(*) > count(received.fee_amount) as is_fee_unknown
    from received
    inner join placed on placed.placement_key = received.placement_key
    where placed.is_of_period and placed.agency <> ''
    group by received.placement_key
),

house as (
    select
        bucket,
        whole_months,
        0 as within_months,
        sum(placed_amount) as placed_amount,
        0 as collected_amount
    from placed
    where agency = ''
    group by bucket, whole_months
    union all
    select
        placed.bucket,
        placed.whole_months,
        received.within_months,
        0,
        sum(received.amount)
    from placed
    inner join received on received.placement_key = placed.placement_key
    where placed.agency = ''
    group by placed.bucket, placed.whole_months, received.within_months
),

in_house as (
    select
        house.bucket,
        ages.age_months,
        sum(house.collected_amount) / nullif(sum(house.placed_amount), 0) as rate
    from house
    inner join ages
        on ages.age_months <= house.whole_months and ages.age_months >= house.within_months
    group by house.bucket, ages.age_months
    having sum(house.placed_amount) > 0
),

own as (
    select placed.*, in_house.rate as in_house_rate
    from placed
    left join in_house
        on in_house.bucket = placed.bucket and in_house.age_months = placed.whole_months
    where placed.is_of_period and placed.agency <> ''
)

select
    own.placement_id as item_id,
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
    case when own.in_house_rate is null then 0 else own.placed_amount end as compared_amount,
    case
        when own.in_house_rate is null then 0
        else coalesce(received_on.compared_collected_amount, 0)
    end as compared_collected_amount,
    coalesce(own.placed_amount * own.in_house_rate, 0) as in_house_amount,
    case when own.in_house_rate is not null then cast(own.whole_months as integer) end
        as compared_age_months,
    own.customer_key,
    own.collector_id,
    own.import_id,
    own.line
from own
left join received_on on received_on.placement_key = own.placement_key

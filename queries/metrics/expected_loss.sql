-- One row is a document with a balance on one of the days that are asked about, and what of it will be
-- lost at the lifetime loss rate of its aging bucket, as known on that day of its own client and
-- currency. Unknown where none of theirs ever reached that bucket.
with asked as (
    select unnest(cast($days as date[])) as day
),

rates as (
    select
        asked.day,
        history.client_id,
        history.currency,
        history.bucket,
        sum(history.lost_amount) / nullif(sum(history.reached_amount), 0) as loss_rate
    from asked
    cross join marts.data_through as known
    inner join marts.loss_history as history
        on history.client_id = known.client_id
        and history.known_on <= least(asked.day, known.data_through)
    group by asked.day, history.client_id, history.currency, history.bucket
),

-- The bucket of each number of days past due up to the last bucket: found by equality, which is
-- many times faster than between two ends.
ends as (
    select max(first_day) as last_days
    from marts.buckets
),

days_past_due as (
    select days.days, buckets.bucket
    from ends, unnest(range(ends.last_days + 1)) as days (days)
    inner join marts.buckets as buckets
        on days.days between buckets.first_day and buckets.last_day
),

placed as (
    select
        asked.day,
        coalesce(buckets.bucket, 'no_due_date') as bucket,
        spans.*
    from asked
    inner join marts.balance_spans as spans
        on spans.from_on <= asked.day and spans.until_on > asked.day
    cross join ends
    left join days_past_due as buckets
        -- The greatest and the least of what is not known would be the other.
        on buckets.days = case
            when spans.due_on is not null then greatest(least(asked.day - spans.due_on, ends.last_days), 0)
        end
    where spans.document_key is not null
)

select
    placed.document_key as item_id,
    placed.day as occurred_on,
    -- The least of an unknown rate and 1 would be 1.
    case
        when rates.loss_rate is not null then cast(
            placed.balance * least(rates.loss_rate * cast($forward_factor as double), 1)
            as decimal(18, 4)
        )
    end as value,
    placed.currency,
    placed.client_id,
    placed.customer_key,
    placed.segment,
    placed.industry,
    placed.country,
    placed.region,
    placed.service,
    placed.terms,
    placed.risk_class,
    placed.size,
    placed.bucket,
    placed.balance as open_amount,
    rates.loss_rate,
    placed.due_on,
    placed.import_id,
    placed.line
from placed
left join rates
    on rates.day = placed.day
    and rates.client_id = placed.client_id
    and rates.currency = placed.currency
    and rates.bucket = placed.bucket

-- One row is an aging bucket: what was open in it on the as-of date, and on how many documents.
-- Not due + buckets + no due date + unapplied (below zero) = open receivables.
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day,
        unnest(range(len($bucket_names))) as position
),

balances as (
    select
        document_key,
        customer_key,
        currency,
        case when $age_by = 'issue_date' then issue_on else due_on end as aged_from,
        sum(amount) as balance
    from marts.balance_events
    where event_on <= cast($as_of as date) /* scope */
    group by document_key, customer_key, currency, aged_from
    having sum(amount) <> 0
),

aged as (
    select
        coalesce(
            buckets.bucket,
            case when balances.document_key is null then 'unapplied' else 'no_due_date' end
        ) as bucket,
        balances.document_key,
        balances.balance * rates.rate as open_amount
    from balances
    left join buckets
        on balances.document_key is not null
        and cast($as_of as date) - balances.aged_from between buckets.first_day and buckets.last_day
    left join marts.exchange_rates as rates
        on rates.from_currency = balances.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($as_of as date)
        and rates.valid_until > cast($as_of as date)
)

select
    buckets.bucket,
    coalesce(sum(aged.open_amount), 0) as open_amount,
    count(aged.document_key) as invoice_count
from buckets
left join aged on aged.bucket = buckets.bucket
group by buckets.bucket, buckets.position
order by buckets.position

-- One row is an aging bucket: what was open in it on the as-of date, and on how many documents.
-- Not due + buckets + no due date + unapplied (below zero) = open receivables.
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day,
        unnest(range(len($bucket_names))) as position
),

fx as (
    select from_currency, rate
    from marts.exchange_rates
    where
        to_currency = $currency
        and valid_from <= cast($as_of as date)
        and valid_until > cast($as_of as date)
),

-- Summed by day first: few days are then found their buckets and rates.
balances as (
    select
        document_key is null as is_unapplied,
        currency,
        case when $age_by = 'issue_date' then issue_on else due_on end as aged_from,
        sum(balance) as balance,
        count(document_key) as invoice_count
    from marts.balance_spans
    where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */
    group by is_unapplied, currency, aged_from
),

aged as (
    select
        coalesce(
            buckets.bucket,
            case when balances.is_unapplied then 'unapplied' else 'no_due_date' end
        ) as bucket,
        balances.balance * fx.rate as open_amount,
        balances.invoice_count
    from balances
    left join buckets
        on not balances.is_unapplied
        and cast($as_of as date) - balances.aged_from between buckets.first_day and buckets.last_day
    left join fx on fx.from_currency = balances.currency
)

select
    buckets.bucket,
    coalesce(sum(aged.open_amount), 0) as open_amount,
    cast(coalesce(sum(aged.invoice_count), 0) as bigint) as invoice_count
from buckets
left join aged on aged.bucket = buckets.bucket
group by buckets.bucket, buckets.position
order by buckets.position

-- One row is an aging bucket at a month-end of the period, as the books stood then.
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day,
        unnest(range(len($bucket_names))) as position
),

balances as (
    select
        month_end,
        document_key,
        currency,
        case when $age_by = 'issue_date' then issue_on else due_on end as aged_from,
        balance
    from marts.month_ends
    where
        month_end between cast($from as date) and cast($to as date)
        and month_end <= cast($known_on as date) /* scope */
),

counted as (
    select
        balances.month_end,
        coalesce(
            buckets.bucket,
            case when balances.document_key is null then 'unapplied' else 'no_due_date' end
        ) as bucket,
        balances.currency,
        count(balances.document_key) as invoice_count,
        sum(balances.balance) as balance
    from balances
    left join buckets
        on balances.document_key is not null
        and balances.month_end - balances.aged_from between buckets.first_day and buckets.last_day
    group by
        balances.month_end,
        coalesce(
            buckets.bucket,
            case when balances.document_key is null then 'unapplied' else 'no_due_date' end
        ),
        balances.currency
),

-- Sums are converted, not documents: there are few of them.
aged as (
    select
        counted.month_end,
        counted.bucket,
        cast(sum(counted.invoice_count) as bigint) as invoice_count,
        sum(counted.balance * rates.rate) as open_amount
    from counted
    left join marts.exchange_rates as rates
        on rates.from_currency = counted.currency
        and rates.to_currency = $currency
        and rates.valid_from <= counted.month_end
        and rates.valid_until > counted.month_end
    group by counted.month_end, counted.bucket
),

months as (
    select month_end
    from marts.months
    where
        month_end between cast($from as date) and cast($to as date)
        and month_end <= cast($known_on as date)
)

select
    months.month_end,
    buckets.bucket,
    coalesce(aged.open_amount, 0) as open_amount,
    coalesce(aged.invoice_count, 0) as invoice_count
from months
cross join buckets
left join aged on aged.month_end = months.month_end and aged.bucket = buckets.bucket
order by months.month_end, buckets.position

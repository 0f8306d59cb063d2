-- One row is what one customer owed in one aging bucket on the as-of date.
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day
),

fx as (
    select from_currency, rate
    from marts.exchange_rates
    where
        to_currency = $currency
        and valid_from <= cast($as_of as date)
        and valid_until > cast($as_of as date)
),

balances as (
    select
        customer_key,
        document_key is null as is_unapplied,
        currency,
        case when $age_by = 'issue_date' then issue_on else due_on end as aged_from,
        balance
    from marts.balance_spans
    where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */
),

days as (
    select distinct aged_from
    from balances
    where not is_unapplied
),

-- The bucket of each day once, rather than of each document.
aged_days as (
    select days.aged_from, buckets.bucket
    from days
    inner join buckets
        on cast($as_of as date) - days.aged_from between buckets.first_day and buckets.last_day
),

summed as (
    select
        balances.customer_key,
        coalesce(
            aged_days.bucket,
            case when balances.is_unapplied then 'unapplied' else 'no_due_date' end
        ) as bucket,
        sum(balances.balance * fx.rate) as open_amount
    from balances
    left join aged_days
        on aged_days.aged_from = balances.aged_from and not balances.is_unapplied
    left join fx on fx.from_currency = balances.currency
    group by
        balances.customer_key,
        coalesce(
            aged_days.bucket,
            case when balances.is_unapplied then 'unapplied' else 'no_due_date' end
        )
)

select
    customers.customer_id,
    customers.name,
    summed.bucket,
    summed.open_amount
from summed
inner join marts.customers as customers on customers.customer_key = summed.customer_key

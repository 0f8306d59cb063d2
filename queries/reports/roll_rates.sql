-- One row is a move between two month-ends that follow each other, summed over the months of the period:
-- of the balance that stood in a bucket at the first, how much stood in which bucket at the second, or
-- was paid, credited or written off between them. Document by document; the parts of a bucket add up to
-- its balance.
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day,
        unnest(range(len($bucket_names))) as position
),

pairs as (
    select
        months.month_end as closing_on,
        lag(months.month_end) over (order by months.month_end) as opening_on
    from marts.months as months
),

months as (
    select opening_on, closing_on
    from pairs
    where
        closing_on between cast($from as date) and cast($to as date)
        and closing_on <= cast($known_on as date)
        and opening_on is not null
),

opened as (
    select month_end as opening_on, document_key, currency, due_on, balance
    from marts.month_ends
    where
        document_key is not null
        and month_end in (select opening_on from months) /* scope */
),

changes as (
    select
        months.opening_on,
        events.document_key,
        sum(events.amount) as amount,
        -coalesce(sum(events.amount) filter (where events.kind = 'paid'), 0) as paid_amount,
        -coalesce(sum(events.amount) filter (where events.kind = 'credited'), 0)
            as credited_amount,
        -coalesce(sum(events.amount) filter (where events.kind = 'written_off'), 0)
            as written_off_amount
    from marts.balance_events as events
    inner join months
        on last_day(events.event_on) = months.closing_on
    where events.kind not in ('issued', 'unapplied')
    group by months.opening_on, events.document_key
),

moved as (
    select
        opened.opening_on,
        opened.currency,
        opened.due_on,
        sum(opened.balance) as balance,
        sum(opened.balance + coalesce(changes.amount, 0)) as next_balance,
        sum(coalesce(changes.paid_amount, 0)) as paid_amount,
        sum(coalesce(changes.credited_amount, 0)) as credited_amount,
        sum(coalesce(changes.written_off_amount, 0)) as written_off_amount
    from opened
    left join changes
        on changes.opening_on = opened.opening_on
        and changes.document_key = opened.document_key
    group by opened.opening_on, opened.currency, opened.due_on
),

placed as (
    select
        coalesce(before.bucket, 'no_due_date') as from_bucket,
        coalesce(after.bucket, 'no_due_date') as to_bucket,
        moved.next_balance * rates.rate as next_balance,
        moved.paid_amount * rates.rate as paid_amount,
        moved.credited_amount * rates.rate as credited_amount,
        moved.written_off_amount * rates.rate as written_off_amount,
        moved.balance * rates.rate as balance
    from moved
    inner join months on months.opening_on = moved.opening_on
    left join buckets as before
        on moved.opening_on - moved.due_on between before.first_day and before.last_day
    left join buckets as after
        on months.closing_on - moved.due_on between after.first_day and after.last_day
    left join marts.exchange_rates as rates
        on rates.from_currency = moved.currency
        and rates.to_currency = $currency
        and rates.valid_from <= moved.opening_on
        and rates.valid_until > moved.opening_on
),

moves as (
    select from_bucket, to_bucket as to_state, sum(next_balance) as amount
    from placed
    group by from_bucket, to_bucket
    union all
    select from_bucket, 'paid', sum(paid_amount)
    from placed
    group by from_bucket
    union all
    select from_bucket, 'credited', sum(credited_amount)
    from placed
    group by from_bucket
    union all
    select from_bucket, 'written_off', sum(written_off_amount)
    from placed
    group by from_bucket
),

totals as (
    select from_bucket, sum(balance) as balance
    from placed
    group by from_bucket
),

states as (
    select bucket as state, position
    from buckets
    where bucket <> 'unapplied'
    union all
    select 'paid', 1000
    union all
    select 'credited', 1001
    union all
    select 'written_off', 1002
)

select
    buckets.bucket as from_bucket,
    states.state as to_state,
    coalesce(moves.amount, 0) as amount,
    case
        when totals.balance > 0 then coalesce(moves.amount, 0) / totals.balance
    end as share
from buckets
cross join states
left join moves
    on moves.from_bucket = buckets.bucket
    and moves.to_state = states.state
left join totals on totals.from_bucket = buckets.bucket
where buckets.bucket <> 'unapplied' and (select count(*) from months) > 0
order by buckets.position, states.position

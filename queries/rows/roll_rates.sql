-- One row is a part of a document's balance that moved from a bucket at one month-end to a state at the next:
-- what was still open in a bucket, was paid, credited or written off. Which documents stand behind a cell of
-- `roll_rates`?
with buckets as (
    select
        unnest(cast($bucket_names as varchar[])) as bucket,
        unnest(cast($bucket_first_days as integer[])) as first_day,
        unnest(cast($bucket_last_days as integer[])) as last_day
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

-- One for each of few days: every balance would be held against all rates that there ever were.
rates as (
    select months.opening_on, known.from_currency, known.rate
    from months
    inner join marts.exchange_rates as known
        on known.to_currency = $currency
        and known.valid_from <= months.opening_on
        and known.valid_until > months.opening_on
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
        opened.document_key,
        opened.opening_on,
        months.closing_on,
        opened.due_on,
        opened.balance * rates.rate as opening_amount,
        (opened.balance + coalesce(changes.amount, 0)) * rates.rate as next_balance,
        coalesce(changes.paid_amount, 0) * rates.rate as paid_amount,
        coalesce(changes.credited_amount, 0) * rates.rate as credited_amount,
        coalesce(changes.written_off_amount, 0) * rates.rate as written_off_amount
    from opened
    inner join months on months.opening_on = opened.opening_on
    left join changes
        on changes.opening_on = opened.opening_on
        and changes.document_key = opened.document_key
    left join rates
        on rates.from_currency = opened.currency
        and rates.opening_on = opened.opening_on
),

placed as (
    select
        moved.*,
        coalesce(before.bucket, 'no_due_date') as from_bucket,
        coalesce(after.bucket, 'no_due_date') as to_bucket
    from moved
    left join buckets as before
        on moved.opening_on - moved.due_on between before.first_day and before.last_day
    left join buckets as after
        on moved.closing_on - moved.due_on between after.first_day and after.last_day
),

parts as (
    select
        document_key,
        opening_on,
        closing_on,
        opening_amount,
        from_bucket,
        unnest([to_bucket, 'paid', 'credited', 'written_off']) as to_state,
        unnest([next_balance, paid_amount, credited_amount, written_off_amount]) as amount
    from placed
)

select
    documents.invoice_id as item_id,
    parts.opening_on,
    parts.closing_on,
    parts.from_bucket,
    parts.to_state,
    parts.amount,
    parts.opening_amount,
    documents.customer_key,
    documents.due_on,
    documents.import_id,
    documents.line
from parts
inner join marts.documents as documents on documents.document_key = parts.document_key
where parts.amount <> 0

-- One row is a day on which more became known of what was lost of the documents of a client and currency
-- that reached an aging bucket. A document counts from the day on which it is 365 days past due: with its
-- balance on the day it entered the bucket, and with what of it was not paid or credited by then. What is
-- paid, or bounces, later changes what was lost on its own day. Summed up to a day: what had reached the
-- bucket, and what of it was lost (written off, or still open), as known on that day.
with known as (
    select max(data_through) as data_through
    from marts.data_through
),

placed as (
    select
        spans.document_key,
        spans.client_id,
        spans.currency,
        spans.from_on,
        spans.until_on,
        spans.balance,
        buckets.bucket,
        case
            when spans.due_on is null then spans.issue_on
            else greatest(spans.due_on + buckets.first_day, spans.issue_on)
        end as entered_on,
        spans.due_on + buckets.last_day as left_on,
        coalesce(spans.due_on, spans.issue_on) + 365 as matured_on,
    from marts.balance_spans as spans
    cross join marts.buckets as buckets
    where
        spans.document_key is not null
        and (spans.due_on is null) = (buckets.bucket = 'no_due_date')
        and coalesce(spans.due_on, spans.issue_on) + 365 <= (select data_through from known)
),

entered as (
    select
        document_key,
        client_id,
        currency,
        bucket,
        entered_on,
        greatest(matured_on, entered_on) as known_on,
        balance as reached_amount,
    from placed
    where
        from_on <= entered_on
        and until_on > entered_on
        and (left_on is null or entered_on <= left_on)
        and greatest(matured_on, entered_on) <= (select data_through from known)
),

-- All others were paid or credited in full by then, and stayed so.
troubled as (
    select document_key
    from marts.balance_spans
    where document_key is not null and until_on > coalesce(due_on, issue_on) + 365
    union
    select document_key from marts.allocations where kind = 'write_off'
),

settled as (
    select
        entered.document_key,
        entered.bucket,
        greatest(entered.known_on, allocations.applied_on) as known_on,
        allocations.amount,
    from entered
    inner join troubled on troubled.document_key = entered.document_key
    inner join marts.allocations as allocations
        on allocations.document_key = entered.document_key
    where allocations.kind <> 'write_off' and allocations.applied_on > entered.entered_on
    union all
    select entered.document_key, entered.bucket, entered.known_on, 0
    from entered
    inner join troubled on troubled.document_key = entered.document_key
),

settled_by_day as (
    select document_key, bucket, known_on, sum(amount) as amount
    from settled
    group by document_key, bucket, known_on
),

-- No more can be lost than had reached the bucket, and no less than nothing.
standing as (
    select
        entered.document_key,
        entered.client_id,
        entered.currency,
        entered.bucket,
        settled_by_day.known_on,
        greatest(
            least(
                entered.reached_amount - sum(settled_by_day.amount) over (
                    partition by entered.document_key, entered.bucket
                    order by settled_by_day.known_on
                ),
                entered.reached_amount
            ),
            0
        ) as lost_amount,
    from settled_by_day
    inner join entered
        on entered.document_key = settled_by_day.document_key
        and entered.bucket = settled_by_day.bucket
),

changes as (
    select client_id, currency, bucket, known_on, reached_amount, 0 as lost_amount
    from entered
    union all
    select
        client_id,
        currency,
        bucket,
        known_on,
        0,
        lost_amount - coalesce(
            lag(lost_amount) over (partition by document_key, bucket order by known_on), 0
        ),
    from standing
)

select
    client_id,
    currency,
    bucket,
    known_on,
    cast(sum(reached_amount) as decimal(18, 4)) as reached_amount,
    cast(sum(lost_amount) as decimal(18, 4)) as lost_amount,
from changes
group by client_id, currency, bucket, known_on

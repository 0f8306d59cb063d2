-- One row is an aging bucket by the boundaries of the settings: the days past due that it holds, both
-- ends included. No day lies in the bucket of documents without a due date.
with ends as (
    select
        unnest(bucket_ends) as last_day,
        unnest(range(1, len(bucket_ends) + 1)) as position,
    from marts.settings
),

ranges as (
    select
        position,
        coalesce(lag(last_day) over (order by position), 0) + 1 as first_day,
        last_day,
    from ends
)

select 'not_due' as bucket, 0 as position, -10000000 as first_day, 0 as last_day
union all
select concat(first_day, '-', last_day), cast(position as integer), first_day, last_day
from ranges
union all
select
    concat(max(last_day) + 1, '+'), cast(max(position) + 1 as integer), max(last_day) + 1, 10000000
from ranges
union all
select 'no_due_date', cast(max(position) + 2 as integer), 1, 0
from ranges

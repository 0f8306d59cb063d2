-- One row is a stage of collection: the accounts that stood in it when the period began, that entered and
-- left it in the period and how, that stand in it at the period's end, and what was past due on them when they
-- did; with the median days of the spells that ended. Opening + entered = moved on + returned + settled +
-- written off + closing. The last row has what was written off, on any account: it has no opening and nobody
-- leaves it, and it is not known where no write-offs of these clients were loaded, or before the first.
with stages as (
    select 1 as position, 'overdue' as stage, true as is_left
    union all
    select 2, 'reminder', true
    union all
    select 3, 'soft', true
    union all
    select 4, 'formal_demand', true
    union all
    select 5, 'hard_or_agency', true
    union all
    select 6, 'legal', true
    union all
    select 7, 'written_off', false
),

counted as (
    select
        stage,
        sum(opening_count) as opening_count,
        sum(entered_count) as entered_count,
        sum(entered_amount) as entered_amount,
        sum(moved_on_count) as moved_on_count,
        sum(moved_on_amount) as moved_on_amount,
        sum(returned_count) as returned_count,
        sum(settled_count) as settled_count,
        sum(settled_amount) as settled_amount,
        sum(written_off_count) as written_off_count,
        sum(closing_count) as closing_count,
        sum(closing_amount) as closing_amount,
        median(days_in_stage) as median_days
    from rows_behind
    group by stage
),

covered as (
    select list_contains(cast($known_tables as varchar[]), 'write_offs') as has_write_offs
)

select
    stages.stage,
    case when stages.is_left then coalesce(counted.opening_count, 0) end as opening_count,
    case when stages.is_left or covered.has_write_offs then coalesce(counted.entered_count, 0) end
        as entered_count,
    case when stages.is_left or covered.has_write_offs then coalesce(counted.entered_amount, 0) end
        as entered_amount,
    case when stages.is_left then coalesce(counted.moved_on_count, 0) end as moved_on_count,
    case when stages.is_left then coalesce(counted.moved_on_amount, 0) end as moved_on_amount,
    case when stages.is_left then coalesce(counted.returned_count, 0) end as returned_count,
    case when stages.is_left then coalesce(counted.settled_count, 0) end as settled_count,
    case when stages.is_left then coalesce(counted.settled_amount, 0) end as settled_amount,
    case when stages.is_left then coalesce(counted.written_off_count, 0) end as written_off_count,
    case when stages.is_left then coalesce(counted.closing_count, 0) end as closing_count,
    case when stages.is_left then coalesce(counted.closing_amount, 0) end as closing_amount,
    cast(counted.median_days as double) as median_days
from stages
cross join covered
left join counted on counted.stage = stages.stage
order by stages.position

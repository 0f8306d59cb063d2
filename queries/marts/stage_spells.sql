-- One row is a spell of an account in a stage of collection while something of it was past due: `overdue`
-- (nothing was done yet), `reminder`, `soft`, `formal_demand`, `hard_or_agency` (field too), `legal`. An
-- account stands in the furthest stage that something sent or an assignment put it in while it ended its day
-- with something past due. It begins anew with a first reminder, and where it is given back to soft
-- collectors. A spell ends on the day of the next, or on the day on which nothing is past due any more:
-- settled, or written off if that day saw a write-off.
with ranked (step, rank) as (
    values
    ('reminder', 1), ('demand', 1), ('soft', 2), ('formal_demand', 3), ('notice', 3), ('hard', 4),
    ('field', 4), ('agency', 4), ('legal', 5)
),

assigned as (
    select
        assignments.customer_key,
        assignments.from_on,
        assignments.to_on,
        assignments.precedence,
        ranked.rank,
    from marts.assignments as assignments
    left join marts.stage_meanings as stages
        on stages.column_name = 'stage'
        and stages.word = cast(assignments.stage as varchar)
    left join marts.collectors as collectors
        on collectors.collector_id = cast(assignments.collector_id as varchar)
    inner join ranked on ranked.step = coalesce(stages.step, collectors.kind)
),

-- In whose hands an account was when it fell overdue, of several the latest, says so where it is one of the
-- later ones: that a soft collector keeps an account is no step.
assignment_events as (
    select
        spans.customer_key,
        spans.from_on as overdue_from_on,
        spans.from_on as day,
        assigned.precedence,
        assigned.rank,
    from marts.overdue_spans as spans
    inner join marts.portfolio_spans as portfolios
        on portfolios.customer_key = spans.customer_key
        and portfolios.from_on <= spans.from_on
        and portfolios.to_on >= spans.from_on
    inner join assigned
        on assigned.precedence = portfolios.precedence
        and assigned.from_on < spans.from_on
        and assigned.rank >= 4
    union all
    select
        spans.customer_key,
        spans.from_on,
        assigned.from_on,
        assigned.precedence,
        assigned.rank,
    from marts.overdue_spans as spans
    inner join assigned
        on assigned.customer_key = spans.customer_key
        and assigned.from_on >= spans.from_on
        and assigned.from_on < spans.to_on
        and assigned.to_on >= assigned.from_on
),

assignment_steps as (
    select
        *,
        lag(rank) over (
            partition by customer_key, overdue_from_on order by precedence
        ) as rank_before,
    from assignment_events
),

events as (
    select
        customer_key,
        from_on as overdue_from_on,
        from_on as day,
        0 as rank,
        false as is_restart,
        cast(null as timestamp) as happened_at,
        0 as ordinal,
    from marts.overdue_spans
    union all
    select
        customer_key,
        overdue_from_on,
        day,
        rank,
        rank = 2 and coalesce(rank_before, 0) >= 4,
        null,
        precedence,
    from assignment_steps
    union all
    select
        spans.customer_key,
        spans.from_on,
        activities.at_on,
        ranked.rank,
        meanings.step = 'reminder' and meanings.ordinal = 1,
        activities.happened_at,
        activities.line,
    from marts.activities as activities
    -- Where no stage is given, the outcome may say what was sent.
    inner join marts.stage_meanings as meanings
        on meanings.column_name = case when activities.stage = '' then 'outcome' else 'stage' end
        and meanings.word = case
            when activities.stage = '' then cast(activities.outcome as varchar)
            else cast(activities.stage as varchar)
        end
    inner join ranked on ranked.step = meanings.step
    inner join marts.overdue_spans as spans
        on spans.customer_key = activities.customer_key
        and spans.from_on <= activities.at_on
        and spans.to_on > activities.at_on
    where activities.is_attempt
),

runs as (
    select
        events.*,
        count(*) filter (where is_restart) over in_order as run,
        row_number() over in_order as position,
    from events
    window in_order as (
        partition by customer_key, overdue_from_on
        order by day, happened_at nulls first, ordinal, rank
        rows between unbounded preceding and current row
    )
),

-- In a run an account gets further only with the first event of a rank.
firsts as (
    select
        customer_key,
        overdue_from_on,
        run,
        rank,
        min(position) as position,
        arg_min(day, position) as day,
    from runs
    group by customer_key, overdue_from_on, run, rank
),

reached as (
    select
        firsts.*,
        max(rank) over (
            partition by customer_key, overdue_from_on, run order by position
            rows between unbounded preceding and 1 preceding
        ) as rank_so_far,
    from firsts
),

entries as (
    select
        customer_key,
        overdue_from_on,
        day,
        position,
        rank,
        lag(rank) over (partition by customer_key, overdue_from_on order by position) as rank_before,
    from reached
    where rank_so_far is null or rank > rank_so_far
),

entered as (
    select
        customer_key,
        overdue_from_on,
        day as entered_on,
        position,
        rank,
        lead(day) over in_order as next_on,
        lead(rank) over in_order as next_rank,
    from entries
    where rank_before is null or rank_before <> rank
    window in_order as (partition by customer_key, overdue_from_on order by position)
),

write_off_days as (
    select distinct documents.customer_key, allocations.applied_on
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    where allocations.kind = 'write_off' and allocations.amount > 0
)

select
    cast(
        row_number() over (
            order by entered.customer_key, entered.overdue_from_on, entered.position
        ) as integer
    ) as spell_key,
    entered.customer_key,
    cast(
        case entered.rank
            when 0 then 'overdue'
            when 1 then 'reminder'
            when 2 then 'soft'
            when 3 then 'formal_demand'
            when 4 then 'hard_or_agency'
            else 'legal'
        end
        as enum ('overdue', 'reminder', 'soft', 'formal_demand', 'hard_or_agency', 'legal')
    ) as stage,
    entered.entered_on,
    case
        when entered.next_on is not null then entered.next_on
        when spans.to_on < date '9999-12-31' then spans.to_on
    end as left_on,
    cast(
        case
            when entered.next_rank > entered.rank then 'moved_on'
            when entered.next_rank < entered.rank then 'returned'
            when spans.to_on = date '9999-12-31' then null
            when write_off_days.applied_on is not null then 'written_off'
            else 'settled'
        end
        as enum ('moved_on', 'returned', 'settled', 'written_off')
    ) as left_by,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
from entered
inner join marts.overdue_spans as spans
    on spans.customer_key = entered.customer_key
    and spans.from_on = entered.overdue_from_on
left join write_off_days
    on write_off_days.customer_key = entered.customer_key
    and write_off_days.applied_on = spans.to_on
inner join marts.customers as customers on customers.customer_key = entered.customer_key

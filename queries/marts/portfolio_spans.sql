-- One row is a span of days in which an account is in one collector's portfolio, by the assignment of
-- that precedence. Where assignments overlap the latest counts, so that no two spans of an account do.
with in_force as (
    select
        assignments.*,
        lead(assignments.from_on) over (
            partition by assignments.customer_key order by assignments.precedence
        ) as next_from_on,
    from marts.assignments as assignments
    where assignments.to_on >= assignments.from_on
),

overlapping as (
    select *
    from in_force
    where customer_key in (select customer_key from in_force where to_on >= next_from_on)
),

edges as (
    select customer_key, from_on as day from overlapping
    union
    select customer_key, to_on + 1 from overlapping where to_on < date '9999-12-31'
),

pieces as (
    select
        customer_key,
        day as from_on,
        coalesce(
            lead(day) over (partition by customer_key order by day) - 1, date '9999-12-31'
        ) as to_on,
    from edges
)

select customer_key, from_on, to_on, collector_id, stage, precedence
from in_force
where customer_key not in (select customer_key from overlapping)
union all
select
    pieces.customer_key,
    pieces.from_on,
    pieces.to_on,
    arg_max(overlapping.collector_id, overlapping.precedence) as collector_id,
    arg_max(overlapping.stage, overlapping.precedence) as stage,
    max(overlapping.precedence) as precedence,
from pieces
inner join overlapping
    on overlapping.customer_key = pieces.customer_key
    and overlapping.from_on <= pieces.from_on
    and overlapping.to_on >= pieces.from_on
group by pieces.customer_key, pieces.from_on, pieces.to_on

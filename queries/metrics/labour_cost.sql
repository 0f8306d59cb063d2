-- One row is what a person is paid for one working day: the hours of a full-time month, for the part
-- of full time, at the cost of an hour, spread over the working days of the month so that a whole month
-- adds up exactly. A person whose cost is not known is left out, unless nobody's is.
with known as (
    select count(cost_per_hour) as cost_count
    from marts.paid_days
),

monthly as (
    select
        paid_days.collector_id,
        paid_days.team,
        paid_days.day,
        paid_days.ordinal,
        paid_days.day_count,
        paid_days.fte * cast($full_time_hours as decimal(9, 4)) as hours,
        cast(
            paid_days.fte * cast($full_time_hours as decimal(9, 4)) * paid_days.cost_per_hour
            as decimal(18, 6)
        ) as cost,
        paid_days.import_id,
        paid_days.line
    from marts.paid_days as paid_days
    cross join known
    where paid_days.cost_per_hour is not null or known.cost_count = 0
)

select
    collector_id as item_id,
    day as occurred_on,
    cast(
        round(cost * ordinal / day_count, 4) - round(cost * (ordinal - 1) / day_count, 4)
        as decimal(18, 4)
    ) as value,
    cast($cost_currency as varchar) as currency,
    collector_id,
    team,
    '' as agency,
    cast(hours / day_count as decimal(9, 4)) as hours,
    import_id,
    line
from monthly

-- One row is a working day (Monday to Friday) that a listed person is paid for, within the days that
-- the data covers: from the day the person started to the day of leaving. `ordinal` of `day_count` says
-- which working day of its month it is, so that a month's hours can be spread over its days exactly.
-- Who is paid by a fee is paid for no days. Blank full-time equivalents are one.
with covered as (
    select min(first_on) as first_on, max(last_on) as last_on
    from marts.coverage
    where table_name in ('invoices', 'payments', 'activities')
),

days as (
    select cast(days.day as date) as day
    from covered, unnest(
        generate_series(
            cast(date_trunc('month', covered.first_on) as date),
            last_day(covered.last_on),
            interval 1 day
        )
    ) as days (day)
    where isodow(days.day) <= 5
),

numbered as (
    select
        day,
        row_number() over (partition by date_trunc('month', day) order by day) as ordinal,
        count(*) over (partition by date_trunc('month', day)) as day_count,
    from days
)

select
    collectors.collector_id,
    collectors.team,
    collectors.kind,
    numbered.day,
    numbered.ordinal,
    numbered.day_count,
    coalesce(collectors.fte, 1) as fte,
    collectors.cost_per_hour,
    collectors.import_id,
    collectors.line,
from marts.collectors as collectors
cross join covered
inner join numbered
    on numbered.day between covered.first_on and covered.last_on
    and numbered.day >= coalesce(collectors.started_on, covered.first_on)
    and numbered.day <= coalesce(collectors.left_on, covered.last_on)
where collectors.is_listed and collectors.kind <> 'agency'

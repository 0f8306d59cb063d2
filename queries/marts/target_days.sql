-- One row is the share of a goal for one working day (Monday to Friday), so that any span of days has
-- its target pro rata and whole periods add up exactly. For each day the finest period counts: month
-- before quarter before year. `level` says whom a sum is for: where the department has no goal of its
-- own its teams' goals stand in, where a team has none its collectors'.
with working_days as (
    select
        targets.*,
        cast(days.day as date) as day,
    from marts.targets as targets, unnest(
        generate_series(targets.period_from, targets.period_to, interval 1 day)
    ) as days (day)
    where isodow(days.day) <= 5
),

shared as (
    select
        metric,
        grain,
        level,
        collector_id,
        team,
        currency,
        day,
        import_id,
        line,
        period,
        row_number() over by_day as ordinal,
        count(*) over whole as day_count,
        value,
    from working_days
    window
        whole as (partition by import_id, line),
        by_day as (partition by import_id, line order by day)
),

daily as (
    select
        metric,
        level,
        collector_id,
        team,
        currency,
        day,
        import_id,
        line,
        period,
        case grain when 'month' then 1 when 'quarter' then 2 else 3 end as coarseness,
        cast(
            round(value * ordinal / day_count, 4) - round(value * (ordinal - 1) / day_count, 4)
            as decimal(18, 4)
        ) as value,
    from shared
),

finest as (
    select *
    from daily
    qualify
        coarseness
        = min(coarseness) over (partition by metric, level, collector_id, team, day)
),

of_collectors as (
    select
        finest.* exclude (team),
        coalesce(nullif(finest.team, ''), collectors.team, '') as team,
    from finest
    left join marts.collectors as collectors on collectors.collector_id = finest.collector_id
    where finest.level = 'collector'
),

of_teams as (
    select * from finest where level = 'team'
    union all by name
    select of_collectors.*
    from of_collectors
    anti join (select metric, team, day from finest where level = 'team') as team_goals
        on team_goals.metric = of_collectors.metric
        and team_goals.team = of_collectors.team
        and team_goals.day = of_collectors.day
),

of_department as (
    select * from finest where level = 'department'
    union all by name
    select of_teams.*
    from of_teams
    anti join (select metric, day from finest where level = 'department') as department_goals
        on department_goals.metric = of_teams.metric
        and department_goals.day = of_teams.day
)

select metric, 'collector' as level, day, value, currency, collector_id, team, period, import_id, line
from of_collectors
union all
select metric, 'team', day, value, currency, collector_id, team, period, import_id, line
from of_teams
union all
select metric, 'department', day, value, currency, collector_id, team, period, import_id, line
from of_department

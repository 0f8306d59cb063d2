-- One row is a goal as somebody gave it: in a file, or typed in. Does it count? One that was typed in takes
-- the place of those of files for the same figure, period and holder.
with typed as (
    select
        unnest(
            from_json(
                targets,
                '[{"metric": "VARCHAR", "period": "VARCHAR", "collector": "VARCHAR",
                    "team": "VARCHAR", "value": "VARCHAR", "currency": "VARCHAR"}]'
            )
        ) as goal,
        unnest(range(1, cast(json_array_length(targets) as bigint) + 1)) as line,
    from marts.settings
),

given as (
    select
        true as is_typed,
        goal.period,
        goal.metric,
        cast(goal.value as decimal(18, 6)) as value,
        goal.currency,
        goal.collector as collector_id,
        goal.team,
        cast(null as integer) as import_id,
        cast(line as integer) as line,
    from typed
    union all
    select
        false,
        period,
        lower(trim(metric)),
        value,
        currency,
        collector_id,
        team,
        import_id,
        line,
    from received.targets
)

select
    is_typed,
    period,
    metric,
    value,
    currency,
    collector_id,
    team,
    import_id,
    line,
    is_typed or not bool_or(is_typed) over (
        partition by
            period, metric, collector_id, case when collector_id is null then team end
    ) as is_counted,
from given

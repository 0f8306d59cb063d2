-- One row is a goal that counts, with the calendar days of its period, both ends included.
with parsed as (
    select
        targets.*,
        cast(targets.period[1:4] as integer) as target_year,
        try_cast(regexp_extract(targets.period, 'Q([1-4])$', 1) as integer) as target_quarter,
        try_cast(regexp_extract(targets.period, '^\d{4}-(\d{2})$', 1) as integer) as target_month,
    from marts.given_targets as targets
    where is_counted
),

dated as (
    select
        parsed.*,
        case
            when target_month is not null then 'month'
            when target_quarter is not null then 'quarter'
            else 'year'
        end as grain,
        make_date(
            target_year, coalesce(target_month, 3 * target_quarter - 2, 1), 1
        ) as period_from,
    from parsed
)

select
    period,
    grain,
    period_from,
    last_day(
        period_from + case grain
            when 'month' then interval 0 month
            when 'quarter' then interval 2 month
            else interval 11 month
        end
    ) as period_to,
    metric,
    value,
    coalesce(currency, '') as currency,
    case
        when collector_id is not null then 'collector'
        when team is not null then 'team'
        else 'department'
    end as level,
    coalesce(collector_id, '') as collector_id,
    coalesce(team, '') as team,
    import_id,
    line,
from dated

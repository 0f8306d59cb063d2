-- One row is a calendar month that the data covers to its end.
with bounds as (
    select
        min(event_on) as first_on,
        (
            select max(last_on) from marts.coverage
            where table_name in ('invoices', 'payments', 'activities')
        ) as last_on,
    from marts.balance_events
)

select cast(last_day(cast(months.month_start as date)) as date) as month_end
from bounds, unnest(
    generate_series(date_trunc('month', bounds.first_on), bounds.last_on, interval 1 month)
) as months (month_start)
where last_day(cast(months.month_start as date)) <= bounds.last_on

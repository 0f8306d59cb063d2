-- One row is a month in which a client's table suddenly has no rows: there are rows in the two months
-- before the gap and after it. What is dated after its import is left out, and a table that never had
-- rows every month has no gaps.
with dated as (
    select 'invoices' as table_name, client_id, issue_on as event_on
    from marts.documents
    union all
    select 'payments', client_id, paid_on
    from marts.collections
    union all
    select 'activities', client_id, at_on
    from marts.activities
    union all
    select 'promises', client_id, made_on
    from marts.promises
),

present as (
    select
        dated.table_name,
        dated.client_id,
        cast(date_trunc('month', dated.event_on) as date) as month_start,
        count(*) as row_count
    from dated
    inner join marts.coverage as coverage
        on coverage.client_id = dated.client_id and coverage.table_name = dated.table_name
    where dated.event_on <= coverage.last_on
    group by dated.table_name, dated.client_id, date_trunc('month', dated.event_on)
),

gaps as (
    select
        table_name,
        client_id,
        month_start,
        lag(month_start) over months as month_before,
        lead(month_start) over months as month_after,
        median(row_count) over (months rows between 5 preceding and current row) as usual_count
    from present
    window months as (partition by table_name, client_id order by month_start)
)

select
    strftime(missing.month_start, '%Y-%m') as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    gaps.client_id,
    cast(missing.month_start as date) as found_on,
    gaps.table_name,
    cast(gaps.usual_count as integer) as usual_count,
    cast(null as integer) as import_id,
    cast(null as integer) as line
from gaps, unnest(
    generate_series(
        gaps.month_start + interval 1 month, gaps.month_after - interval 1 month, interval 1 month
    )
) as missing (month_start)
where
    gaps.month_before = gaps.month_start - interval 1 month
    and gaps.month_after > gaps.month_start + interval 1 month

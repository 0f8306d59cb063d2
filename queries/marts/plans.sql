-- One row is a payment plan, by its first instalment: when that was due, and the day on which two
-- instalments in a row were missed, if they were.
with missed as (
    select
        plan_key,
        decided_on,
        not is_paid_in_time
            and lag(not is_paid_in_time, 1, false) over (
                partition by plan_key order by number
            ) as is_second,
    from marts.plan_instalments
),

summed as (
    select
        plan_key,
        count(*) as instalment_count,
        sum(amount) as amount,
    from marts.plan_instalments
    group by plan_key
),

broken as (
    select plan_key, min(decided_on) as broken_on
    from missed
    where is_second
    group by plan_key
)

select
    firsts.plan_key,
    firsts.plan_id,
    firsts.customer_key,
    firsts.started_on,
    broken.broken_on,
    cast(summed.instalment_count as integer) as instalment_count,
    cast(summed.amount as decimal(18, 4)) as amount,
    firsts.currency,
    firsts.collector_id,
    firsts.team,
    firsts.agency,
    firsts.client_id,
    firsts.segment,
    firsts.industry,
    firsts.country,
    firsts.region,
    firsts.risk_class,
    firsts.size,
    firsts.import_id,
    firsts.line,
from marts.plan_instalments as firsts
inner join summed on summed.plan_key = firsts.plan_key
left join broken on broken.plan_key = firsts.plan_key
where firsts.number = 1

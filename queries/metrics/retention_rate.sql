-- One row is a customer from whom money past due was collected in a period that is asked about, and
-- whether the customer was invoiced again within six months after the last of it. Only calendar months
-- all of whose days are six months old in the data of the client.
with asked as (
    select
        unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
),

collected as (
    select
        asked.period_from,
        asked.period_to,
        days.customer_key,
        max(days.collected_on) filter (where days.amount > 0) as collected_on
    from asked
    inner join marts.collected_days as days
        on days.collected_on between asked.period_from and asked.period_to
    inner join marts.customers as customers on customers.customer_key = days.customer_key
    inner join marts.data_through as known on known.client_id = customers.client_id
    where
        last_day(days.collected_on) + interval 6 month
            <= least(cast($as_of as date), known.data_through)
    group by asked.period_from, asked.period_to, days.customer_key
    having sum(days.amount) > 0
)

select
    customers.customer_id as item_id,
    collected.period_from,
    collected.period_to as occurred_on,
    case
        when days.next_issue_on <= collected.collected_on + interval 6 month then 1 else 0
    end as value,
    1 as out_of,
    customers.client_id,
    collected.customer_key,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    days.collector_id,
    days.team,
    days.agency,
    days.stage,
    collected.collected_on,
    days.next_issue_on,
    days.import_id,
    days.line
from collected
inner join marts.collected_days as days
    on days.customer_key = collected.customer_key
    and days.collected_on = collected.collected_on
inner join marts.customers as customers on customers.customer_key = collected.customer_key

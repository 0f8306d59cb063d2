-- One row is an account with something past due on a day of a period that is asked about, or at the
-- period's start, for each collector whose portfolio it was in on such a day; counted are the accounts,
-- each once.
with asked as (
    select
        unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
),

due as (
    select
        asked.period_from,
        asked.period_to,
        spans.customer_key,
        portfolios.collector_id,
        min(spans.from_on) as due_from_on
    from asked
    inner join marts.overdue_spans as spans
        on spans.from_on <= asked.period_to and spans.to_on >= asked.period_from
    left join marts.portfolio_spans as portfolios
        on cast($by_collector as boolean)
        and portfolios.customer_key = spans.customer_key
        and portfolios.from_on <= least(spans.to_on, asked.period_to)
        and portfolios.to_on >= greatest(spans.from_on, asked.period_from)
    group by asked.period_from, asked.period_to, spans.customer_key, portfolios.collector_id
)

select
    customers.customer_id as item_id,
    due.period_from,
    due.period_to as occurred_on,
    due.customer_key as value,
    customers.client_id,
    due.customer_key,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    coalesce(cast(due.collector_id as varchar), '') as collector_id,
    coalesce(people.team, '') as team,
    coalesce(people.agency, '') as agency,
    due.due_from_on,
    customers.import_id,
    customers.line
from due
inner join marts.customers as customers on customers.customer_key = due.customer_key
left join marts.collectors as people
    on people.collector_id = cast(due.collector_id as varchar)

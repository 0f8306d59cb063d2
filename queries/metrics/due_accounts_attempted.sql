-- One row is an attempt on an account that had something past due on that day, with the collector whose
-- portfolio it was in; counted are the accounts, each once.
select
    customers.customer_id as item_id,
    activities.at_on as occurred_on,
    activities.customer_key as value,
    activities.client_id,
    activities.customer_key,
    activities.segment,
    activities.industry,
    activities.country,
    activities.region,
    activities.risk_class,
    activities.size,
    coalesce(cast(portfolios.collector_id as varchar), '') as collector_id,
    coalesce(people.team, '') as team,
    coalesce(people.agency, '') as agency,
    activities.stage,
    activities.channel,
    activities.import_id,
    activities.line
from marts.activities as activities
inner join marts.customers as customers on customers.customer_key = activities.customer_key
inner join marts.overdue_spans as spans
    on spans.customer_key = activities.customer_key
    and spans.from_on <= activities.at_on
    and spans.to_on >= activities.at_on
left join marts.portfolio_spans as portfolios
    on cast($by_collector as boolean)
    and portfolios.customer_key = activities.customer_key
    and portfolios.from_on <= activities.at_on
    and portfolios.to_on >= activities.at_on
left join marts.collectors as people
    on people.collector_id = cast(portfolios.collector_id as varchar)
where activities.is_attempt

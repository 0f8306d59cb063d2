-- One row is an attempt; counted are the accounts, each once.
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
    activities.collector_id,
    activities.team,
    activities.agency,
    activities.stage,
    activities.channel,
    activities.outcome,
    activities.import_id,
    activities.line
from marts.activities as activities
inner join marts.customers as customers on customers.customer_key = activities.customer_key
where activities.is_attempt

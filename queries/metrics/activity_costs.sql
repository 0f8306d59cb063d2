-- One row is an activity with its own cost: postage, a message, a visit. Activities without one are left
-- out, unless none has any.
with known as (
    select count(cost) as cost_count
    from marts.activities
)

select
    activities.activity_id as item_id,
    activities.at_on as occurred_on,
    cast(activities.cost as decimal(18, 4)) as value,
    cast($cost_currency as varchar) as currency,
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
cross join known
where activities.cost is not null or known.cost_count = 0

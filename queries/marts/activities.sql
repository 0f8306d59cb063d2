-- One row is a contact or action. Everything that goes out to the customer is an attempt.
select
    coalesce(activities.activity_id, '') as activity_id,
    customers.customer_key,
    cast(activities."at" as date) as at_on,
    activities."at" as happened_at,
    case when activities.at_has_time then hour(activities."at") end as at_hour,
    isodow(activities."at") as at_weekday,
    coalesce(activities.channel, '') as channel,
    coalesce(activities.collector_id, '') as collector_id,
    coalesce(collectors.team, '') as team,
    coalesce(collectors.agency, '') as agency,
    coalesce(activities.stage, '') as stage,
    coalesce(activities.outcome, '') as outcome,
    coalesce(activities.direction, 'outgoing') = 'outgoing' as is_attempt,
    coalesce(outcome_meanings.is_contact, false) as is_contact,
    coalesce(outcome_meanings.is_right_party, false) as is_right_party,
    activities.minutes,
    activities.cost,
    customers.client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    activities.import_id,
    activities.line,
from received.activities as activities
inner join marts.customers as customers on customers.customer_id = activities.customer_id
left join marts.collectors as collectors on collectors.collector_id = activities.collector_id
left join marts.outcome_meanings as outcome_meanings
    on outcome_meanings.outcome = lower(trim(activities.outcome))

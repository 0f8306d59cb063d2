-- One row is a contact or action. Everything that goes out to the customer is an attempt.
select
    coalesce(activities.activity_id, '') as activity_id,
    customers.customer_key,
    cast(activities."at" as date) as at_on,
    activities."at" as happened_at,
    coalesce(activities.at_has_time, cast(activities."at" as time) <> time '00:00:00') as has_time,
    activities.invoice_id,
    cast(coalesce(activities.channel, '') as channel_word) as channel,
    cast(coalesce(activities.collector_id, '') as collector_id_word) as collector_id,
    coalesce(collectors.team, cast('' as team_word)) as team,
    coalesce(collectors.agency, cast('' as collector_id_word)) as agency,
    cast(coalesce(activities.stage, '') as stage_word) as stage,
    cast(coalesce(activities.outcome, '') as outcome_word) as outcome,
    coalesce(activities.direction, 'outgoing') = 'outgoing' as is_attempt,
    coalesce(outcome_meanings.is_contact, false) as is_contact,
    coalesce(outcome_meanings.is_right_party, false) as is_right_party,
    activities.minutes,
    activities.cost,
    customers.client_id,
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
left join (
    select
        cast(collector_id as collector_id_word) as collector_id,
        cast(team as team_word) as team,
        cast(agency as collector_id_word) as agency,
    from marts.collectors
) as collectors on collectors.collector_id = cast(activities.collector_id as collector_id_word)
left join marts.outcome_meanings as outcome_meanings
    on outcome_meanings.outcome = cast(activities.outcome as outcome_word)

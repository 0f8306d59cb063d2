-- One row is an attempt to reach a customer, with the weekday (1 Monday to 7 Sunday) and the hour that it was
-- made at, both null where it has no time of day: which attempts stand behind a cell of `contact_heatmap`?
select
    activity_id as item_id,
    at_on as occurred_on,
    cast(case when has_time then extract(isodow from at_on) end as integer) as weekday,
    cast(case when has_time then extract(hour from happened_at) end as integer) as hour,
    1 as attempts,
    cast(is_contact as integer) as contacts,
    cast(is_right_party as integer) as right_party_contacts,
    customer_key,
    collector_id,
    channel,
    stage,
    outcome,
    import_id,
    line
from marts.activities
where is_attempt and at_on between cast($from as date) and cast($to as date) /* scope */

-- One row is an attempt, and whether somebody was spoken to.
select
    activity_id as item_id,
    at_on as occurred_on,
    cast(is_contact as integer) as value,
    1 as out_of,
    client_id,
    customer_key,
    segment,
    industry,
    country,
    region,
    risk_class,
    size,
    collector_id,
    team,
    agency,
    stage,
    channel,
    outcome,
    import_id,
    line
from marts.activities
where is_attempt

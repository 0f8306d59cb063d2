-- One row is an attempt in which the customer was spoken to.
select
    activity_id as item_id,
    at_on as occurred_on,
    1 as value,
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
where is_attempt and is_right_party

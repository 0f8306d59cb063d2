-- One row is an attempt, and whether the customer was spoken to.
select
    activity_id as item_id,
    at_on as occurred_on,
    cast(is_right_party as integer) as value,
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

-- One row is a complaint, on the day it was made.
select
    complaint_id as item_id,
    complained_on as occurred_on,
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
    reason,
    upheld,
    import_id,
    line
from marts.complaints

-- One row is a promise to pay, on the day it was made.
select
    promise_id as item_id,
    made_on as occurred_on,
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
    due_on,
    amount,
    currency,
    import_id,
    line
from marts.promises

-- One row is a promise on the day it was due, and whether it was kept. One whose days of grace are not
-- over is pending and counts nowhere.
select
    promise_id as item_id,
    due_on as occurred_on,
    case when kept_on is not null then 1 else 0 end as value,
    1 as out_of,
    client_id,
    customer_id,
    segment,
    industry,
    country,
    region,
    risk_class,
    size,
    collector_id,
    team,
    agency,
    amount,
    paid_amount,
    currency,
    import_id,
    line
from marts.promises
where decided_on <= cast($as_of as date)

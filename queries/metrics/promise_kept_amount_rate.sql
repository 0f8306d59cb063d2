-- One row is a promise on the day it was due: its amount if it was kept, out of its amount. One whose
-- days of grace are not over is pending and counts nowhere.
select
    promise_id as item_id,
    due_on as occurred_on,
    case when kept_on is not null then amount else 0 end as value,
    amount as out_of,
    currency,
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
    paid_amount,
    import_id,
    line
from marts.promises
where decided_on <= cast($as_of as date)

-- One row is a promise on the day it was due, and whether it was kept. One whose days of grace are not
-- over in the data of its client is pending and counts nowhere.
select
    promises.promise_id as item_id,
    promises.due_on as occurred_on,
    case when promises.kept_on is not null then 1 else 0 end as value,
    1 as out_of,
    promises.client_id,
    promises.customer_key,
    promises.segment,
    promises.industry,
    promises.country,
    promises.region,
    promises.risk_class,
    promises.size,
    promises.collector_id,
    promises.team,
    promises.agency,
    promises.amount,
    promises.paid_amount,
    promises.currency,
    promises.decided_on as known_on,
    promises.import_id,
    promises.line
from marts.promises as promises
inner join marts.data_through as known on known.client_id = promises.client_id
where promises.decided_on <= known.data_through

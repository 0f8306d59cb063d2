-- One row is an instalment on the day it was due, and whether it was paid in time. One whose days of
-- grace are not over in the data of its client is pending and counts nowhere.
select
    instalments.plan_id as item_id,
    instalments.due_on as occurred_on,
    case when instalments.is_paid_in_time then 1 else 0 end as value,
    1 as out_of,
    instalments.client_id,
    instalments.customer_key,
    instalments.segment,
    instalments.industry,
    instalments.country,
    instalments.region,
    instalments.risk_class,
    instalments.size,
    instalments.collector_id,
    instalments.team,
    instalments.agency,
    instalments.number,
    instalments.amount,
    instalments.currency,
    case when instalments.paid_on <= cast($as_of as date) then instalments.paid_on end as paid_on,
    instalments.import_id,
    instalments.line
from marts.plan_instalments as instalments
inner join marts.data_through as known on known.client_id = instalments.client_id
where instalments.decided_on <= least(cast($as_of as date), known.data_through)

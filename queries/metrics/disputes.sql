-- One row is a dispute that is open on one of the days that are asked about.
with asked as (
    select unnest(cast($days as date[])) as day
)

select
    disputes.dispute_id as item_id,
    asked.day as occurred_on,
    1 as value,
    disputes.client_id,
    disputes.customer_key,
    disputes.segment,
    disputes.industry,
    disputes.country,
    disputes.region,
    disputes.service,
    disputes.currency,
    disputes.terms,
    disputes.risk_class,
    disputes.size,
    disputes.reason,
    disputes.opened_on,
    disputes.amount,
    disputes.import_id,
    disputes.line
from asked
inner join marts.disputes as disputes
    on disputes.opened_on <= asked.day
    and (disputes.closed_on is null or disputes.closed_on > asked.day)

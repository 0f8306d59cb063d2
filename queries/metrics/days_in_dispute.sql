-- One row is a dispute that was closed in one of the periods that are asked about, or is open at its
-- end, and its days until then.
with asked as (
    select
        unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
)

select
    disputes.dispute_id as item_id,
    asked.period_from,
    asked.period_to as occurred_on,
    least(coalesce(disputes.closed_on, asked.period_to), asked.period_to) - disputes.opened_on
        as value,
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
    case when disputes.closed_on <= asked.period_to then disputes.closed_on end as closed_on,
    disputes.amount,
    disputes.import_id,
    disputes.line
from asked
inner join marts.disputes as disputes
    on disputes.opened_on <= asked.period_to
    and (disputes.closed_on is null or disputes.closed_on >= asked.period_from)

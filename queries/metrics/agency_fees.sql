-- One row is the fee on money received, or given back on its reversal (below zero): what was credited to
-- an agency, or to anybody else with a fee rate, times that rate. Unknown where an agency's rate is.
select
    collections.receipt_key as item_id,
    collections.paid_on as occurred_on,
    cast(collections.amount * collectors.fee_rate as decimal(18, 4)) as value,
    collections.currency,
    collections.client_id,
    collections.customer_key,
    collections.segment,
    collections.industry,
    collections.country,
    collections.region,
    collections.risk_class,
    collections.size,
    collections.collector_id,
    collections.team,
    collections.agency,
    collections.stage,
    collections.amount as collected_amount,
    collectors.fee_rate,
    collections.import_id,
    collections.line
from marts.collections as collections
inner join marts.collectors as collectors
    on collectors.collector_id = collections.collector_id
where collectors.kind = 'agency' or collectors.fee_rate is not null

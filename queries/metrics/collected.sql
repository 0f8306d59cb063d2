-- One row is money received, or its reversal (below zero), credited to the collector by the rule in
-- force.
select
    receipt_key as item_id,
    paid_on as occurred_on,
    amount as value,
    currency,
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
    method,
    credited_by,
    import_id,
    line
from marts.collections

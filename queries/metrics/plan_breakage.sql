-- One row is a payment plan on the day its first instalment was due, and whether it is broken: two
-- instalments in a row missed, as far as the data of its client goes.
select
    plans.plan_id as item_id,
    plans.started_on as occurred_on,
    case when plans.broken_on <= least(cast($as_of as date), known.data_through) then 1 else 0 end
        as value,
    1 as out_of,
    plans.client_id,
    plans.customer_key,
    plans.segment,
    plans.industry,
    plans.country,
    plans.region,
    plans.risk_class,
    plans.size,
    plans.collector_id,
    plans.team,
    plans.agency,
    plans.instalment_count,
    plans.amount,
    plans.currency,
    case
        when plans.broken_on <= least(cast($as_of as date), known.data_through)
            then plans.broken_on
    end as broken_on,
    plans.import_id,
    plans.line
from marts.plans as plans
inner join marts.data_through as known on known.client_id = plans.client_id
where plans.started_on <= least(cast($as_of as date), known.data_through)

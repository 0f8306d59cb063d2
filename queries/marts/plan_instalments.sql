-- One row is an instalment of a payment plan and what came of it: the day on which its amount was
-- reached, if it was, and whether that was by its due date and the days of grace.
select
    plan_terms.instalment_key,
    plan_terms.plan_key,
    plan_terms.plan_id,
    plan_terms.number,
    plan_terms.customer_key,
    plan_terms.started_on,
    plan_terms.due_on,
    plan_terms.decided_on,
    plan_terms.amount,
    plan_terms.interest,
    plan_terms.fee,
    plan_terms.currency,
    plan_payments.paid_on,
    coalesce(plan_payments.paid_on <= plan_terms.decided_on, false) as is_paid_in_time,
    plan_terms.collector_id,
    cast(coalesce(collectors.team, '') as team_word) as team,
    cast(coalesce(collectors.agency, '') as collector_id_word) as agency,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    plan_terms.import_id,
    plan_terms.line,
from marts.plan_terms as plan_terms
inner join marts.customers as customers on customers.customer_key = plan_terms.customer_key
left join marts.collectors as collectors
    on collectors.collector_id = plan_terms.collector_id
left join marts.plan_payments as plan_payments
    on plan_payments.instalment_key = plan_terms.instalment_key

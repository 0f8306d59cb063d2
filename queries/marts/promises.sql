-- One row is a promise to pay and what came of it: what was paid on it from the day it was made until
-- it is decided, and the day on which it was fulfilled, if it was.
select
    promise_terms.promise_key,
    promise_terms.promise_id,
    promise_terms.customer_key,
    promise_terms.made_on,
    promise_terms.due_on,
    promise_terms.decided_on,
    promise_terms.amount,
    promise_terms.currency,
    coalesce(promise_payments.paid_amount, 0) as paid_amount,
    promise_payments.kept_on,
    promise_terms.collector_id,
    cast(coalesce(collectors.team, '') as team_word) as team,
    cast(coalesce(collectors.agency, '') as collector_id_word) as agency,
    customers.client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    promise_terms.import_id,
    promise_terms.line,
from marts.promise_terms as promise_terms
inner join marts.customers as customers on customers.customer_key = promise_terms.customer_key
left join marts.collectors as collectors
    on collectors.collector_id = promise_terms.collector_id
left join marts.promise_payments as promise_payments
    on promise_payments.promise_key = promise_terms.promise_key

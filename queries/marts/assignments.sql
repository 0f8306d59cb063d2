-- One row is an account in somebody's portfolio. The latest of several at once has the highest
-- precedence.
select
    customers.customer_key,
    cast(assignments.collector_id as collector_id_word) as collector_id,
    cast(coalesce(assignments.stage, '') as stage_word) as stage,
    assignments.from_date as from_on,
    coalesce(assignments.to_date, date '9999-12-31') as to_on,
    assignments.placed_amount,
    assignments.currency,
    row_number() over (
        order by assignments.from_date, assignments.import_id, assignments.line
    ) as precedence,
    assignments.import_id,
    assignments.line,
from received.assignments as assignments
inner join marts.customers as customers on customers.customer_id = assignments.customer_id

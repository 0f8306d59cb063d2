-- One row is a credit decision for one account, or for all of a segment (then without an account).
select
    customers.customer_key,
    coalesce(changes.segment, '') as segment,
    changes.from_date as from_on,
    changes.payment_terms_days,
    changes.credit_limit,
    changes.import_id,
    changes.line,
from received.terms_changes as changes
left join marts.customers as customers on customers.customer_id = changes.customer_id
where changes.customer_id is null or customers.customer_key is not null

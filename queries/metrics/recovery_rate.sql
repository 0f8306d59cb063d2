-- One row is an invoice on the day it fell overdue: what was paid on it within 90 days past due, out of
-- its balance on that day. Only cohorts (calendar months) all of whose days are 90 days old.
select
    invoice_id as item_id,
    fell_on as occurred_on,
    recovered_within_90_amount as value,
    base_amount as out_of,
    currency,
    client_id,
    customer_id,
    segment,
    industry,
    country,
    region,
    service,
    terms,
    risk_class,
    size,
    due_on,
    import_id,
    line
from marts.overdue_entries
where cohort_end + 90 <= cast($as_of as date)

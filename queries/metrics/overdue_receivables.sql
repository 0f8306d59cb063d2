-- One row is a change of what is past due: a balance counts from the day after its due date, and what
-- happens to it before then counts from that day too. Summed up to a day: what was past due.
select
    document_key as item_id,
    greatest(event_on, due_on + 1) as occurred_on,
    amount as value,
    currency,
    client_id,
    customer_key,
    segment,
    industry,
    country,
    region,
    service,
    terms,
    risk_class,
    size,
    issue_on,
    due_on,
    import_id,
    line
from marts.balance_events
where due_on is not null

-- One row is a change of what is owed: a document issued, paid, credited or written off, or money that
-- became or ceased to be unapplied. Summed up to a day: what was open on that day.
select
    document_key as item_id,
    event_on as occurred_on,
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
    cause,
    import_id,
    line
from marts.balance_events

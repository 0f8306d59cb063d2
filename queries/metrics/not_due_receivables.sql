-- One row is a change of what is owed and not yet due: each change up to the due date, and its opposite
-- on the day after, when what is left falls overdue. Summed up to a day: what was not yet due.
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
    cast(cause as varchar) as cause,
    import_id,
    line
from marts.balance_events
where due_on is not null and event_on <= due_on
union all
select
    document_key,
    due_on + 1,
    -amount,
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
    'became_overdue',
    import_id,
    line
from marts.balance_events
where due_on is not null and event_on <= due_on

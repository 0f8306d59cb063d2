-- One row is a change of what is past due: a balance counts from the day after its due date, and what
-- happens to it before then counts from that day too. Summed up to a day: what was past due. What was
-- left of a document when it fell overdue became overdue; what came after was collected, credited or
-- written off.
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
    case
        when event_on <= due_on or kind = 'issued' then 'became_overdue'
        else cast(cause as varchar)
    end as cause,
    import_id,
    line
from marts.balance_events
where due_on is not null

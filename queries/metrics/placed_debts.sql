-- One row is a debt that was placed here, on the day of its placement or its first event.
select
    document_key as item_id,
    issue_on as occurred_on,
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
    due_on,
    import_id,
    line
from marts.documents
where kind = 'debt'

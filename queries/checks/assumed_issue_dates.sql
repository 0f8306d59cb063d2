-- One row is a document whose file gave no issue date: it counts from its earliest known date.
select
    invoice_id as item_id,
    customer_id,
    amount,
    currency,
    client_id,
    issue_on as found_on,
    import_id,
    line
from marts.documents
where issue_is_assumed

-- One row is an invoice without a due date: it stands in a bucket of its own and is never overdue.
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
where due_on is null and kind = 'invoice'

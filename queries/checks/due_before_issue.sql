-- One row is a document that was due before it was issued.
select
    invoice_id as item_id,
    customer_id,
    amount,
    currency,
    client_id,
    due_on as found_on,
    import_id,
    line
from marts.documents
where due_on < issue_on and not issue_is_assumed and kind <> 'credit_note'

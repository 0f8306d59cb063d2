-- One row is a document that a list calls a draft, or called off: it stands in no figure.
select
    invoice_id as item_id,
    customer_id,
    amount,
    currency,
    client_id,
    issue_on as found_on,
    import_id,
    line
from marts.void_documents

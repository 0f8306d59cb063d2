-- One row is a promise, a dispute, an activity or a credit note that names an invoice which is not
-- loaded.
select
    item_id,
    customer_id,
    amount,
    currency,
    client_id,
    found_on,
    table_name,
    invoice_id,
    import_id,
    line
from marts.unknown_invoices

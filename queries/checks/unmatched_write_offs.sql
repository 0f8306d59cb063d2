-- One row is a write-off whose invoice is not loaded, or is not the only one of its number: it counts
-- nowhere.
select
    invoice_id as item_id,
    '' as customer_id,
    amount,
    coalesce(currency, '') as currency,
    coalesce(client_id, '') as client_id,
    written_off_on as found_on,
    import_id,
    line
from marts.unmatched_write_offs

-- One row is an amount given up, on the day it was written off.
select
    invoice_id as item_id,
    written_off_on as occurred_on,
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
    import_id,
    line
from marts.write_offs

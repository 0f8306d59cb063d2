-- One row is a customer in an aging report whose stated total is not the sum of its buckets: the stated
-- total less the sum.
select
    customer as item_id,
    customer as customer_id,
    cast(stated_amount - computed_amount as decimal(18, 4)) as amount,
    currency,
    '' as client_id,
    as_of as found_on,
    stated_amount,
    computed_amount,
    import_id,
    line
from marts.snapshot_totals

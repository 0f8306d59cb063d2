-- One row is a document whose list states that more was paid on it than its amount: the excess.
select
    invoice_id as item_id,
    customer_id,
    stated_paid_amount - amount as amount,
    currency,
    client_id,
    stated_on as found_on,
    import_id,
    line
from marts.documents
where stated_paid_amount > amount and kind <> 'credit_note'

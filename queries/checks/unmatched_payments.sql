-- One row is a payment that names an invoice which is not loaded: it is treated as the customer's.
select
    payments.payment_id as item_id,
    coalesce(payments.customer_id, '') as customer_id,
    payments.amount,
    coalesce(payments.currency, '') as currency,
    coalesce(payments.client_id, '') as client_id,
    payments.paid_on as found_on,
    payments.import_id,
    payments.line
from marts.unmatched_payments as payments

-- One row is a payment that names an invoice which no loaded file has.
select
    coalesce(payments.payment_id, '') as payment_id,
    payments.invoice_id,
    payments.customer_id,
    payments.client_id,
    payments.paid_date as paid_on,
    payments.amount,
    payments.currency,
    payments.import_id,
    payments.line
from received.payments as payments
where
    payments.invoice_id is not null
    and payments.invoice_id not in (select invoice_id from marts.documents)

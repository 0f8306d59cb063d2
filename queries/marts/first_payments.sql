-- One row is an invoice number of a document without an issue date, and the day of its first payment.
with undated as (
    select distinct invoice_id from received.invoices where issue_date is null
)

select
    payments.invoice_id,
    min(payments.paid_date) as first_on,
from received.payments as payments
inner join undated on undated.invoice_id = payments.invoice_id
group by payments.invoice_id

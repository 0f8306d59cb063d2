-- One row is a payment that another one equals in customer, day, amount, currency and invoice, under
-- another payment number.
with payments as (
    select
        receipts.payment_id,
        receipts.customer_key,
        receipts.paid_on,
        receipts.amount,
        receipts.currency,
        coalesce(receipts.document_key, 0) as document_key,
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    anti join marts.unmatched_payments as unmatched_payments
        on unmatched_payments.import_id = receipts.import_id
        and unmatched_payments.line = receipts.line
    where
        receipts.kind = 'payment'
        and receipts.payment_id <> ''
        and receipts.amount > 0
        and customers.customer_id <> ''
),

found as (
    select customer_key, paid_on, amount, currency, document_key
    from payments
    group by customer_key, paid_on, amount, currency, document_key
    having count(distinct payment_id) > 1
)

select
    'payments' as kind,
    'equal_payments' as reason,
    concat_ws(
        '|', payments.customer_key, payments.paid_on, payments.amount, payments.currency,
        payments.document_key
    ) as group_key,
    payments.payment_id as id
from payments
inner join found
    on found.customer_key = payments.customer_key
    and found.paid_on = payments.paid_on
    and found.amount = payments.amount
    and found.currency = payments.currency
    and found.document_key = payments.document_key

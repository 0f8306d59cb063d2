-- One row is a client any of whose payments names the channel that brought it in.
select distinct customers.client_id
from marts.receipts as receipts
inner join received.payments as payments
    on payments.import_id = receipts.import_id and payments.line = receipts.line
inner join marts.customers as customers on customers.customer_key = receipts.customer_key
where receipts.kind = 'payment' and trim(payments.channel) <> ''

-- One row is a customer who has paid or been credited more than all invoices could take: the excess.
select
    customer_id as item_id,
    customer_id,
    -sum(amount) as amount,
    currency,
    client_id,
    max(event_on) as found_on,
    arg_max(import_id, event_on) as import_id,
    arg_max(line, event_on) as line
from marts.balance_events
where kind = 'unapplied'
group by customer_id, currency, client_id
having sum(amount) < 0

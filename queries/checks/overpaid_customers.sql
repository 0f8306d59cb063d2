-- One row is a customer who has paid or been credited more than all invoices could take: the excess.
select
    customers.customer_id as item_id,
    customers.customer_id,
    -sum(events.amount) as amount,
    events.currency,
    events.client_id,
    max(events.event_on) as found_on,
    arg_max(events.import_id, events.event_on) as import_id,
    arg_max(events.line, events.event_on) as line
from marts.balance_events as events
inner join marts.customers as customers on customers.customer_key = events.customer_key
where events.kind = 'unapplied'
group by customers.customer_id, events.currency, events.client_id
having sum(events.amount) < 0

-- One row is a promise to pay, with the currency it is in and the day by which it is decided: due_on
-- and the days of grace.
with account_currencies as (
    select customer_key, min(currency) as currency
    from marts.documents
    group by customer_key
    having count(distinct currency) = 1
)

select
    cast(row_number() over (order by promises.import_id, promises.line) as integer) as promise_key,
    coalesce(promises.promise_id, '') as promise_id,
    customers.customer_key,
    invoice_numbers.document_key,
    promises.made_on,
    promises.due_on,
    promises.due_on + settings.promise_grace_days as decided_on,
    promises.amount,
    coalesce(promises.currency, documents.currency, account_currencies.currency, '') as currency,
    coalesce(promises.collector_id, '') as collector_id,
    promises.import_id,
    promises.line,
from received.promises as promises
cross join marts.settings as settings
inner join marts.customers as customers on customers.customer_id = promises.customer_id
left join marts.invoice_numbers as invoice_numbers
    on invoice_numbers.invoice_id = promises.invoice_id
left join marts.documents as documents
    on documents.document_key = invoice_numbers.document_key
left join account_currencies on account_currencies.customer_key = customers.customer_key

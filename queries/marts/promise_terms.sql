-- One row is a promise to pay, with the currency it is in and the day by which it is decided: due_on
-- and the days of grace.
with account_currencies as (
    select customer_key, min(currency) as currency
    from marts.documents
    group by customer_key
    having min(currency) = max(currency)
),

only_documents as (
    select invoice_id, document_key, currency
    from marts.documents
    where is_only_of_number and invoice_id in (select invoice_id from received.promises)
)

select
    cast(row_number() over (order by promises.import_id, promises.line) as integer) as promise_key,
    coalesce(promises.promise_id, '') as promise_id,
    customers.customer_key,
    only_documents.document_key,
    promises.made_on,
    promises.due_on,
    promises.due_on + settings.promise_grace_days as decided_on,
    promises.amount,
    coalesce(
        cast(promises.currency as currency_word),
        only_documents.currency,
        account_currencies.currency,
        cast('' as currency_word)
    ) as currency,
    cast(coalesce(promises.collector_id, '') as collector_id_word) as collector_id,
    promises.import_id,
    promises.line,
from received.promises as promises
cross join marts.settings as settings
inner join marts.customers as customers on customers.customer_id = promises.customer_id
left join only_documents on only_documents.invoice_id = promises.invoice_id
left join account_currencies on account_currencies.customer_key = customers.customer_key

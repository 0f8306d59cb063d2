-- One row is an account and a currency in which it has documents or payments.
with used as (
    select customer_key, currency, count(*) as document_count
    from marts.documents
    group by customer_key, currency
    union all
    select customer_key, currency, 0
    from marts.receipts
    group by customer_key, currency
)

select
    used.customer_key,
    used.currency,
    cast(sum(used.document_count) as bigint) as document_count,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
from used
inner join marts.customers as customers on customers.customer_key = used.customer_key
where used.currency <> ''
group by
    used.customer_key,
    used.currency,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size

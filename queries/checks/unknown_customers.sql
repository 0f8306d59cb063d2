-- One row is a payment, an activity, a promise or another row that names a customer which no list of
-- customers, no document and no aging report has.
with unknown as (
    select customers.customer_key, customers.customer_id, customers.client_id
    from marts.customers as customers
    where
        customers.import_id is null
        and customers.customer_id <> ''
        and customers.customer_key not in (select customer_key from marts.documents)
        and customers.customer_key not in (select customer_key from marts.stated_buckets)
),

mentions as (
    select
        'payments' as table_name,
        payment_id as item_id,
        customer_key,
        paid_on as found_on,
        amount,
        currency,
        import_id,
        line
    from marts.receipts
    where kind = 'payment'
    union all
    select
        'activities',
        activity_id,
        customer_key,
        at_on,
        cast(null as decimal(18, 4)),
        '',
        import_id,
        line
    from marts.activities
    union all
    select
        'promises',
        promise_id,
        customer_key,
        made_on,
        amount,
        currency,
        import_id,
        line
    from marts.promises
    union all
    select
        table_name,
        item_id,
        customer_key,
        found_on,
        amount,
        currency,
        import_id,
        line
    from marts.mentions
)

select
    mentions.item_id,
    unknown.customer_id,
    mentions.amount,
    mentions.currency,
    unknown.client_id,
    mentions.found_on,
    mentions.table_name,
    mentions.import_id,
    mentions.line
from mentions
inner join unknown on unknown.customer_key = mentions.customer_key

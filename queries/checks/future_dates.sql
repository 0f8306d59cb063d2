-- One row is a document, a payment, an activity or a promise dated after the day its file was imported:
-- it does not say how far the data goes.
with dated as (
    select
        'invoices' as table_name,
        invoice_id as item_id,
        customer_id,
        amount,
        currency,
        client_id,
        issue_on as found_on,
        import_id,
        line
    from marts.documents
    union all
    select
        'payments',
        receipts.payment_id,
        customers.customer_id,
        receipts.amount,
        receipts.currency,
        customers.client_id,
        receipts.paid_on,
        receipts.import_id,
        receipts.line
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    union all
    select
        'activities',
        activities.activity_id,
        customers.customer_id,
        cast(null as decimal(18, 4)),
        '',
        activities.client_id,
        activities.at_on,
        activities.import_id,
        activities.line
    from marts.activities as activities
    inner join marts.customers as customers on customers.customer_key = activities.customer_key
    union all
    select
        'promises',
        promise_id,
        customer_id,
        amount,
        currency,
        client_id,
        made_on,
        import_id,
        line
    from marts.promises
)

select
    dated.item_id,
    dated.customer_id,
    dated.amount,
    dated.currency,
    dated.client_id,
    dated.found_on,
    dated.table_name,
    dated.import_id,
    dated.line
from dated
inner join marts.imports as imports on imports.import_id = dated.import_id
where dated.found_on > imports.imported_on

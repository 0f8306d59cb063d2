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
        payment_id,
        customer_id,
        amount,
        currency,
        client_id,
        paid_on,
        import_id,
        line
    from marts.collections
    union all
    select
        'activities',
        activity_id,
        customer_id,
        cast(null as decimal(18, 4)),
        '',
        client_id,
        at_on,
        import_id,
        line
    from marts.activities
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

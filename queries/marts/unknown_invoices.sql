-- One row is a promise, a dispute, an activity or a credit note that names an invoice which no loaded
-- file has.
with mentions as (
    select
        'promises' as table_name,
        coalesce(promise_id, '') as item_id,
        invoice_id,
        customer_id,
        made_on as found_on,
        amount,
        currency,
        import_id,
        line,
    from received.promises
    where invoice_id is not null
    union all
    select
        'disputes',
        dispute_id,
        invoice_id,
        customer_id,
        opened_on,
        amount,
        currency,
        import_id,
        line,
    from received.disputes
    where invoice_id is not null
    union all
    select
        'activities',
        coalesce(activity_id, ''),
        invoice_id,
        customer_id,
        cast("at" as date),
        null,
        null,
        import_id,
        line,
    from received.activities
    where invoice_id is not null
    union all
    select
        'invoices',
        invoice_id,
        credited_invoice_id,
        customer_id,
        issue_date,
        amount,
        currency,
        import_id,
        line,
    from received.invoices
    where credited_invoice_id is not null
)

select
    mentions.table_name,
    mentions.item_id,
    mentions.invoice_id,
    coalesce(mentions.customer_id, '') as customer_id,
    mentions.found_on,
    cast(mentions.amount as decimal(18, 4)) as amount,
    coalesce(mentions.currency, '') as currency,
    coalesce(customers.client_id, '') as client_id,
    mentions.import_id,
    mentions.line,
from mentions
anti join marts.documents as documents on documents.invoice_id = mentions.invoice_id
left join marts.customers as customers on customers.customer_id = mentions.customer_id

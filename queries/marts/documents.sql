-- One row is a document: an invoice, a placed debt or a credit note (amount below zero).
-- A document without an issue date counts from its earliest known date: its due date, its account's
-- first event, else the day the list was drawn up or imported.
with list_days as (
    select
        invoices.import_id,
        coalesce(
            max(invoices.listed_on),
            max(invoices.issue_date),
            cast(max(imports.imported_at) as date)
        ) as listed_on,
    from received.invoices as invoices
    left join received.imports as imports on imports.import_id = invoices.import_id
    group by invoices.import_id
),

dated as (
    select
        invoices.*,
        coalesce(invoices.listed_on, list_days.listed_on) as stated_on,
        coalesce(
            invoices.issue_date,
            least(invoices.due_date, first_payments.first_on, first_events.first_on),
            list_days.listed_on
        ) as issue_on,
        case
            when invoices.kind = 'credit_note' or invoices.amount < 0 then 'credit_note'
            when invoices.kind = 'debt' then 'debt'
            else 'invoice'
        end as document_kind,
    from received.invoices as invoices
    left join list_days on list_days.import_id = invoices.import_id
    left join marts.first_events as first_events
        on first_events.customer_id = invoices.customer_id
    left join marts.first_payments as first_payments
        on first_payments.invoice_id = invoices.invoice_id
)

select
    cast(row_number() over () as integer) as document_key,
    customers.customer_key,
    dated.invoice_id,
    dated.document_kind as kind,
    dated.issue_on,
    dated.issue_date is null as issue_is_assumed,
    coalesce(
        dated.due_date,
        dated.issue_on + case when dated.issue_date is not null then dated.payment_terms_days end
    ) as due_on,
    cast(
        case when dated.document_kind = 'credit_note' then -abs(dated.amount) else dated.amount end
        as decimal(18, 4)
    ) as amount,
    coalesce(dated.currency, '') as currency,
    dated.credited_invoice_id,
    dated.settled_date as settled_on,
    dated.stated_on,
    cast(coalesce(dated.paid_amount, dated.amount - dated.open_amount) as decimal(18, 4))
        as stated_paid_amount,
    coalesce(dated.is_disputed, false) as is_disputed,
    coalesce(dated.client_id, customers.client_id) as client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    coalesce(dated.service, '') as service,
    coalesce(
        cast(coalesce(dated.payment_terms_days, dated.due_date - dated.issue_date) as varchar), ''
    ) as terms,
    customers.risk_class,
    customers.size,
    dated.import_id,
    dated.line,
from dated
inner join marts.customers as customers on customers.customer_id = dated.customer_id

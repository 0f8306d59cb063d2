-- One row is a document: an invoice, a placed debt or a credit note (amount below zero).
-- A document without an issue date counts from its earliest known date: its due date, its account's
-- first event, else the day the list was drawn up or imported. What was never sent, or was called off, is none.
with shared_numbers as (
    select invoice_id
    from received.invoices
    where customer_id is not null and kind is distinct from 'void'
    group by invoice_id
    having count(*) > 1
),

-- Numbered before anything is joined: what follows may then run in parallel.
numbered as materialized (
    select
        cast(row_number() over () as integer) as document_key,
        invoices.*,
    from received.invoices as invoices
),

dated as (
    select
        numbered.*,
        shared_numbers.invoice_id is null as is_only_of_number,
        coalesce(numbered.listed_on, list_days.listed_on) as stated_on,
        coalesce(
            numbered.issue_date,
            least(numbered.due_date, first_payments.first_on, first_events.first_on),
            list_days.listed_on
        ) as issue_on,
        case
            when numbered.kind = 'credit_note' or numbered.amount < 0 then 'credit_note'
            when numbered.kind = 'debt' then 'debt'
            else 'invoice'
        end as document_kind,
    from numbered
    left join shared_numbers on shared_numbers.invoice_id = numbered.invoice_id
    left join marts.list_days as list_days on list_days.import_id = numbered.import_id
    left join marts.first_events as first_events
        on first_events.customer_id = numbered.customer_id
    left join marts.first_payments as first_payments
        on first_payments.invoice_id = numbered.invoice_id
    where numbered.kind is distinct from 'void'
)

select
    dated.document_key,
    customers.customer_key,
    dated.invoice_id,
    dated.is_only_of_number,
    cast(dated.document_kind as enum ('invoice', 'debt', 'credit_note')) as kind,
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
    cast(coalesce(dated.currency, '') as currency_word) as currency,
    dated.credited_invoice_id,
    dated.settled_date as settled_on,
    dated.stated_on,
    cast(coalesce(dated.paid_amount, dated.amount - dated.open_amount) as decimal(18, 4))
        as stated_paid_amount,
    -- What a list says is neither paid nor open any more was credited, deducted or given up.
    cast(
        case
            when
                dated.document_kind <> 'credit_note'
                and dated.paid_amount >= 0
                and dated.open_amount >= 0
                then greatest(dated.amount - dated.paid_amount - dated.open_amount, 0)
            else 0
        end
        as decimal(18, 4)
    ) as stated_credited_amount,
    coalesce(cast(dated.client_id as client_id_word), customers.client_id) as client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    cast(coalesce(dated.service, '') as service_word) as service,
    cast(
        coalesce(
            cast(coalesce(dated.payment_terms_days, dated.due_date - dated.issue_date) as varchar), ''
        )
        as terms_word
    ) as terms,
    customers.risk_class,
    customers.size,
    dated.import_id,
    dated.line,
from dated
inner join marts.customers as customers on customers.customer_id = dated.customer_id

-- One row is a signed change of what is owed: a document's balance, or an account's unapplied money
-- and credit (below zero, as it stands against what is owed). The sum of all rows up to a day is what
-- was open on that day. `cause` says what made the change, whether a document took it or it stands
-- unapplied: summed over accounts and days, what was invoiced, collected, credited and written off.
with refunds as (
    select document_key from marts.receipts where kind = 'settlement' group by document_key
),

waiting_credits as (
    select
        documents.customer_key,
        documents.currency,
        documents.issue_on,
        documents.settled_on,
        documents.amount,
        refunds.document_key is not null as is_paid_out,
        documents.import_id,
        documents.line,
    from marts.documents as documents
    left join refunds on refunds.document_key = documents.document_key
    where documents.kind = 'credit_note' and documents.settled_on is not null
),

unapplied as (
    select
        customer_key,
        currency,
        unapplied_on as event_on,
        -amount as amount,
        case kind when 'credit' then 'credited' else 'collected' end as cause,
        import_id,
        line,
    from marts.unapplied
    union all
    select customer_key, currency, issue_on, amount, 'credited', import_id, line
    from waiting_credits
    union all
    select
        customer_key,
        currency,
        settled_on,
        -amount,
        case when is_paid_out then 'collected' else 'credited' end,
        import_id,
        line,
    from waiting_credits
),

events as (
    select
        'issued' as kind,
        'invoiced' as cause,
        documents.document_key,
        documents.customer_key,
        documents.issue_on as event_on,
        documents.issue_on,
        documents.due_on,
        documents.amount,
        documents.currency,
        documents.client_id,
        documents.segment,
        documents.industry,
        documents.country,
        documents.region,
        documents.service,
        documents.terms,
        documents.risk_class,
        documents.size,
        documents.import_id,
        documents.line,
    from marts.documents as documents
    where documents.kind <> 'credit_note'
    union all
    select
        case allocations.kind
            when 'payment' then 'paid' when 'credit' then 'credited' else 'written_off'
        end,
        case allocations.kind
            when 'payment' then 'collected' when 'credit' then 'credited' else 'written_off'
        end,
        documents.document_key,
        documents.customer_key,
        allocations.applied_on,
        documents.issue_on,
        documents.due_on,
        -allocations.amount,
        documents.currency,
        documents.client_id,
        documents.segment,
        documents.industry,
        documents.country,
        documents.region,
        documents.service,
        documents.terms,
        documents.risk_class,
        documents.size,
        allocations.import_id,
        allocations.line,
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    union all
    select
        'unapplied',
        unapplied.cause,
        null,
        customers.customer_key,
        unapplied.event_on,
        null,
        null,
        unapplied.amount,
        unapplied.currency,
        customers.client_id,
        customers.segment,
        customers.industry,
        customers.country,
        customers.region,
        cast('' as service_word),
        cast('' as terms_word),
        customers.risk_class,
        customers.size,
        unapplied.import_id,
        unapplied.line,
    from unapplied
    inner join marts.customers as customers on customers.customer_key = unapplied.customer_key
)

select
    cast(events.kind as enum ('issued', 'paid', 'credited', 'written_off', 'unapplied')) as kind,
    cast(events.cause as enum ('invoiced', 'collected', 'credited', 'written_off')) as cause,
    events.document_key,
    events.customer_key,
    events.event_on,
    events.issue_on,
    events.due_on,
    cast(events.amount as decimal(18, 4)) as amount,
    events.currency,
    events.client_id,
    events.segment,
    events.industry,
    events.country,
    events.region,
    events.service,
    events.terms,
    events.risk_class,
    events.size,
    events.import_id,
    events.line,
from events

-- One row is a document with a balance, or an account with unapplied money, at the end of a calendar
-- month that the data covers.
with changes as (
    select
        document_key,
        customer_key,
        currency,
        last_day(event_on) as month_end,
        sum(amount) as amount,
    from marts.balance_events
    group by document_key, customer_key, currency, last_day(event_on)
),

running as (
    select
        document_key,
        customer_key,
        currency,
        month_end,
        sum(amount) over from_the_first as balance,
        lead(month_end) over from_the_first as next_change,
    from changes
    window from_the_first as (
        partition by document_key, customer_key, currency order by month_end
    )
)

select
    months.month_end,
    running.document_key,
    running.customer_key,
    cast(running.balance as decimal(18, 4)) as balance,
    documents.issue_on,
    documents.due_on,
    running.currency,
    coalesce(documents.client_id, customers.client_id) as client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    coalesce(documents.service, '') as service,
    coalesce(documents.terms, '') as terms,
    customers.risk_class,
    customers.size,
from running
inner join marts.months as months
    on months.month_end >= running.month_end
    and (running.next_change is null or months.month_end < running.next_change)
inner join marts.customers as customers on customers.customer_key = running.customer_key
left join marts.documents as documents on documents.document_key = running.document_key
where running.balance <> 0

-- One row is a customer who was overdue at the start of a month that lies in a period asked about (of a
-- part of a month, at the start of that part), and whether nothing was overdue at its end, by payment
-- alone: where what was overdue was credited or written off, even in part, it is not.
with asked as (
    select
        unnest(cast($periods_from as date[])) as period_from,
        unnest(cast($periods_to as date[])) as period_to
),

months as (
    select
        asked.period_from,
        asked.period_to,
        greatest(asked.period_from, cast(starts.month_start as date)) - 1 as opening_on,
        least(asked.period_to, last_day(cast(starts.month_start as date))) as closing_on
    from asked, unnest(
        generate_series(
            date_trunc('month', asked.period_from),
            cast(asked.period_to as timestamp),
            interval 1 month
        )
    ) as starts (month_start)
),

overdue_documents as (
    select
        months.period_from,
        months.period_to,
        months.opening_on,
        months.closing_on,
        spans.customer_key,
        spans.document_key
    from months
    inner join marts.balance_spans as spans
        on spans.from_on <= months.opening_on and spans.until_on > months.opening_on
    where spans.due_on < months.opening_on
),

overdue_customers as (
    select
        period_from,
        period_to,
        opening_on,
        closing_on,
        customer_key,
        count(*) as overdue_count
    from overdue_documents
    group by period_from, period_to, opening_on, closing_on, customer_key
),

ends as (
    select distinct closing_on from months
),

still_overdue as (
    select distinct ends.closing_on, spans.customer_key
    from ends
    inner join marts.balance_spans as spans
        on spans.from_on <= ends.closing_on and spans.until_on > ends.closing_on
    where spans.due_on < ends.closing_on
),

relieved as (
    select distinct
        overdue_documents.opening_on,
        overdue_documents.closing_on,
        overdue_documents.customer_key
    from overdue_documents
    inner join marts.allocations as allocations
        on allocations.document_key = overdue_documents.document_key
    where
        allocations.kind <> 'payment'
        and allocations.applied_on > overdue_documents.opening_on
        and allocations.applied_on <= overdue_documents.closing_on
)

select
    customers.customer_id as item_id,
    overdue_customers.period_from,
    overdue_customers.period_to as occurred_on,
    case
        when still_overdue.customer_key is null and relieved.customer_key is null then 1 else 0
    end as value,
    1 as out_of,
    customers.client_id,
    overdue_customers.customer_key,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    overdue_customers.opening_on,
    overdue_customers.closing_on,
    overdue_customers.overdue_count,
    still_overdue.customer_key is not null as is_overdue,
    relieved.customer_key is not null as is_credited_or_written_off,
    customers.import_id,
    customers.line
from overdue_customers
inner join marts.customers as customers
    on customers.customer_key = overdue_customers.customer_key
left join still_overdue
    on still_overdue.closing_on = overdue_customers.closing_on
    and still_overdue.customer_key = overdue_customers.customer_key
left join relieved
    on relieved.opening_on = overdue_customers.opening_on
    and relieved.closing_on = overdue_customers.closing_on
    and relieved.customer_key = overdue_customers.customer_key

-- One row is a segment and terms of payment: what was invoiced on these terms in the period, how many days
-- after issue and after the due date it was paid (payments of the period), and how much of what is open on
-- the as-of date is overdue.
with invoiced_days as (
    select segment, terms, issue_on, currency, count(*) as invoice_count, sum(amount) as amount
    from marts.documents as documents
    where
        kind <> 'credit_note'
        and issue_on between cast($from as date) and cast($to as date) /* scope */
    group by segment, terms, issue_on, currency
),

-- Days are converted, not documents: there are few of them.
invoiced as (
    select
        invoiced_days.segment,
        invoiced_days.terms,
        sum(invoiced_days.invoice_count) as invoice_count,
        sum(invoiced_days.amount * rates.rate) as invoiced_amount
    from invoiced_days
    left join marts.exchange_rates as rates
        on rates.from_currency = invoiced_days.currency
        and rates.to_currency = $currency
        and rates.valid_from <= invoiced_days.issue_on
        and rates.valid_until > invoiced_days.issue_on
    group by invoiced_days.segment, invoiced_days.terms
),

documents as (
    select document_key, segment, terms, issue_on, due_on, currency
    from marts.documents
    where true /* scope */
),

paid_days as (
    select
        documents.segment,
        documents.terms,
        allocations.applied_on,
        documents.currency,
        sum(
            allocations.amount * greatest(allocations.counted_on - documents.issue_on, 0)
        ) as paid_days,
        sum(allocations.amount) as paid_amount,
        sum(allocations.amount * (allocations.counted_on - documents.due_on)) as late_days,
        sum(allocations.amount) filter (where documents.due_on is not null)
            as paid_with_due_amount
    from marts.allocations as allocations
    inner join documents on documents.document_key = allocations.document_key
    where
        allocations.kind = 'payment'
        and allocations.applied_on between cast($from as date) and cast($to as date)
    group by documents.segment, documents.terms, allocations.applied_on, documents.currency
),

paid as (
    select
        paid_days.segment,
        paid_days.terms,
        sum(paid_days.paid_days * rates.rate) as paid_days,
        sum(paid_days.paid_amount * rates.rate) as paid_amount,
        sum(paid_days.late_days * rates.rate) as late_days,
        sum(paid_days.paid_with_due_amount * rates.rate) as paid_with_due_amount
    from paid_days
    left join marts.exchange_rates as rates
        on rates.from_currency = paid_days.currency
        and rates.to_currency = $currency
        and rates.valid_from <= paid_days.applied_on
        and rates.valid_until > paid_days.applied_on
    group by paid_days.segment, paid_days.terms
),

balances as (
    select
        segment,
        terms,
        sum(balance * rates.rate) as open_amount,
        coalesce(
            sum(balance * rates.rate) filter (where due_on < cast($as_of as date)), 0
        ) as overdue_amount
    from marts.balance_spans as spans
    left join marts.exchange_rates as rates
        on rates.from_currency = spans.currency
        and rates.to_currency = $currency
        and rates.valid_from <= cast($as_of as date)
        and rates.valid_until > cast($as_of as date)
    where
        document_key is not null
        and from_on <= cast($as_of as date)
        and until_on > cast($as_of as date) /* scope */
    group by segment, terms
),

named as (
    select segment, terms from invoiced
    union
    select segment, terms from paid
    union
    select segment, terms from balances
)

select
    cast(named.segment as varchar) as segment,
    cast(named.terms as varchar) as terms,
    coalesce(invoiced.invoice_count, 0) as invoice_count,
    coalesce(invoiced.invoiced_amount, 0) as invoiced_amount,
    case when paid.paid_amount > 0 then paid.paid_days / paid.paid_amount end as days_to_pay,
    case
        when paid.paid_with_due_amount > 0 then paid.late_days / paid.paid_with_due_amount
    end as days_late,
    coalesce(balances.open_amount, 0) as open_amount,
    coalesce(balances.overdue_amount, 0) as overdue_amount,
    case
        when balances.open_amount > 0 then balances.overdue_amount / balances.open_amount
    end as overdue_share
from named
left join invoiced on invoiced.segment = named.segment and invoiced.terms = named.terms
left join paid on paid.segment = named.segment and paid.terms = named.terms
left join balances on balances.segment = named.segment and balances.terms = named.terms
order by
    cast(named.segment as varchar),
    try_cast(cast(named.terms as varchar) as integer) nulls last,
    cast(named.terms as varchar)

-- One row is a document with a balance, or an account with unapplied money, at the end of a calendar
-- month that the data covers. Most documents are paid in one go or not at all: their balance follows
-- from their issue and that one event. Only the others need their events summed month by month.
with month_numbers as (
    select
        month_end,
        12 * year(month_end) + month(month_end) as month_number,
    from marts.months
),

reductions as (
    select
        document_key,
        count(*) as event_count,
        sum(amount) as amount,
        12 * year(min(event_on)) + month(min(event_on)) as month_number,
    from marts.balance_events
    where kind not in ('issued', 'unapplied')
    group by document_key
),

issued as (
    select
        events.*,
        12 * year(events.event_on) + month(events.event_on) as month_number,
        reductions.amount as reduced_amount,
        reductions.month_number as reduced_month_number,
    from marts.balance_events as events
    left join reductions on reductions.document_key = events.document_key
    where
        events.kind = 'issued'
        and (
            reductions.event_count is null
            or (
                reductions.event_count = 1
                and reductions.month_number
                    >= 12 * year(events.event_on) + month(events.event_on)
            )
        )
),

changes as (
    select
        events.document_key,
        events.customer_key,
        events.currency,
        12 * year(events.event_on) + month(events.event_on) as month_number,
        sum(events.amount) as amount,
        any_value(events.issue_on) as issue_on,
        any_value(events.due_on) as due_on,
        any_value(events.client_id) as client_id,
        any_value(events.segment) as segment,
        any_value(events.industry) as industry,
        any_value(events.country) as country,
        any_value(events.region) as region,
        any_value(events.service) as service,
        any_value(events.terms) as terms,
        any_value(events.risk_class) as risk_class,
        any_value(events.size) as size,
    from marts.balance_events as events
    anti join issued on issued.document_key = events.document_key
    group by events.document_key, events.customer_key, events.currency, month_number
),

spans as (
    select
        document_key, customer_key, amount as balance, month_number as from_month,
        reduced_month_number as until_month, issue_on, due_on, currency, client_id, segment,
        industry, country, region, service, terms, risk_class, size,
    from issued
    union all
    select
        document_key, customer_key, amount + reduced_amount, reduced_month_number,
        null, issue_on, due_on, currency, client_id, segment,
        industry, country, region, service, terms, risk_class, size,
    from issued
    where reduced_amount is not null
    union all
    select
        document_key, customer_key, sum(amount) over from_the_first, month_number,
        lead(month_number) over from_the_first, issue_on, due_on, currency, client_id, segment,
        industry, country, region, service, terms, risk_class, size,
    from changes
    window from_the_first as (
        partition by document_key, customer_key, currency order by month_number
    )
),

months_of_spans as (
    select
        spans.*,
        unnest(
            range(
                from_month,
                coalesce(until_month, (select max(month_number) from month_numbers) + 1)
            )
        ) as month_number,
    from spans
    where balance <> 0 and (until_month is null or until_month > from_month)
)

select
    month_numbers.month_end,
    months_of_spans.document_key,
    months_of_spans.customer_key,
    cast(months_of_spans.balance as decimal(18, 4)) as balance,
    months_of_spans.issue_on,
    months_of_spans.due_on,
    months_of_spans.currency,
    months_of_spans.client_id,
    months_of_spans.segment,
    months_of_spans.industry,
    months_of_spans.country,
    months_of_spans.region,
    months_of_spans.service,
    months_of_spans.terms,
    months_of_spans.risk_class,
    months_of_spans.size,
from months_of_spans
inner join month_numbers on month_numbers.month_number = months_of_spans.month_number

-- One row is a span of days in which the balance of a document, or the unapplied money and credit of an
-- account (below zero), stood unchanged and was not nothing: from `from_on` to the day before
-- `until_on`. The rows that span a day are what was open on it. Most documents are paid in one go or not
-- at all: their spans follow from their issue and that one event. Only the others need their events
-- summed one after the other.
with reductions as (
    select
        document_key,
        count(*) as event_count,
        sum(amount) as amount,
        min(event_on) as reduced_on,
    from marts.balance_events
    where kind not in ('issued', 'unapplied')
    group by document_key
),

issued as (
    select
        events.*,
        reductions.amount as reduced_amount,
        reductions.reduced_on,
    from marts.balance_events as events
    left join reductions on reductions.document_key = events.document_key
    where
        events.kind = 'issued'
        and (
            reductions.event_count is null
            or (reductions.event_count = 1 and reductions.reduced_on >= events.event_on)
        )
),

changes as (
    select
        events.document_key,
        events.customer_key,
        events.currency,
        events.event_on,
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
        any_value(events.import_id) filter (where events.kind in ('issued', 'unapplied'))
            as import_id,
        any_value(events.line) filter (where events.kind in ('issued', 'unapplied')) as line,
    from marts.balance_events as events
    anti join issued on issued.document_key = events.document_key
    group by events.document_key, events.customer_key, events.currency, events.event_on
),

spans as (
    select
        document_key, customer_key, amount as balance, event_on as from_on,
        reduced_on as until_on, issue_on, due_on, currency, client_id, segment, industry,
        country, region, service, terms, risk_class, size, import_id, line,
    from issued
    union all
    select
        document_key, customer_key, amount + reduced_amount, reduced_on,
        null, issue_on, due_on, currency, client_id, segment, industry,
        country, region, service, terms, risk_class, size, import_id, line,
    from issued
    where reduced_amount is not null
    union all
    select
        document_key, customer_key, sum(amount) over from_the_first, event_on,
        lead(event_on) over from_the_first, issue_on, due_on, currency, client_id, segment,
        industry, country, region, service, terms, risk_class, size,
        first_value(import_id) over from_the_first, first_value(line) over from_the_first,
    from changes
    window from_the_first as (
        partition by document_key, customer_key, currency order by event_on
    )
)

select
    spans.document_key,
    spans.customer_key,
    spans.from_on,
    coalesce(spans.until_on, date '9999-12-31') as until_on,
    cast(spans.balance as decimal(18, 4)) as balance,
    spans.issue_on,
    spans.due_on,
    spans.currency,
    spans.client_id,
    spans.segment,
    spans.industry,
    spans.country,
    spans.region,
    spans.service,
    spans.terms,
    spans.risk_class,
    spans.size,
    spans.import_id,
    spans.line,
from spans
where spans.balance <> 0 and (spans.until_on is null or spans.until_on > spans.from_on)

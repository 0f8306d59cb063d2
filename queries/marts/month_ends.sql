-- One row is a document with a balance, or an account with unapplied money, at the end of a calendar
-- month that the data covers.
with month_numbers as (
    select
        month_end,
        12 * year(month_end) + month(month_end) as month_number,
    from marts.months
),

months_of_spans as (
    select
        spans.*,
        unnest(
            range(
                12 * year(spans.from_on) + month(spans.from_on),
                least(
                    12 * year(spans.until_on) + month(spans.until_on),
                    -- Without a month that is over there is none to count up to.
                    coalesce((select max(month_number) from month_numbers), 0) + 1
                )
            )
        ) as month_number,
    from marts.balance_spans as spans
)

select
    month_numbers.month_end,
    months_of_spans.document_key,
    months_of_spans.customer_key,
    months_of_spans.balance,
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

-- One row is a document with a balance on one of the days that are asked about: the days since its
-- issue, weighted by the balance.
with asked as (
    select unnest(cast($days as date[])) as day
)

select
    spans.document_key as item_id,
    asked.day as occurred_on,
    spans.balance * (asked.day - spans.issue_on) as value,
    spans.balance as out_of,
    spans.currency,
    spans.client_id,
    spans.customer_key,
    spans.segment,
    spans.industry,
    spans.country,
    spans.region,
    spans.service,
    spans.terms,
    spans.risk_class,
    spans.size,
    spans.issue_on,
    spans.due_on,
    spans.import_id,
    spans.line
from asked
inner join marts.balance_spans as spans
    on spans.from_on <= asked.day and spans.until_on > asked.day
where spans.document_key is not null

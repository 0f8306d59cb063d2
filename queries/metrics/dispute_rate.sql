-- One row is a document on the day of its issue, without credit notes, and the most that was disputed of
-- it at one time, at most its amount, as known on the as-of date.
with disputed as (
    select document_key, max(together_amount) as amount
    from marts.disputes
    where document_key is not null and opened_on <= cast($as_of as date)
    group by document_key
)

select
    documents.document_key as item_id,
    documents.issue_on as occurred_on,
    least(coalesce(disputed.amount, 0), documents.amount) as value,
    documents.amount as out_of,
    documents.currency,
    documents.client_id,
    documents.customer_key,
    documents.segment,
    documents.industry,
    documents.country,
    documents.region,
    documents.service,
    documents.terms,
    documents.risk_class,
    documents.size,
    disputed.document_key is not null as is_disputed,
    documents.import_id,
    documents.line
from marts.documents as documents
left join disputed on disputed.document_key = documents.document_key
where documents.kind <> 'credit_note'

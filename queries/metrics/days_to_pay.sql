-- One row is a part of a payment applied to a document, weighted by its amount: how many days after the
-- issue it came. Money that was there before the issue counts as paid on its day. A reversal takes back
-- what it undoes.
select
    documents.document_key as item_id,
    allocations.applied_on as occurred_on,
    allocations.amount * greatest(allocations.counted_on - documents.issue_on, 0) as value,
    allocations.amount as out_of,
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
    documents.issue_on,
    documents.import_id,
    documents.line
from marts.allocations as allocations
inner join marts.documents as documents
    on documents.document_key = allocations.document_key
where allocations.kind = 'payment'

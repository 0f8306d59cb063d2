-- One row is a part of a payment applied to a document that was past due on the day it was paid, or to
-- a placed debt, credited as the payment is. A reversal takes back what it undoes.
select
    documents.document_key as item_id,
    allocations.applied_on as occurred_on,
    allocations.amount as value,
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
    collections.collector_id,
    collections.team,
    collections.agency,
    collections.stage,
    documents.due_on,
    allocations.import_id,
    allocations.line
from marts.allocations as allocations
inner join marts.documents as documents
    on documents.document_key = allocations.document_key
left join marts.collections as collections
    on collections.receipt_key = allocations.entry_key
where
    allocations.kind = 'payment'
    and (allocations.counted_on > documents.due_on or documents.kind = 'debt')

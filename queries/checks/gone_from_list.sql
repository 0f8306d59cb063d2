-- One row is a document that an open-item list named and a later list of the client does not, and that
-- nothing loaded has paid: its balance is still owed in the figures.
with latest_lists as (
    select client_id, max(stated_on) as listed_on
    from marts.documents
    where stated_paid_amount is not null
    group by client_id
),

applied as (
    select document_key, sum(amount) as applied_amount
    from marts.allocations
    group by document_key
)

select
    documents.invoice_id as item_id,
    documents.customer_id,
    documents.amount - coalesce(applied.applied_amount, 0) as amount,
    documents.currency,
    documents.client_id,
    documents.stated_on as found_on,
    documents.import_id,
    documents.line
from marts.documents as documents
inner join latest_lists on latest_lists.client_id = documents.client_id
left join applied on applied.document_key = documents.document_key
where
    documents.stated_paid_amount is not null
    and documents.kind = 'invoice'
    and documents.stated_on < latest_lists.listed_on
    and documents.amount - coalesce(applied.applied_amount, 0) > 0

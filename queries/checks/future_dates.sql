-- One row is an invoice or a payment dated after the day its file was imported.
select
    documents.invoice_id as item_id,
    documents.customer_id,
    documents.amount,
    documents.currency,
    documents.client_id,
    documents.issue_on as found_on,
    documents.import_id,
    documents.line
from marts.documents as documents
inner join marts.imports as imports on imports.import_id = documents.import_id
where documents.issue_on > cast(imports.imported_at as date)
union all
select
    collections.payment_id,
    collections.customer_id,
    collections.amount,
    collections.currency,
    collections.client_id,
    collections.paid_on,
    collections.import_id,
    collections.line
from marts.collections as collections
inner join marts.imports as imports on imports.import_id = collections.import_id
where collections.paid_on > cast(imports.imported_at as date)

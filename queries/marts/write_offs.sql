-- One row is an amount given up on a document: the only one of its number, or of its client's.
with client_documents as (
    select invoice_id, client_id, min(document_key) as document_key
    from marts.documents
    group by invoice_id, client_id
    having count(*) = 1
)

select
    cast(row_number() over (order by write_offs.import_id, write_offs.line) as integer)
        as write_off_key,
    documents.document_key,
    documents.customer_key,
    documents.invoice_id,
    write_offs.date as written_off_on,
    write_offs.amount,
    coalesce(write_offs.reason, '') as reason,
    documents.currency,
    documents.client_id,
    documents.customer_id,
    documents.segment,
    documents.industry,
    documents.country,
    documents.region,
    documents.service,
    documents.terms,
    documents.risk_class,
    documents.size,
    write_offs.import_id,
    write_offs.line,
from received.write_offs as write_offs
left join marts.invoice_numbers as invoice_numbers
    on invoice_numbers.invoice_id = write_offs.invoice_id
left join client_documents
    on client_documents.invoice_id = write_offs.invoice_id
    and client_documents.client_id = write_offs.client_id
inner join marts.documents as documents
    on documents.document_key
    = coalesce(invoice_numbers.document_key, client_documents.document_key)

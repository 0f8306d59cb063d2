-- One row is an amount given up on a document: the only one of its number, or of its client's.
with numbered as (
    select
        cast(row_number() over () as integer) as write_off_key,
        write_offs.*,
    from received.write_offs as write_offs
),

named as (
    select
        document_key,
        invoice_id,
        client_id,
        is_only_of_number,
        count(*) over (partition by invoice_id, client_id) as document_count,
    from marts.documents
    where invoice_id in (select invoice_id from received.write_offs)
),

written_off as (
    select
        numbered.*,
        named.document_key,
    from numbered
    inner join named
        on named.invoice_id = numbered.invoice_id
        and (
            named.is_only_of_number
            or (named.document_count = 1 and named.client_id = numbered.client_id)
        )
)

select
    written_off.write_off_key,
    documents.document_key,
    documents.customer_key,
    documents.invoice_id,
    written_off.date as written_off_on,
    written_off.amount,
    coalesce(written_off.reason, '') as reason,
    documents.currency,
    documents.client_id,
    documents.segment,
    documents.industry,
    documents.country,
    documents.region,
    documents.service,
    documents.terms,
    documents.risk_class,
    documents.size,
    written_off.import_id,
    written_off.line,
from marts.documents as documents
inner join written_off on written_off.document_key = documents.document_key

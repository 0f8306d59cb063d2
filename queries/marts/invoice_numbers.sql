-- One row is an invoice number that only one document has, so that it alone names the document.
select
    invoice_id,
    min(document_key) as document_key,
from marts.documents
group by invoice_id
having count(*) = 1

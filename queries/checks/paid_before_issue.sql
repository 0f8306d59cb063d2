-- One row is a payment dated before the invoice it names was issued: it stands unapplied until then.
select
    receipts.payment_id as item_id,
    documents.customer_id,
    receipts.amount,
    receipts.currency,
    documents.client_id,
    receipts.paid_on as found_on,
    receipts.import_id,
    receipts.line
from marts.receipts as receipts
inner join marts.documents as documents on documents.document_key = receipts.document_key
where receipts.paid_on < documents.issue_on and receipts.amount > 0

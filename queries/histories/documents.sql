-- One row is a document of a number: what it is, what is open of it on a day, and the row of a file that
-- it came from. Several documents may have one number, of several customers or clients.
with reduced as (
    select
        allocations.document_key,
        sum(allocations.amount) as reduced_amount,
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    where documents.invoice_id = $number and allocations.applied_on <= cast($as_of as date)
    group by allocations.document_key
)

select
    documents.document_key,
    documents.invoice_id,
    customers.customer_id,
    customers.name as customer_name,
    documents.kind,
    documents.issue_on,
    documents.due_on,
    documents.amount,
    documents.currency,
    case
        when documents.issue_on > cast($as_of as date) then null
        when documents.kind = 'credit_note' then null
        else documents.amount - coalesce(reduced.reduced_amount, 0)
    end as open_amount,
    documents.client_id,
    documents.service,
    documents.terms,
    documents.import_id,
    documents.line,
    imports.file_name,
from marts.documents as documents
inner join marts.customers as customers on customers.customer_key = documents.customer_key
left join reduced on reduced.document_key = documents.document_key
left join marts.imports as imports on imports.import_id = documents.import_id
where
    documents.invoice_id = $number
    and ($customer = '' or customers.customer_id = $customer)
order by customers.customer_id, documents.issue_on, documents.document_key
limit 50

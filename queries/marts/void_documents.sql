-- One row is a document that a list calls a draft, or called off: it is kept, and nobody owes it.
select
    invoices.invoice_id,
    invoices.customer_id,
    cast(invoices.amount as decimal(18, 4)) as amount,
    coalesce(invoices.currency, '') as currency,
    coalesce(invoices.client_id, customers.client_id) as client_id,
    coalesce(invoices.issue_date, invoices.due_date, list_days.listed_on) as issue_on,
    invoices.import_id,
    invoices.line,
from received.invoices as invoices
inner join marts.customers as customers on customers.customer_id = invoices.customer_id
left join marts.list_days as list_days on list_days.import_id = invoices.import_id
where invoices.kind = 'void'

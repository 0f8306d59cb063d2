-- One row is an import of documents and the day on which its list was drawn up: as it says, else its last issue
-- date, else the day of the import.
select
    invoices.import_id,
    coalesce(
        max(invoices.listed_on),
        max(invoices.issue_date),
        cast(max(imports.imported_at) as date)
    ) as listed_on,
from received.invoices as invoices
left join received.imports as imports on imports.import_id = invoices.import_id
group by invoices.import_id

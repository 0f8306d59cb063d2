-- One row is a currency that came into a table with an import, where the table had others before: its
-- amounts as they were after that import.
select
    first_currencies.currency as item_id,
    '' as customer_id,
    first_currencies.amount,
    first_currencies.currency,
    '' as client_id,
    imports.imported_on as found_on,
    first_currencies.table_name,
    first_currencies.row_count,
    first_currencies.import_id,
    cast(null as integer) as line
from marts.first_currencies as first_currencies
inner join marts.imports as imports on imports.import_id = first_currencies.import_id

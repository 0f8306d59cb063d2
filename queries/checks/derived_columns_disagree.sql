-- One row is a column of a file that follows from others of it, and in some rows does not: the first of
-- them.
select
    checked_columns.column_name as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    '' as client_id,
    imports.imported_on as found_on,
    checked_columns.disagree_count,
    checked_columns.agree_count,
    checked_columns.import_id,
    checked_columns.line
from marts.checked_columns as checked_columns
inner join marts.imports as imports on imports.import_id = checked_columns.import_id

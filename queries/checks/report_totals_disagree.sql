-- One row is a total that a report states about its own rows, and that their sum is not: the stated
-- total less the sum.
select
    stated_totals.label as item_id,
    '' as customer_id,
    stated_totals.stated_amount - stated_totals.computed_amount as amount,
    '' as currency,
    '' as client_id,
    imports.imported_on as found_on,
    stated_totals.column_name,
    stated_totals.stated_amount,
    stated_totals.computed_amount,
    stated_totals.import_id,
    stated_totals.line
from marts.stated_totals as stated_totals
inner join marts.imports as imports on imports.import_id = stated_totals.import_id

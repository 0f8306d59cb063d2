-- One row is an import with rows that could not be used, and were not mended since.
select
    imports.file_name as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    '' as client_id,
    cast(imports.imported_at as date) as found_on,
    imports.import_id,
    cast(null as integer) as line
from marts.imports as imports
left join marts.mended_rejects as mended on mended.import_id = imports.import_id
where imports.rejected_count > coalesce(mended.mended_count, 0)

-- One row is an import with rows that could not be used.
select
    file_name as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    '' as client_id,
    cast(imported_at as date) as found_on,
    import_id,
    cast(null as integer) as line
from marts.imports
where rejected_count > 0

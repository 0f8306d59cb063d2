-- One row is an import, for naming the file that a row came from and the day on which it came.
select
    import_id,
    file_name,
    imported_at,
    cast(imported_at as date) as imported_on,
    rejected_count,
from received.imports

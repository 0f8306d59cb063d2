-- One row is an import, for naming the file that a row came from.
select
    import_id,
    file_name,
    imported_at,
    rejected_count,
from received.imports

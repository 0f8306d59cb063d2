-- One row is an import, for naming the file that a row came from.
select
    import_id,
    file_name,
    imported_at,
from received.imports

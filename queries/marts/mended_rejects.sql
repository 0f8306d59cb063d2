-- One row is an import of which rejected records came in again, mended, with a later one.
select
    import_id,
    count(distinct line) as mended_count,
from received.mended_rejects
group by import_id

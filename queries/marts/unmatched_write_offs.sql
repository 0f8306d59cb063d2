-- One row is a write-off of an invoice that no loaded file has, or that several have: it counts nowhere.
select
    write_offs.invoice_id,
    write_offs.date as written_off_on,
    write_offs.amount,
    write_offs.currency,
    write_offs.client_id,
    write_offs.import_id,
    write_offs.line,
from received.write_offs as write_offs
where not exists (
    select 1
    from marts.write_offs as counted
    where counted.import_id = write_offs.import_id and counted.line = write_offs.line
)

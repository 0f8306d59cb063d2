-- One row is a rejected record that came in again, mended, with a later import.
create table if not exists received.mended_rejects (
    import_id integer not null,
    line integer not null,
    mended_by integer not null
);

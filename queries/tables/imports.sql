-- One row is an import: one file that was loaded, with the mapping that was confirmed for it.
create table if not exists received.imports (
    import_id integer not null,
    file_name varchar not null,
    -- sha-256 of the original, which is kept under originals/ by this name
    content_hash varchar not null,
    -- the table whose rows are counted
    table_name varchar not null,
    mapping json not null,
    imported_at timestamp not null,
    imported_by varchar,
    read_count integer not null,
    new_count integer not null,
    changed_count integer not null,
    unchanged_count integer not null,
    rejected_count integer not null
);

-- One row is a record of a file that could not become a row, kept whole.
create table if not exists received.rejects (
    import_id integer not null,
    line integer not null,
    column_name varchar,
    cell_value varchar,
    -- a message of app/languages and its values
    reason_id varchar not null,
    reason_values json not null,
    raw varchar not null
);

-- One row is a creditor the department works for, as received and typed.
create table if not exists received.clients (
    client_id varchar,
    name varchar,
    import_id integer not null,
    line integer not null
);

-- One row is an amount given up, as received and typed.
create table if not exists received.write_offs (
    invoice_id varchar,
    date date,
    amount decimal(18, 4),
    currency varchar,
    reason varchar,
    client_id varchar,
    import_id integer not null,
    line integer not null
);

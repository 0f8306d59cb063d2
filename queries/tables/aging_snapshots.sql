-- One row is one bucket of one customer in somebody else's aging report, as received and typed.
create table if not exists received.aging_snapshots (
    as_of date,
    customer varchar,
    bucket varchar,
    amount decimal(18, 4),
    currency varchar,
    import_id integer not null,
    line integer not null
);

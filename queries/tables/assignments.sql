-- One row is an account in somebody's portfolio, as received and typed.
create table if not exists received.assignments (
    customer_id varchar,
    collector_id varchar,
    from_date date,
    to_date date,
    stage varchar,
    placed_amount decimal(18, 4),
    currency varchar,
    import_id integer not null,
    line integer not null
);

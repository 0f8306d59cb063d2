-- One row is a day's rate: one unit of from_currency in to_currency, as received and typed.
create table if not exists received.fx_rates (
    date date,
    from_currency varchar,
    to_currency varchar,
    rate decimal(24, 12),
    import_id integer not null,
    line integer not null
);

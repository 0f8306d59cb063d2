-- One row is a dispute or payment problem, as received and typed.
create table if not exists received.disputes (
    dispute_id varchar,
    opened_on date,
    customer_id varchar,
    invoice_id varchar,
    closed_on date,
    reason varchar,
    amount decimal(18, 4),
    currency varchar,
    outcome varchar,
    import_id integer not null,
    line integer not null
);

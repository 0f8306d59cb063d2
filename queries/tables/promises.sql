-- One row is a promise to pay, as received and typed.
create table if not exists received.promises (
    promise_id varchar,
    customer_id varchar,
    made_on date,
    due_on date,
    amount decimal(18, 4),
    currency varchar,
    invoice_id varchar,
    collector_id varchar,
    import_id integer not null,
    line integer not null
);

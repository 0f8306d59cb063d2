-- One row is money received, or its reversal (negative), as received and typed.
create table if not exists received.payments (
    payment_id varchar,
    paid_date date,
    amount decimal(18, 4),
    invoice_id varchar,
    customer_id varchar,
    currency varchar,
    method varchar,
    channel varchar,
    client_id varchar,
    import_id integer not null,
    line integer not null
);

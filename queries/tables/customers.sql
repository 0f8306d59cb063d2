-- One row is a debtor account, as received and typed.
create table if not exists received.customers (
    customer_id varchar,
    name varchar,
    client_id varchar,
    segment varchar,
    industry varchar,
    country varchar,
    region varchar,
    language varchar,
    credit_limit decimal(18, 4),
    payment_terms_days integer,
    risk_class varchar,
    customer_since date,
    import_id integer not null,
    line integer not null
);

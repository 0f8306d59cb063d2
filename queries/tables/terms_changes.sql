-- One row is a credit decision, as received and typed.
create table if not exists received.terms_changes (
    customer_id varchar,
    segment varchar,
    from_date date,
    payment_terms_days integer,
    credit_limit decimal(18, 4),
    import_id integer not null,
    line integer not null
);

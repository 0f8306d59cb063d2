-- One row is a complaint about how a customer was treated, as received and typed.
create table if not exists received.complaints (
    complaint_id varchar,
    customer_id varchar,
    date date,
    collector_id varchar,
    reason varchar,
    upheld boolean,
    import_id integer not null,
    line integer not null
);

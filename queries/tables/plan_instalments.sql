-- One row is one instalment of a payment plan, as received and typed.
create table if not exists received.plan_instalments (
    plan_id varchar,
    customer_id varchar,
    due_on date,
    amount decimal(18, 4),
    currency varchar,
    interest decimal(18, 4),
    fee decimal(18, 4),
    collector_id varchar,
    import_id integer not null,
    line integer not null
);

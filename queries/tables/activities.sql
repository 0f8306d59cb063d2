-- One row is one contact or action, as received and typed.
create table if not exists received.activities (
    activity_id varchar,
    customer_id varchar,
    "at" timestamp,
    at_has_time boolean,
    channel varchar,
    invoice_id varchar,
    collector_id varchar,
    direction varchar,
    stage varchar,
    outcome varchar,
    minutes decimal(18, 6),
    cost decimal(18, 4),
    import_id integer not null,
    line integer not null
);

-- One row is a limit on contacts, as received and typed.
create table if not exists received.contact_rules (
    jurisdiction varchar,
    rule_id varchar,
    counts varchar,
    max_count integer,
    days integer,
    days_after_conversation integer,
    hour_from time,
    hour_to time,
    weekdays varchar,
    per varchar,
    valid_from date,
    valid_to date,
    import_id integer not null,
    line integer not null
);

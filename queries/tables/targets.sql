-- One row is a goal, as received and typed.
create table if not exists received.targets (
    period varchar,
    metric varchar,
    value decimal(18, 6),
    currency varchar,
    collector_id varchar,
    team varchar,
    import_id integer not null,
    line integer not null
);

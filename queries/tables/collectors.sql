-- One row is a person, team or agency that collects, as received and typed.
create table if not exists received.collectors (
    collector_id varchar,
    name varchar,
    team varchar,
    kind varchar,
    started_on date,
    left_on date,
    fte decimal(18, 6),
    cost_per_hour decimal(18, 4),
    base_pay decimal(18, 4),
    commission_rate decimal(24, 12),
    fee_rate decimal(24, 12),
    import_id integer not null,
    line integer not null
);

-- One row is the goal for what is collected on one working day, for the level that is asked about: a
-- collector, a team or the department.
select
    period as item_id,
    day as occurred_on,
    value,
    currency,
    collector_id,
    team,
    import_id,
    line
from marts.target_days
where metric = 'collected' and level = $target_level

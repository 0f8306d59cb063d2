-- One row is a person, team or agency that collects, as listed or as named in an activity, a promise,
-- an instalment, a complaint, an assignment or a goal.
with named as (
    select collector_id from received.collectors
    union
    select collector_id from received.activities
    union
    select collector_id from received.promises
    union
    select collector_id from received.plan_instalments
    union
    select collector_id from received.complaints
    union
    select collector_id from received.assignments
    union
    select collector_id from marts.given_targets
)

select
    named.collector_id,
    coalesce(listed.name, '') as name,
    coalesce(listed.team, '') as team,
    coalesce(listed.kind, '') as kind,
    case when listed.kind = 'agency' then named.collector_id else '' end as agency,
    listed.started_on,
    listed.left_on,
    listed.fte,
    listed.cost_per_hour,
    listed.base_pay,
    listed.commission_rate,
    listed.fee_rate,
    listed.collector_id is not null as is_listed,
    listed.import_id,
    listed.line,
from named
left join received.collectors as listed on listed.collector_id = named.collector_id
where named.collector_id is not null

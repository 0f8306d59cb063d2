-- One row is a person, team or agency that a goal can be set for, with the team.
select
    collector_id as id,
    name,
    team
from marts.collectors
order by name, collector_id

-- One row is a goal that was given in a file or typed in, with its holder's name. Which counts?
select
    given.metric,
    given.period,
    given.collector_id as collector,
    case when given.collector_id is null then given.team end as team,
    collectors.name as collector_name,
    cast(given.value as double) as value,
    given.currency,
    given.is_typed,
    given.is_counted,
    imports.import_id,
    imports.file_name,
    given.line
from marts.given_targets as given
left join marts.collectors as collectors on collectors.collector_id = given.collector_id
left join marts.imports as imports on imports.import_id = given.import_id
order by
    given.metric, given.period desc, given.collector_id is not null, given.team is not null,
    given.team, collectors.name, given.collector_id, given.is_typed desc, given.import_id desc,
    given.line

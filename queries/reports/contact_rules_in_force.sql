-- One row is a contact rule in force, with the file that it came with, if it is as a file has it.
select
    rules.jurisdiction,
    rules.rule_id,
    rules.counts,
    rules.max_count,
    rules.days,
    rules.days_after_conversation,
    strftime(date '2000-01-01' + rules.hour_from, '%H:%M') as hour_from,
    strftime(date '2000-01-01' + rules.hour_to, '%H:%M') as hour_to,
    rules.weekdays_given,
    rules.weekdays,
    rules.per,
    rules.valid_from,
    rules.valid_to,
    rules.is_own,
    rules.is_received,
    imports.file_name
from marts.contact_rules as rules
left join marts.imports as imports on imports.import_id = rules.import_id
order by rules.jurisdiction, rules.rule_id, rules.valid_from

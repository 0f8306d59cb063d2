-- One row is an outcome whose words do not tell whether anybody was spoken to: it counts as no contact.
select
    activities.outcome as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    activities.client_id,
    max(activities.at_on) as found_on,
    min(activities.import_id) as import_id,
    min(activities.line) as line
from marts.activities as activities
inner join marts.outcome_meanings as outcome_meanings
    on outcome_meanings.outcome = activities.outcome
where outcome_meanings.is_contact is null
group by activities.outcome, activities.client_id

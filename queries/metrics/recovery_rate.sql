-- One row is an invoice on the day it fell overdue: what was paid on it within 90 days past due, out of
-- its balance on that day. Only cohorts (calendar months) all of whose days are 90 days old in the
-- data of the client.
select
    entries.document_key as item_id,
    entries.fell_on as occurred_on,
    entries.recovered_within_90_amount as value,
    entries.base_amount as out_of,
    entries.currency,
    entries.client_id,
    entries.customer_key,
    entries.segment,
    entries.industry,
    entries.country,
    entries.region,
    entries.service,
    entries.terms,
    entries.risk_class,
    entries.size,
    entries.due_on,
    entries.cohort_end + 90 as known_on,
    entries.import_id,
    entries.line
from marts.overdue_entries as entries
inner join marts.data_through as known on known.client_id = entries.client_id
where entries.cohort_end + 90 <= known.data_through

-- One row is a document that fell overdue in the period, at an age in months that is over in the data: its
-- balance on the day it fell overdue and what was paid on it until the end of the month that lies so many
-- months later. Which documents stand behind a cell of `cohorts`?
with ages as (
    select unnest(range(13)) as age_months
),

entries as (
    select
        overdue_entries.document_key,
        overdue_entries.fell_on,
        overdue_entries.cohort_end,
        overdue_entries.base_amount * rates.rate as base_amount,
        rates.rate
    from marts.overdue_entries as overdue_entries
    left join marts.exchange_rates as rates
        on rates.from_currency = overdue_entries.currency
        and rates.to_currency = $currency
        and rates.valid_from <= overdue_entries.fell_on
        and rates.valid_until > overdue_entries.fell_on
    where
        fell_on between cast($from as date) and cast($to as date)
        and fell_on <= cast($as_of as date) /* scope */
),

known as (
    select
        entries.document_key,
        entries.fell_on,
        entries.cohort_end,
        entries.base_amount,
        entries.rate,
        cast(ages.age_months as integer) as age_months,
        last_day(entries.cohort_end + to_months(cast(ages.age_months as integer))) as complete_on
    from entries
    cross join ages
),

recovered as (
    select
        known.document_key,
        known.fell_on,
        known.cohort_end,
        known.age_months,
        known.base_amount,
        coalesce(sum(allocations.amount * known.rate), 0) as recovered_amount
    from known
    left join marts.allocations as allocations
        on allocations.document_key = known.document_key
        and allocations.kind = 'payment'
        and allocations.applied_on > known.fell_on
        and allocations.applied_on <= known.complete_on
    where known.complete_on <= cast($known_on as date)
    group by
        known.document_key,
        known.fell_on,
        known.cohort_end,
        known.age_months,
        known.base_amount
)

select
    documents.invoice_id as item_id,
    recovered.fell_on,
    strftime(recovered.cohort_end, '%Y-%m') as cohort,
    recovered.age_months,
    recovered.base_amount,
    recovered.recovered_amount,
    documents.customer_key,
    documents.due_on,
    documents.import_id,
    documents.line
from recovered
inner join marts.documents as documents on documents.document_key = recovered.document_key

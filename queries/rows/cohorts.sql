-- One row is a document that fell overdue in the period, at an age in months that is over in the data of its
-- client: its balance on the day it fell overdue and what was paid on it until the end of the month that lies
-- so many months later. Which documents stand behind a cell of `cohorts`?
-- Named apart from the columns that filters are about.
with through as (
    select client_id as through_client, data_through from marts.data_through
),

fallen as (
    select
        overdue_entries.document_key,
        overdue_entries.fell_on,
        overdue_entries.cohort_end,
        overdue_entries.currency,
        least(cast($as_of as date), through.data_through) as known_on,
        overdue_entries.base_amount
    from marts.overdue_entries as overdue_entries
    inner join through on through.through_client = overdue_entries.client_id
    where
        overdue_entries.fell_on between cast($from as date) and cast($to as date)
        and overdue_entries.fell_on <= cast($as_of as date) /* scope */
),

-- One for each day and currency: every document would be held against all rates that there ever were.
rates as (
    select days.fell_on, days.currency, known.rate
    from (select distinct fell_on, currency from fallen) as days
    inner join marts.exchange_rates as known
        on known.from_currency = days.currency
        and known.to_currency = $currency
        and known.valid_from <= days.fell_on
        and known.valid_until > days.fell_on
),

entries as (
    select
        fallen.document_key,
        fallen.fell_on,
        fallen.cohort_end,
        fallen.known_on,
        fallen.base_amount * rates.rate as base_amount,
        rates.rate
    from fallen
    left join rates on rates.fell_on = fallen.fell_on and rates.currency = fallen.currency
),

-- The first age whose month is not over, thirteen at most.
known as (
    select
        document_key,
        least(
            13,
            12 * (extract(year from known_on) - extract(year from cohort_end))
            + extract(month from known_on)
            - extract(month from cohort_end)
            + case when known_on = last_day(known_on) then 1 else 0 end
        ) as end_age
    from entries
),

paid_at as (
    select
        entries.document_key,
        12 * (extract(year from allocations.applied_on) - extract(year from entries.cohort_end))
        + extract(month from allocations.applied_on)
        - extract(month from entries.cohort_end) as age_months,
        sum(allocations.amount * entries.rate) as paid_amount
    from entries
    inner join marts.allocations as allocations
        on allocations.document_key = entries.document_key
    where allocations.kind = 'payment' and allocations.applied_on > entries.fell_on
    group by entries.document_key, age_months
),

-- Each stretch of ages over which what was recovered stays as it is.
stretches as (
    select
        document_key,
        age_months as from_age,
        lead(age_months) over (partition by document_key order by age_months) as until_age,
        sum(paid_amount) over (partition by document_key order by age_months) as recovered_amount
    from paid_at
    union all
    select entries.document_key, 0, min(paid_at.age_months), 0
    from entries
    left join paid_at on paid_at.document_key = entries.document_key
    group by entries.document_key
),

-- The rows are few before they are one for each age: all that is looked up is looked up here.
found as (
    select
        documents.invoice_id as item_id,
        entries.fell_on,
        strftime(entries.cohort_end, '%Y-%m') as cohort,
        stretches.from_age,
        least(known.end_age, coalesce(stretches.until_age, 13)) as until_age,
        entries.base_amount,
        stretches.recovered_amount,
        documents.customer_key,
        documents.due_on,
        documents.import_id,
        documents.line
    from stretches
    inner join known on known.document_key = stretches.document_key
    inner join entries on entries.document_key = stretches.document_key
    inner join marts.documents as documents on documents.document_key = stretches.document_key
)

select
    item_id,
    fell_on,
    cohort,
    cast(unnest(range(from_age, until_age)) as integer) as age_months,
    base_amount,
    recovered_amount,
    customer_key,
    due_on,
    import_id,
    line
from found
where from_age < until_age

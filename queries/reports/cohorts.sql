-- One row is a cohort (the invoices that fell overdue in a calendar month) at an age in months: its base
-- is their balance on the day they fell overdue, recovered is what was paid on them from then until the
-- end of the month that lies so many months later. Both are of the clients in whose data that month is
-- over; where it is in none, recovered is null and the base that of all.
with ages as (
    select unnest(range(13)) as age_months
),

-- Named apart from the columns that filters are about.
through as (
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

bases as (
    select cohort_end, known_on, sum(base_amount) as base_amount
    from entries
    group by cohort_end, known_on
),

paid as (
    select
        entries.cohort_end,
        entries.known_on,
        cast(
            12 * (extract(year from allocations.applied_on) - extract(year from entries.cohort_end))
            + extract(month from allocations.applied_on)
            - extract(month from entries.cohort_end)
            as integer
        ) as age_months,
        sum(allocations.amount * entries.rate) as paid_amount
    from entries
    inner join marts.allocations as allocations
        on allocations.document_key = entries.document_key
    where allocations.kind = 'payment' and allocations.applied_on > entries.fell_on
    group by entries.cohort_end, entries.known_on, age_months
),

recovered as (
    select
        bases.cohort_end,
        bases.known_on,
        ages.age_months,
        bases.base_amount,
        coalesce(sum(paid.paid_amount), 0) as recovered_amount,
        last_day(bases.cohort_end + to_months(cast(ages.age_months as integer)))
            <= bases.known_on as is_complete
    from bases
    cross join ages
    left join paid
        on paid.cohort_end = bases.cohort_end
        and paid.known_on = bases.known_on
        and paid.age_months <= ages.age_months
    group by bases.cohort_end, bases.known_on, ages.age_months, bases.base_amount
),

cells as (
    select
        cohort_end,
        age_months,
        coalesce(sum(base_amount) filter (where is_complete), sum(base_amount)) as base_amount,
        sum(recovered_amount) filter (where is_complete) as recovered_amount
    from recovered
    group by cohort_end, age_months
)

select
    strftime(cohort_end, '%Y-%m') as cohort,
    age_months,
    base_amount,
    recovered_amount,
    recovered_amount / nullif(base_amount, 0) as recovery_rate
from cells
order by cohort, age_months

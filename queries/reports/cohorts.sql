-- One row is a cohort (the invoices that fell overdue in a calendar month) at an age in months: its base
-- is their balance on the day they fell overdue, recovered is what was paid on them from then until the
-- end of the month that lies so many months later. Null where that month is not over in the data.
with ages as (
    select unnest(range(13)) as age_months
),

entries as (
    select
        document_key,
        fell_on,
        cohort_end,
        base_amount * rates.rate as base_amount,
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

bases as (
    select cohort_end, sum(base_amount) as base_amount
    from entries
    group by cohort_end
),

paid as (
    select
        entries.cohort_end,
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
    group by entries.cohort_end, age_months
),

recovered as (
    select
        bases.cohort_end,
        ages.age_months,
        bases.base_amount,
        coalesce(sum(paid.paid_amount), 0) as recovered_amount,
        last_day(bases.cohort_end + to_months(cast(ages.age_months as integer)))
            <= cast($known_on as date) as is_complete
    from bases
    cross join ages
    left join paid
        on paid.cohort_end = bases.cohort_end and paid.age_months <= ages.age_months
    group by bases.cohort_end, ages.age_months, bases.base_amount
)

select
    strftime(cohort_end, '%Y-%m') as cohort,
    age_months,
    base_amount,
    case when is_complete then recovered_amount end as recovered_amount,
    case when is_complete then recovered_amount / nullif(base_amount, 0) end as recovery_rate
from recovered
order by cohort, age_months

-- One row is a day on which promises were due: how many, over how much, and how many of them were kept,
-- broken, or are pending, as far as the data goes on the as-of date. Amounts are converted with the rate
-- of that day, of days ahead with that of the as-of date.
with promises as (
    select
        promises.*,
        case
            when promises.decided_on > least(cast($as_of as date), known.data_through) then 'pending'
            when promises.kept_on is not null then 'kept'
            else 'broken'
        end as state
    from marts.promises as promises
    inner join marts.data_through as known on known.client_id = promises.client_id
    where promises.made_on <= cast($as_of as date)
),

due as (
    select
        due_on,
        state,
        amount * rates.rate as amount
    from promises
    left join marts.exchange_rates as rates
        on rates.from_currency = promises.currency
        and rates.to_currency = $currency
        and rates.valid_from <= least(promises.due_on, cast($known_on as date))
        and rates.valid_until > least(promises.due_on, cast($known_on as date))
    where due_on between cast($from as date) and cast($to as date) /* scope */
)

select
    due_on,
    count(*) as promises,
    sum(amount) as amount,
    count(*) filter (where state = 'kept') as kept_count,
    coalesce(sum(amount) filter (where state = 'kept'), 0) as kept_amount,
    count(*) filter (where state = 'broken') as broken_count,
    coalesce(sum(amount) filter (where state = 'broken'), 0) as broken_amount,
    count(*) filter (where state = 'pending') as pending_count,
    coalesce(sum(amount) filter (where state = 'pending'), 0) as pending_amount
from due
group by due_on
order by due_on

-- One row is a promise that is due in the period: which promises stand behind a day of `promises_due`, and
-- were they kept, as far as the data goes on the as-of date? Amounts are converted with the rate of that
-- day, of days ahead with that of the as-of date.
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
    select promises.*, promises.amount * rates.rate as converted_amount
    from promises
    left join marts.exchange_rates as rates
        on rates.from_currency = promises.currency
        and rates.to_currency = $currency
        and rates.valid_from <= least(promises.due_on, cast($known_on as date))
        and rates.valid_until > least(promises.due_on, cast($known_on as date))
    where due_on between cast($from as date) and cast($to as date) /* scope */
)

select
    due.promise_id as item_id,
    due.made_on,
    due.due_on,
    due.state,
    1 as promises,
    due.converted_amount as amount,
    case when due.state = 'kept' then 1 else 0 end as kept_count,
    case when due.state = 'kept' then due.converted_amount else 0 end as kept_amount,
    case when due.state = 'broken' then 1 else 0 end as broken_count,
    case when due.state = 'broken' then due.converted_amount else 0 end as broken_amount,
    case when due.state = 'pending' then 1 else 0 end as pending_count,
    case when due.state = 'pending' then due.converted_amount else 0 end as pending_amount,
    due.customer_key,
    due.collector_id,
    due.import_id,
    due.line
from due

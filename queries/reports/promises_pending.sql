-- One row is a promise that is pending on the as-of date, as far as the data goes: its days of grace are
-- not over. Paid is the day on which its amount was reached, if that is known by then. The amount is
-- converted with the rate of the due date, of days ahead with that of the as-of date.
with pending as (
    select
        promises.*,
        case
            when promises.kept_on <= least(cast($as_of as date), known.data_through)
                then promises.kept_on
        end as fulfilled_on
    from marts.promises as promises
    inner join marts.data_through as known on known.client_id = promises.client_id
    where
        promises.made_on <= cast($as_of as date)
        and promises.decided_on > least(cast($as_of as date), known.data_through)
),

scoped as (
    select
        pending.*,
        amount * rates.rate as converted_amount
    from pending
    left join marts.exchange_rates as rates
        on rates.from_currency = pending.currency
        and rates.to_currency = $currency
        and rates.valid_from <= least(pending.due_on, cast($known_on as date))
        and rates.valid_until > least(pending.due_on, cast($known_on as date))
    where true /* scope */
)

select
    scoped.due_on,
    scoped.customer_id,
    customers.name,
    scoped.promise_id,
    scoped.made_on,
    scoped.converted_amount as amount,
    scoped.fulfilled_on as paid_on,
    cast(scoped.collector_id as varchar) as collector_id
from scoped
inner join marts.customers as customers on customers.customer_key = scoped.customer_key
order by scoped.due_on, amount desc, scoped.customer_id, scoped.promise_id

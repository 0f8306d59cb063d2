-- One row is an instalment of a payment plan: its place in the plan, the day by which it is decided
-- (due_on and the days of grace), and the days on which the plan starts and on which payments begin to
-- count for it. An instalment of nothing is none. A plan belongs to one customer.
with account_currencies as (
    select customer_key, min(currency) as currency
    from marts.account_currencies
    group by customer_key
    having min(currency) = max(currency)
)

select
    cast(
        row_number() over (order by instalments.import_id, instalments.line) as integer
    ) as instalment_key,
    cast(
        dense_rank() over (order by instalments.plan_id, customers.customer_key) as integer
    ) as plan_key,
    coalesce(instalments.plan_id, '') as plan_id,
    customers.customer_key,
    cast(
        row_number() over (
            partition by instalments.plan_id, customers.customer_key
            order by instalments.due_on, instalments.import_id, instalments.line
        ) as integer
    ) as number,
    min(instalments.due_on) over of_plan as started_on,
    cast(min(instalments.due_on) over of_plan - interval 1 month as date) as counts_from,
    instalments.due_on,
    instalments.due_on + settings.promise_grace_days as decided_on,
    instalments.amount,
    coalesce(instalments.interest, 0) as interest,
    coalesce(instalments.fee, 0) as fee,
    coalesce(
        cast(instalments.currency as currency_word),
        account_currencies.currency,
        cast('' as currency_word)
    ) as currency,
    cast(coalesce(instalments.collector_id, '') as collector_id_word) as collector_id,
    instalments.import_id,
    instalments.line,
from received.plan_instalments as instalments
cross join marts.settings as settings
inner join marts.customers as customers on customers.customer_id = instalments.customer_id
left join account_currencies on account_currencies.customer_key = customers.customer_key
where instalments.amount > 0
window of_plan as (partition by instalments.plan_id, customers.customer_key)

-- One row is a span of days on which an account was due for work: from the first day that ended with
-- something past due to the day on which nothing was any more, that day included, since it began with
-- something past due. `to_on` is the last day of time where that has not come.
with daily as (
    select
        customer_key,
        changed_on,
        sum(changed_amount) as amount,
    from marts.overdue_balances
    group by customer_key, changed_on
),

-- What is past due is never below zero in any currency: their sum tells whether anything is.
standing as (
    select
        customer_key,
        changed_on,
        sum(amount) over from_the_first > 0 as is_overdue,
        coalesce(sum(amount) over before_it, 0) > 0 as was_overdue,
    from daily
    window
        from_the_first as (partition by customer_key order by changed_on),
        before_it as (
            partition by customer_key order by changed_on
            rows between unbounded preceding and 1 preceding
        )
),

edges as (
    select
        customer_key,
        changed_on,
        is_overdue,
        lead(changed_on) over (partition by customer_key order by changed_on) as next_on,
    from standing
    where is_overdue <> was_overdue
)

select
    customer_key,
    changed_on as from_on,
    coalesce(next_on, date '9999-12-31') as to_on,
from edges
where is_overdue

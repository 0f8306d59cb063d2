-- One row is an account, a currency and a day on which what it owed past due changed: what was past
-- due at the end of that day. A balance counts from the day after its due date.
with changes as (
    select
        customer_key,
        currency,
        greatest(event_on, due_on + 1) as changed_on,
        sum(amount) as amount,
    from marts.balance_events
    where due_on is not null
    group by customer_key, currency, greatest(event_on, due_on + 1)
    having sum(amount) <> 0
)

select
    customer_key,
    currency,
    changed_on,
    cast(amount as decimal(18, 4)) as changed_amount,
    cast(
        sum(amount) over (partition by customer_key, currency order by changed_on)
        as decimal(18, 4)
    ) as overdue_amount,
from changes

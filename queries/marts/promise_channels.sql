-- One row is a promise and the channel it was made by: that of the account's last activity on the day it was
-- made, of those that reached the customer if any did. Empty where there was none on that day.
with activities as (
    select
        customer_key,
        at_on,
        arg_max(
            cast(channel as varchar),
            (is_right_party, is_attempt, happened_at, import_id, line)
        ) as channel,
    from marts.activities
    where (customer_key, at_on) in (select customer_key, made_on from marts.promises)
    group by customer_key, at_on
)

select
    promises.promise_key,
    coalesce(activities.channel, '') as channel,
from marts.promises as promises
left join activities
    on activities.customer_key = promises.customer_key
    and activities.at_on = promises.made_on

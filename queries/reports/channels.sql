-- One row is a channel: the attempts made by it in the period, whom they reached, the minutes and the money that
-- it took, also for customers who called or wrote, the promises made by it, and what was collected that it is
-- taken to have brought in. The row without a channel has what nothing is known to have brought in; the rows add
-- up to the figures. Promises and money are not known where none of these clients were loaded, or before the first.
with covered as (
    select
        list_contains(cast($known_tables as varchar[]), 'promises') as has_promises,
        list_contains(cast($known_tables as varchar[]), 'payments') as has_payments
),

attempted as (
    select
        cast(channel as varchar) as channel,
        count(*) as attempts,
        count(*) filter (where is_contact) as contacts,
        count(*) filter (where is_right_party) as right_party_contacts
    from marts.activities
    where is_attempt and at_on between cast($from as date) and cast($to as date) /* scope */
    group by cast(channel as varchar)
),

spent as (
    select
        days.channel,
        sum(days.minutes) as minutes,
        sum(
            days.cost
            * case when $cost_currency = $currency then 1 else rates.rate end
        ) as cost
    from (
        select
            cast(channel as varchar) as channel,
            at_on,
            sum(minutes) as minutes,
            sum(cost) as cost
        from marts.activities
        where
            (minutes is not null or cost is not null)
            and at_on between cast($from as date) and cast($to as date) /* scope */
        group by cast(channel as varchar), at_on
    ) as days
    left join marts.exchange_rates as rates
        on rates.from_currency = cast($cost_currency as varchar)
        and rates.to_currency = $currency
        and rates.valid_from <= days.at_on
        and rates.valid_until > days.at_on
    group by days.channel
),

promised as (
    select
        promise_channels.channel,
        count(*) as promises
    from (
        select promise_key
        from marts.promises
        where made_on between cast($from as date) and cast($to as date) /* scope */
    ) as made
    inner join marts.promise_channels as promise_channels
        on promise_channels.promise_key = made.promise_key
    group by promise_channels.channel
),

collected as (
    select
        receipt_channels.channel,
        sum(received.amount * rates.rate) as amount
    from (
        select receipt_key, paid_on, amount, currency
        from marts.collections
        where paid_on between cast($from as date) and cast($to as date) /* scope */
    ) as received
    inner join marts.receipt_channels as receipt_channels
        on receipt_channels.receipt_key = received.receipt_key
    left join marts.exchange_rates as rates
        on rates.from_currency = received.currency
        and rates.to_currency = $currency
        and rates.valid_from <= received.paid_on
        and rates.valid_until > received.paid_on
    group by receipt_channels.channel
),

channels as (
    select channel from attempted
    union
    select channel from spent
    union
    select channel from promised
    union
    select channel from collected
)

select
    channels.channel,
    coalesce(attempted.attempts, 0) as attempts,
    coalesce(attempted.contacts, 0) as contacts,
    coalesce(attempted.right_party_contacts, 0) as right_party_contacts,
    attempted.right_party_contacts / nullif(attempted.attempts, 0) as right_party_rate,
    case when covered.has_promises then coalesce(promised.promises, 0) end as promises,
    case when covered.has_payments then coalesce(collected.amount, 0) end as collected_after,
    cast(spent.minutes as double) as minutes,
    cast(spent.cost as decimal(38, 4)) as cost
from channels
cross join covered
left join attempted on attempted.channel = channels.channel
left join spent on spent.channel = channels.channel
left join promised on promised.channel = channels.channel
left join collected on collected.channel = channels.channel
order by attempts desc, channels.channel

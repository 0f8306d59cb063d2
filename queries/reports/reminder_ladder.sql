-- One row is a step of the reminder ladder: how often it was sent to an account with something past due, how
-- many of these accounts paid something of it within 7 and 14 days and before the next step, out of those
-- whose days are over in the data, and how many moved on to the next step still owing.
with sent as (
    select
        step_key,
        customer_key,
        sent_on,
        step,
        ordinal,
        case when next_on <= cast($known_on as date) then next_on end as next_on,
        sent_on + 7 <= cast($known_on as date) as is_complete_7,
        sent_on + 14 <= cast($known_on as date) as is_complete_14
    from marts.ladder_steps
    where
        sent_on between cast($from as date) and cast($to as date)
        and sent_on <= cast($known_on as date) /* scope */
),

amounts as (
    select
        sent.step_key,
        sum(amounts.sent_amount * rates.rate) as sent_amount,
        sum(amounts.paid_7_amount * rates.rate) as paid_7_amount,
        sum(amounts.paid_14_amount * rates.rate) as paid_14_amount,
        sum(amounts.moved_on_amount * rates.rate) as moved_on_amount
    from sent
    inner join marts.ladder_amounts as amounts on amounts.step_key = sent.step_key
    left join marts.exchange_rates as rates
        on rates.from_currency = amounts.currency
        and rates.to_currency = $currency
        and rates.valid_from <= sent.sent_on
        and rates.valid_until > sent.sent_on
    group by sent.step_key
),

counted as (
    select
        sent.step,
        sent.ordinal,
        count(*) as sent_count,
        count(distinct sent.customer_key) as account_count,
        sum(amounts.sent_amount) as sent_amount,
        count(*) filter (where sent.is_complete_7) as complete_7_count,
        count(*) filter (where sent.is_complete_7 and amounts.paid_7_amount > 0) as paid_7_count,
        sum(amounts.paid_7_amount) filter (where sent.is_complete_7) as paid_7_amount,
        count(*) filter (where sent.is_complete_14) as complete_14_count,
        count(*) filter (where sent.is_complete_14 and amounts.paid_14_amount > 0) as paid_14_count,
        sum(amounts.paid_14_amount) filter (where sent.is_complete_14) as paid_14_amount,
        count(*) filter (where sent.next_on is not null and amounts.moved_on_amount > 0)
            as moved_on_count,
        sum(amounts.moved_on_amount) filter (
            where sent.next_on is not null and amounts.moved_on_amount > 0
        ) as moved_on_amount
    from sent
    inner join amounts on amounts.step_key = sent.step_key
    group by sent.step, sent.ordinal
)

select
    cast(step as varchar) as step,
    ordinal,
    sent_count,
    account_count,
    sent_amount,
    complete_7_count,
    paid_7_count,
    paid_7_count / nullif(complete_7_count, 0) as paid_7_rate,
    paid_7_amount,
    complete_14_count,
    paid_14_count,
    paid_14_count / nullif(complete_14_count, 0) as paid_14_rate,
    paid_14_amount,
    moved_on_count,
    coalesce(moved_on_amount, 0) as moved_on_amount
from counted
order by
    case cast(step as varchar)
        when 'reminder' then 1 when 'demand' then 2 when 'formal_demand' then 3 else 4
    end,
    ordinal nulls last

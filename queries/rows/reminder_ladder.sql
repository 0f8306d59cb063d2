-- One row is a step of the reminder ladder that was sent in the period to an account with something past due:
-- which of them stand behind a step of `reminder_ladder`, and which brought money within 7 and 14 days?
-- Whether its days are over, the data of its client tells.
with through as (
    select client_id as through_client, data_through from marts.data_through
),

sent as (
    select
        steps.step_key,
        steps.customer_key,
        steps.sent_on,
        steps.step,
        steps.ordinal,
        steps.channel,
        case when steps.next_on <= cast($known_on as date) then steps.next_on end as next_on,
        steps.sent_on + 7 <= least(cast($known_on as date), through.data_through)
            as is_complete_7,
        steps.sent_on + 14 <= least(cast($known_on as date), through.data_through)
            as is_complete_14
    from marts.ladder_steps as steps
    inner join through on through.through_client = steps.client_id
    where
        steps.sent_on between cast($from as date) and cast($to as date)
        and steps.sent_on <= cast($known_on as date) /* scope */
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
)

select
    sent.customer_key,
    cast(sent.step as varchar) as step,
    sent.ordinal,
    sent.sent_on,
    sent.next_on,
    sent.channel,
    1 as sent_count,
    amounts.sent_amount,
    cast(sent.is_complete_7 as integer) as complete_7_count,
    cast(sent.is_complete_7 and amounts.paid_7_amount > 0 as integer) as paid_7_count,
    case when sent.is_complete_7 then amounts.paid_7_amount end as paid_7_amount,
    cast(sent.is_complete_14 as integer) as complete_14_count,
    cast(sent.is_complete_14 and amounts.paid_14_amount > 0 as integer) as paid_14_count,
    case when sent.is_complete_14 then amounts.paid_14_amount end as paid_14_amount,
    case when sent.next_on is not null and amounts.moved_on_amount > 0 then 1 else 0 end
        as moved_on_count,
    case
        when sent.next_on is not null and amounts.moved_on_amount > 0
            then amounts.moved_on_amount
        else 0
    end as moved_on_amount
from sent
inner join amounts on amounts.step_key = sent.step_key

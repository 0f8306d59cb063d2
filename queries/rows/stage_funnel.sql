-- One row is a spell of an account in a stage that touches the period, or an account on which something was
-- written off in it: which accounts stand behind a stage of `stage_funnel`, when did they come, and how did
-- they leave?
with spells as (
    select
        spell_key,
        customer_key,
        cast(stage as varchar) as stage,
        entered_on,
        case when left_on <= least(cast($to as date), cast($known_on as date)) then left_on end
            as left_on,
        case
            when left_on <= least(cast($to as date), cast($known_on as date))
                then cast(left_by as varchar)
        end as left_by,
        entered_on < cast($from as date) as is_opening
    from marts.stage_spells
    where
        entered_on <= least(cast($to as date), cast($known_on as date))
        and (left_on is null or left_on >= cast($from as date)) /* scope */
),

amounts as (
    select
        spells.spell_key,
        sum(amounts.entered_amount * entering.rate) as entered_amount,
        sum(amounts.left_amount * leaving.rate) as left_amount
    from spells
    inner join marts.stage_amounts as amounts on amounts.spell_key = spells.spell_key
    left join marts.exchange_rates as entering
        on entering.from_currency = amounts.currency
        and entering.to_currency = $currency
        and entering.valid_from <= spells.entered_on
        and entering.valid_until > spells.entered_on
    left join marts.exchange_rates as leaving
        on leaving.from_currency = amounts.currency
        and leaving.to_currency = $currency
        and leaving.valid_from <= spells.left_on
        and leaving.valid_until > spells.left_on
    group by spells.spell_key
),

standing as (
    select
        balances.customer_key,
        balances.currency,
        sum(balances.changed_amount) as overdue_amount
    from marts.overdue_balances as balances
    where
        balances.changed_on <= least(cast($to as date), cast($known_on as date))
        and balances.customer_key in (select customer_key from spells where left_on is null)
    group by balances.customer_key, balances.currency
),

closing as (
    select
        standing.customer_key,
        sum(standing.overdue_amount * rates.rate) as overdue_amount
    from standing
    left join marts.exchange_rates as rates
        on rates.from_currency = standing.currency
        and rates.to_currency = $currency
        and rates.valid_from <= least(cast($to as date), cast($known_on as date))
        and rates.valid_until > least(cast($to as date), cast($known_on as date))
    group by standing.customer_key
),

given_up as (
    select
        lost.customer_key,
        min(lost.written_off_on) as first_on,
        sum(lost.amount * rates.rate) as amount
    from (
        select customer_key, written_off_on, amount, currency
        from marts.write_offs
        where
            written_off_on between cast($from as date) and cast($to as date)
            and written_off_on <= cast($known_on as date) /* scope */
    ) as lost
    left join marts.exchange_rates as rates
        on rates.from_currency = lost.currency
        and rates.to_currency = $currency
        and rates.valid_from <= lost.written_off_on
        and rates.valid_until > lost.written_off_on
    group by lost.customer_key
)

select
    spells.customer_key,
    spells.stage,
    spells.entered_on,
    spells.left_on as left_stage_on,
    spells.left_by,
    spells.left_on - spells.entered_on as days_in_stage,
    cast(spells.is_opening as integer) as opening_count,
    cast(not spells.is_opening as integer) as entered_count,
    case when spells.is_opening then 0 else coalesce(amounts.entered_amount, 0) end
        as entered_amount,
    case when spells.left_by = 'moved_on' then 1 else 0 end as moved_on_count,
    case when spells.left_by = 'moved_on' then coalesce(amounts.left_amount, 0) else 0 end
        as moved_on_amount,
    case when spells.left_by = 'returned' then 1 else 0 end as returned_count,
    case when spells.left_by = 'settled' then 1 else 0 end as settled_count,
    case when spells.left_by = 'settled' then coalesce(amounts.left_amount, 0) else 0 end
        as settled_amount,
    case when spells.left_by = 'written_off' then 1 else 0 end as written_off_count,
    cast(spells.left_on is null as integer) as closing_count,
    case when spells.left_on is null then coalesce(closing.overdue_amount, 0) else 0 end
        as closing_amount
from spells
left join amounts on amounts.spell_key = spells.spell_key
left join closing on closing.customer_key = spells.customer_key
union all
select
    customer_key,
    'written_off',
    first_on,
    null,
    null,
    null,
    null,
    1,
    amount,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null
from given_up

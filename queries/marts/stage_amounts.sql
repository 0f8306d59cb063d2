-- One row is a spell of an account in a stage and a currency: what was past due at the end of the day it
-- entered, and when it left: on the day itself where it went to another stage, on the day before where
-- it was settled or written off, since nothing was past due any more.
with spells as (
    select
        spell_key,
        customer_key,
        entered_on,
        left_on - case when left_by in ('settled', 'written_off') then 1 else 0 end as valued_on,
    from marts.stage_spells
),

accounts as (
    select
        spells.spell_key,
        spells.customer_key,
        spells.entered_on,
        spells.valued_on,
        currencies.currency,
    from spells
    inner join (
        select customer_key, currency, min(changed_on) as first_on
        from marts.overdue_balances
        group by customer_key, currency
    ) as currencies
        on currencies.customer_key = spells.customer_key
        and currencies.first_on <= greatest(spells.entered_on, spells.valued_on)
)

select
    accounts.spell_key,
    accounts.currency,
    coalesce(entered.overdue_amount, 0) as entered_amount,
    case when accounts.valued_on is not null then coalesce(left_behind.overdue_amount, 0) end
        as left_amount,
from accounts
asof left join marts.overdue_balances as entered
    on entered.customer_key = accounts.customer_key
    and entered.currency = accounts.currency
    and entered.changed_on <= accounts.entered_on
asof left join marts.overdue_balances as left_behind
    on left_behind.customer_key = accounts.customer_key
    and left_behind.currency = accounts.currency
    and left_behind.changed_on <= accounts.valued_on

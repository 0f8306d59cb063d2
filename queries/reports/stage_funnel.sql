-- One row is a stage of collection: the accounts that stood in it when the period began, that entered and
-- left it in the period and how, that stand in it at the period's end, and what was past due on them when they
-- did; with the median days of the spells that ended. Opening + entered = moved on + returned + settled +
-- written off + closing. The last row has what was written off, on any account.
with stages as (
    select 1 as position, 'overdue' as stage
    union all
    select 2, 'reminder'
    union all
    select 3, 'soft'
    union all
    select 4, 'formal_demand'
    union all
    select 5, 'hard_or_agency'
    union all
    select 6, 'legal'
    union all
    select 7, 'written_off'
),

spells as (
    select
        spell_key,
        customer_key,
        cast(stage as varchar) as stage,
        entered_on,
        case when left_on <= least(cast($to as date), cast($known_on as date)) then left_on end
            as left_on,
        cast(left_by as varchar) as left_by,
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
        customer_key,
        currency,
        sum(changed_amount) as overdue_amount
    from marts.overdue_balances
    where
        changed_on <= least(cast($to as date), cast($known_on as date))
        and customer_key in (select customer_key from spells where left_on is null)
    group by customer_key, currency
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

counted as (
    select
        spells.stage,
        count(*) filter (where spells.is_opening) as opening_count,
        count(*) filter (where not spells.is_opening) as entered_count,
        sum(amounts.entered_amount) filter (where not spells.is_opening) as entered_amount,
        count(*) filter (where spells.left_on is not null and spells.left_by = 'moved_on')
            as moved_on_count,
        sum(amounts.left_amount) filter (
            where spells.left_on is not null and spells.left_by = 'moved_on'
        ) as moved_on_amount,
        count(*) filter (where spells.left_on is not null and spells.left_by = 'returned')
            as returned_count,
        count(*) filter (where spells.left_on is not null and spells.left_by = 'settled')
            as settled_count,
        sum(amounts.left_amount) filter (
            where spells.left_on is not null and spells.left_by = 'settled'
        ) as settled_amount,
        count(*) filter (where spells.left_on is not null and spells.left_by = 'written_off')
            as written_off_count,
        count(*) filter (where spells.left_on is null) as closing_count,
        sum(closing.overdue_amount) filter (where spells.left_on is null) as closing_amount,
        median(spells.left_on - spells.entered_on) filter (where spells.left_on is not null)
            as median_days
    from spells
    left join amounts on amounts.spell_key = spells.spell_key
    left join closing on closing.customer_key = spells.customer_key
    group by spells.stage
),

given_up as (
    select
        count(distinct lost.customer_key) as account_count,
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
),

covered as (
    select count(*) > 0 as has_write_offs
    from marts.coverage
    where table_name = 'write_offs'
)

select
    stages.stage,
    case when stages.stage <> 'written_off' then coalesce(counted.opening_count, 0) end
        as opening_count,
    case
        when stages.stage <> 'written_off' then coalesce(counted.entered_count, 0)
        when covered.has_write_offs then given_up.account_count
    end as entered_count,
    case
        when stages.stage <> 'written_off' then coalesce(counted.entered_amount, 0)
        when covered.has_write_offs then coalesce(given_up.amount, 0)
    end as entered_amount,
    case when stages.stage <> 'written_off' then coalesce(counted.moved_on_count, 0) end
        as moved_on_count,
    case when stages.stage <> 'written_off' then coalesce(counted.moved_on_amount, 0) end
        as moved_on_amount,
    case when stages.stage <> 'written_off' then coalesce(counted.returned_count, 0) end
        as returned_count,
    case when stages.stage <> 'written_off' then coalesce(counted.settled_count, 0) end
        as settled_count,
    case when stages.stage <> 'written_off' then coalesce(counted.settled_amount, 0) end
        as settled_amount,
    case when stages.stage <> 'written_off' then coalesce(counted.written_off_count, 0) end
        as written_off_count,
    case when stages.stage <> 'written_off' then coalesce(counted.closing_count, 0) end
        as closing_count,
    case when stages.stage <> 'written_off' then coalesce(counted.closing_amount, 0) end
        as closing_amount,
    cast(counted.median_days as double) as median_days
from stages
cross join given_up
cross join covered
left join counted on counted.stage = stages.stage
order by stages.position

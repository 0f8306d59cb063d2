-- One row is the commission on money received, or taken back on its reversal (below zero). What a
-- collector is credited with in a calendar month climbs through the tiers, receipt by receipt; each part
-- earns the collector's own rate times that of its tier. Tiers begin at shares of the month's target;
-- without a target the first one holds for everything. Who has no rate is left out, unless nobody has.
with tiers as (
    select
        unnest(cast($tier_from as decimal(12, 4)[])) as from_share,
        unnest(cast($tier_until as decimal(12, 4)[])) as until_share,
        unnest(cast($tier_times as decimal(9, 4)[])) as times
),

known as (
    select count(commission_rate) as rate_count
    from marts.collectors
),

goals as (
    select
        collector_id,
        day,
        value,
        currency,
        -- Goals in several currencies are one goal, in the first of them.
        min(nullif(cast(currency as varchar), ''))
            over (partition by collector_id, last_day(day)) as own_currency
    from marts.target_days
    where metric = 'collected' and level = 'collector'
),

in_own_currency as (
    select
        goals.collector_id,
        last_day(goals.day) as month_end,
        coalesce(goals.own_currency, '') as currency,
        case
            when goals.currency = '' or cast(goals.currency as varchar) = goals.own_currency
                then goals.value
            else goals.value * rates.rate
        end as value
    from goals
    left join marts.exchange_rates as rates
        on rates.from_currency = goals.currency
        and rates.to_currency = goals.own_currency
        and rates.valid_from <= goals.day
        and rates.valid_until > goals.day
),

-- A goal that a missing rate leaves a part of is none.
targets as (
    select
        collector_id,
        month_end,
        currency,
        case when count(*) = count(value) then cast(sum(value) as double) end as target
    from in_own_currency
    group by collector_id, month_end, currency
),

-- Each use of it reads only the days that it is asked for.
credited as not materialized (
    select
        collections.*,
        collectors.commission_rate,
    from marts.collections as collections
    inner join marts.collectors as collectors
        on collectors.collector_id = collections.collector_id
    cross join known
    where collectors.commission_rate is not null or known.rate_count = 0
),

-- Only where there is more than one tier does it matter how far a month has climbed.
measured as (
    select
        credited.receipt_key,
        credited.collector_id,
        credited.paid_on,
        targets.month_end,
        targets.target,
        case
            when targets.currency in ('', credited.currency) then cast(credited.amount as double)
            else cast(coalesce(credited.amount * rates.rate, 0) as double)
        end as counted_amount
    from credited
    inner join targets
        on targets.collector_id = credited.collector_id
        and targets.month_end = last_day(credited.paid_on)
    left join marts.exchange_rates as rates
        on rates.from_currency = credited.currency
        and rates.to_currency = targets.currency
        and rates.valid_from <= credited.paid_on
        and rates.valid_until > credited.paid_on
    where targets.target > 0 and cast($has_tiers as boolean)
),

climbing as (
    select
        receipt_key,
        counted_amount,
        target,
        sum(counted_amount) over (
            partition by collector_id, month_end
            order by paid_on, receipt_key
            rows between unbounded preceding and current row
        ) as after_amount
    from measured
),

-- The lowest tier reaches down without end: what is paid back beyond the month's money counts in it.
parts as (
    select
        climbing.receipt_key,
        sum(
            tiers.times * (
                greatest(
                    least(climbing.after_amount, tiers.until_share * climbing.target),
                    case
                        when tiers.from_share = 0 then least(climbing.after_amount, 0)
                        else tiers.from_share * climbing.target
                    end
                ) - greatest(
                    least(
                        climbing.after_amount - climbing.counted_amount,
                        tiers.until_share * climbing.target
                    ),
                    case
                        when tiers.from_share = 0
                            then least(climbing.after_amount - climbing.counted_amount, 0)
                        else tiers.from_share * climbing.target
                    end
                )
            )
        ) / nullif(max(climbing.counted_amount), 0) as times
    from climbing
    cross join tiers
    group by climbing.receipt_key
)

select
    credited.receipt_key as item_id,
    credited.paid_on as occurred_on,
    cast(
        credited.amount * credited.commission_rate * coalesce(parts.times, first_tier.times)
        as decimal(18, 4)
    ) as value,
    credited.currency,
    credited.client_id,
    credited.customer_key,
    credited.segment,
    credited.industry,
    credited.country,
    credited.region,
    credited.risk_class,
    credited.size,
    credited.collector_id,
    credited.team,
    credited.agency,
    credited.stage,
    credited.amount as collected_amount,
    credited.commission_rate,
    credited.import_id,
    credited.line
from credited
inner join tiers as first_tier on first_tier.from_share = 0
left join parts on parts.receipt_key = credited.receipt_key

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

targets as (
    select
        collector_id,
        last_day(day) as month_end,
        currency,
        cast(sum(value) as double) as target
    from marts.target_days
    where metric = 'collected' and level = 'collector'
    group by collector_id, last_day(day), currency
),

credited as (
    select
        collections.*,
        collectors.commission_rate,
        targets.target,
        last_day(collections.paid_on) as month_end,
        case
            when targets.currency is null or targets.currency in ('', collections.currency)
                then cast(collections.amount as double)
            else cast(coalesce(collections.amount * rates.rate, 0) as double)
        end as counted_amount
    from marts.collections as collections
    inner join marts.collectors as collectors
        on collectors.collector_id = collections.collector_id
    cross join known
    left join targets
        on targets.collector_id = collections.collector_id
        and targets.month_end = last_day(collections.paid_on)
    left join marts.exchange_rates as rates
        on rates.from_currency = collections.currency
        and rates.to_currency = targets.currency
        and rates.valid_from <= collections.paid_on
        and rates.valid_until > collections.paid_on
    where collectors.commission_rate is not null or known.rate_count = 0
),

climbing as (
    select
        credited.*,
        sum(counted_amount) over (
            partition by collector_id, month_end
            order by paid_on, receipt_key
            rows between unbounded preceding and current row
        ) as after_amount
    from credited
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
    where climbing.target > 0
    group by climbing.receipt_key
)

select
    climbing.receipt_key as item_id,
    climbing.paid_on as occurred_on,
    cast(
        climbing.amount * climbing.commission_rate * coalesce(parts.times, first_tier.times)
        as decimal(18, 4)
    ) as value,
    climbing.currency,
    climbing.client_id,
    climbing.customer_key,
    climbing.segment,
    climbing.industry,
    climbing.country,
    climbing.region,
    climbing.risk_class,
    climbing.size,
    climbing.collector_id,
    climbing.team,
    climbing.agency,
    climbing.stage,
    climbing.amount as collected_amount,
    climbing.commission_rate,
    climbing.import_id,
    climbing.line
from climbing
inner join tiers as first_tier on first_tier.from_share = 0
left join parts on parts.receipt_key = climbing.receipt_key

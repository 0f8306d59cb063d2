-- One row is a reason of disputes: how many were opened in the period and over how much, how many are open
-- on the as-of date and over how much, the median days of those closed in the period or open at its end,
-- and the share of those closed in it whose outcome was in our favour. Amounts of disputes opened are
-- converted with the rate of that day, of open ones with that of the as-of date.
with disputes as (
    select *
    from marts.disputes
    where opened_on <= greatest(cast($as_of as date), cast($to as date)) /* scope */
),

flagged as (
    select
        disputes.reason,
        disputes.opened_on between cast($from as date) and cast($to as date) as is_new,
        disputes.opened_on <= cast($as_of as date)
        and (disputes.closed_on is null or disputes.closed_on > cast($as_of as date)) as is_open,
        coalesce(
            disputes.closed_on between cast($from as date) and cast($to as date), false
        ) as is_closed,
        disputes.is_in_our_favour,
        case
            when
                disputes.opened_on <= cast($to as date)
                and (disputes.closed_on is null or disputes.closed_on >= cast($from as date))
                then
                    least(coalesce(disputes.closed_on, cast($to as date)), cast($to as date))
                    - disputes.opened_on
        end as days,
        disputes.amount * rates.rate as opened_amount,
        disputes.amount * rates_now.rate as open_amount
    from disputes
    left join marts.exchange_rates as rates
        on rates.from_currency = disputes.currency
        and rates.to_currency = $currency
        and rates.valid_from <= disputes.opened_on
        and rates.valid_until > disputes.opened_on
    left join marts.exchange_rates as rates_now
        on rates_now.from_currency = disputes.currency
        and rates_now.to_currency = $currency
        and rates_now.valid_from <= cast($as_of as date)
        and rates_now.valid_until > cast($as_of as date)
)

select
    reason,
    count(*) filter (where is_new) as opened_count,
    coalesce(sum(opened_amount) filter (where is_new), 0) as opened_amount,
    count(*) filter (where is_open) as open_count,
    coalesce(sum(open_amount) filter (where is_open), 0) as open_disputed_amount,
    median(days) as median_days,
    count(*) filter (where is_closed) as closed_count,
    cast(count(*) filter (where is_closed and is_in_our_favour) as double)
    / nullif(count(*) filter (where is_closed and is_in_our_favour is not null), 0)
        as in_our_favour_rate
from flagged
where is_new or is_open or is_closed or days is not null
group by reason
order by opened_count desc, open_count desc, reason

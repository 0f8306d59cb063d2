-- One row is a dispute that was opened or closed in the period, or is open on the as-of date or at the
-- period's end: which disputes stand behind a reason of `dispute_reasons`? Amounts of disputes
-- opened are converted with the rate of that day, of open ones with that of the as-of date.
with disputes as (
    select *
    from marts.disputes
    where opened_on <= greatest(cast($as_of as date), cast($to as date)) /* scope */
),

flagged as (
    select
        disputes.*,
        disputes.opened_on between cast($from as date) and cast($to as date) as is_new,
        disputes.opened_on <= cast($as_of as date)
        and (disputes.closed_on is null or disputes.closed_on > cast($as_of as date)) as is_open,
        coalesce(
            disputes.closed_on between cast($from as date) and cast($to as date), false
        ) as is_closed,
        case
            when
                disputes.opened_on <= cast($to as date)
                and (disputes.closed_on is null or disputes.closed_on >= cast($from as date))
                then
                    least(coalesce(disputes.closed_on, cast($to as date)), cast($to as date))
                    - disputes.opened_on
        end as days_open
    from disputes
)

select
    flagged.dispute_id as item_id,
    flagged.reason,
    flagged.opened_on,
    flagged.closed_on,
    cast(flagged.is_new as integer) as opened_count,
    case when flagged.is_new then flagged.amount * rates.rate else 0 end as opened_amount,
    cast(flagged.is_open as integer) as open_count,
    case when flagged.is_open then flagged.amount * rates_now.rate else 0 end
        as open_disputed_amount,
    flagged.days_open as days_in_dispute,
    cast(flagged.is_closed as integer) as closed_count,
    cast(flagged.is_closed and flagged.is_in_our_favour is not null as integer) as decided_count,
    cast(flagged.is_closed and coalesce(flagged.is_in_our_favour, false) as integer)
        as in_our_favour_count,
    flagged.outcome,
    flagged.customer_key,
    flagged.import_id,
    flagged.line
from flagged
left join marts.exchange_rates as rates
    on rates.from_currency = flagged.currency
    and rates.to_currency = $currency
    and rates.valid_from <= flagged.opened_on
    and rates.valid_until > flagged.opened_on
left join marts.exchange_rates as rates_now
    on rates_now.from_currency = flagged.currency
    and rates_now.to_currency = $currency
    and rates_now.valid_from <= cast($as_of as date)
    and rates_now.valid_until > cast($as_of as date)
where flagged.is_new or flagged.is_open or flagged.is_closed or flagged.days_open is not null

-- One row is an aging bucket: what the last aging report of each client, on or before the as-of date,
-- says is open in it. An amount that no rate converts
-- makes its sum unknown. For scopes without documents; how many there are is then not known.
with latest as (
    select
        client_id as reported_client_id,
        max(stated_on) as reported_on
    from marts.stated_buckets
    where stated_on <= cast($as_of as date)
    group by client_id
)

select
    bucket,
    case
        when count(*) filter (where currency not in ('', $currency) and rates.rate is null) = 0
            then sum(amount * case when currency in ('', $currency) then 1 else rates.rate end)
    end as open_amount,
    cast(null as bigint) as invoice_count
from marts.stated_buckets
inner join latest
    on client_id = latest.reported_client_id
    and stated_on = latest.reported_on
left join marts.exchange_rates as rates
    on rates.from_currency = currency
    and rates.to_currency = $currency
    and rates.valid_from <= stated_on
    and rates.valid_until > stated_on
where true /* scope */
group by bucket

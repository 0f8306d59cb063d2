-- One row is a rate from one currency into another and the days it holds for: from its own day until
-- the next rate, 31 days at most. Direct where given, else the inverse, else by way of the currency
-- that both are quoted against. A currency into itself is 1 for ever, and so is an amount without a
-- currency: it counts as one in the currency that is asked for.
-- A rate is wider than an amount: the product of two decimals of 18 digits would overflow at 18.
with quoted as (
    select date, from_currency, to_currency, rate, 1 as preference from received.fx_rates
    union all
    select date, to_currency, from_currency, cast(1 / rate as decimal(32, 16)), 2
    from received.fx_rates
    where rate > 0
),

crossed as (
    select
        first.date,
        first.from_currency,
        second.to_currency,
        cast(cast(first.rate as double) * cast(second.rate as double) as decimal(32, 16)) as rate,
        3 as preference,
    from quoted as first
    inner join quoted as second
        on second.date = first.date
        and second.from_currency = first.to_currency
        and second.to_currency <> first.from_currency
),

all_rates as (
    select * from quoted
    union all
    select * from crossed
),

best as (
    select
        date,
        from_currency,
        to_currency,
        arg_min(rate, (preference, rate)) as rate,
    from all_rates
    where from_currency <> to_currency
    group by date, from_currency, to_currency
),

currencies as (
    -- Where no table names a currency, amounts without one are in that.
    select '' as currency
    union
    select from_currency from best
    union
    select currency from marts.documents
    union
    select currency from marts.receipts
    union
    select currency from received.promises where currency is not null
    union
    select currency from received.disputes where currency is not null
    union
    select currency from marts.given_targets where currency is not null
)

select
    from_currency,
    to_currency,
    date as valid_from,
    cast(least(
        coalesce(lead(date) over (partition by from_currency, to_currency order by date), date + 32),
        date + 32
    ) as date) as valid_until,
    cast(rate as decimal(32, 16)) as rate,
from best
union all
select currency, currency, date '0001-01-01', date '9999-12-31', cast(1 as decimal(32, 16))
from currencies
union all
select '', currency, date '0001-01-01', date '9999-12-31', cast(1 as decimal(32, 16))
from currencies
where currency <> ''

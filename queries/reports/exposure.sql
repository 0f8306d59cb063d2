-- One row is a customer who owes something on the as-of date: the balance against the credit limit and the
-- terms in force on that day. The latest decision for the customer holds, else the latest for its segment,
-- else what the list of customers says. A limit is in the currency of most of the customer's documents.
with fx as (
    select from_currency, rate
    from marts.exchange_rates
    where
        to_currency = $currency
        and valid_from <= cast($as_of as date)
        and valid_until > cast($as_of as date)
),

balances as (
    select
        customer_key,
        sum(balance * fx.rate) as open_amount,
        coalesce(
            sum(balance * fx.rate) filter (where due_on < cast($as_of as date)), 0
        ) as overdue_amount
    from marts.balance_spans as spans
    left join fx on fx.from_currency = spans.currency
    where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */
    group by customer_key
    having sum(balance * fx.rate) <> 0
),

decisions as (
    select
        customer_key,
        segment,
        from_on,
        payment_terms_days,
        credit_limit
    from marts.terms_changes
    where from_on <= cast($as_of as date)
),

limits_of_customers as (
    select
        customer_key,
        credit_limit,
        from_on,
        row_number() over (partition by customer_key order by from_on desc) as place
    from decisions
    where customer_key is not null and credit_limit is not null
),

limits_of_segments as (
    select
        segment,
        credit_limit,
        from_on,
        row_number() over (partition by segment order by from_on desc) as place
    from decisions
    where customer_key is null and credit_limit is not null
),

terms_of_customers as (
    select
        customer_key,
        payment_terms_days,
        row_number() over (partition by customer_key order by from_on desc) as place
    from decisions
    where customer_key is not null and payment_terms_days is not null
),

terms_of_segments as (
    select
        segment,
        payment_terms_days,
        row_number() over (partition by segment order by from_on desc) as place
    from decisions
    where customer_key is null and payment_terms_days is not null
),

main_currencies as (
    select
        customer_key,
        currency,
        row_number() over (
            partition by customer_key order by document_count desc, cast(currency as varchar)
        ) as place
    from marts.account_currencies
    where customer_key in (select customer_key from balances)
),

exposed as (
    select
        customers.customer_id,
        customers.name,
        cast(customers.segment as varchar) as segment,
        balances.open_amount,
        balances.overdue_amount,
        cast(
            coalesce(
                limits_of_customers.credit_limit,
                limits_of_segments.credit_limit,
                customers.credit_limit
            ) * fx.rate as decimal(38, 4)
        ) as credit_limit,
        case
            when limits_of_customers.customer_key is not null then limits_of_customers.from_on
            else limits_of_segments.from_on
        end as limit_from,
        coalesce(
            terms_of_customers.payment_terms_days,
            terms_of_segments.payment_terms_days,
            customers.payment_terms_days
        ) as payment_terms_days
    from balances
    inner join marts.customers as customers
        on customers.customer_key = balances.customer_key
    left join limits_of_customers
        on limits_of_customers.customer_key = balances.customer_key
        and limits_of_customers.place = 1
    left join limits_of_segments
        on limits_of_segments.segment = cast(customers.segment as varchar)
        and limits_of_segments.place = 1
    left join terms_of_customers
        on terms_of_customers.customer_key = balances.customer_key
        and terms_of_customers.place = 1
    left join terms_of_segments
        on terms_of_segments.segment = cast(customers.segment as varchar)
        and terms_of_segments.place = 1
    left join main_currencies
        on main_currencies.customer_key = balances.customer_key
        and main_currencies.place = 1
    left join fx
        on fx.from_currency = coalesce(cast(main_currencies.currency as varchar), '')
)

select
    customer_id,
    name,
    segment,
    open_amount,
    overdue_amount,
    credit_limit,
    case when credit_limit > 0 then open_amount / credit_limit end as used_share,
    case
        when credit_limit is not null then greatest(open_amount - credit_limit, 0)
    end as over_amount,
    limit_from,
    payment_terms_days
from exposed
order by over_amount desc nulls last, open_amount desc, customer_id

-- One row is a step of finding customers again, of the accounts whose contact details proved wrong, or that
-- were searched for, in the period. `lost`: those whose details proved wrong in it. Of all of them, from the
-- first such sign up to the as-of date: `searched`, for whom a search is recorded; `found`, whose details were
-- found or who were spoken to; `reached`, who were spoken to; `paid`, from whom money came.
with meant as (
    select
        activities.customer_key,
        activities.at_on,
        activities.happened_at,
        activities.is_right_party,
        activities.is_attempt,
        coalesce(stages.is_search, false) or coalesce(outcomes.is_search, false) as is_search,
        coalesce(outcomes.is_lost, false) as is_lost,
        coalesce(stages.is_found, false) or coalesce(outcomes.is_found, false) as is_found
    from (
        select
            customer_key, at_on, happened_at, is_right_party, is_attempt,
            cast(stage as varchar) as stage, cast(outcome as varchar) as outcome
        from marts.activities
        where at_on <= cast($known_on as date) /* scope */
    ) as activities
    left join marts.trace_meanings as stages
        on stages.column_name = 'stage' and stages.word = activities.stage
    left join marts.trace_meanings as outcomes
        on outcomes.column_name = 'outcome' and outcomes.word = activities.outcome
),

traced as (
    select
        customer_key,
        min(happened_at) as since,
        max(cast(is_lost as integer)) as is_lost
    from meant
    where
        (is_search or is_lost)
        and at_on between cast($from as date) and cast($to as date)
    group by customer_key
),

followed as (
    select
        traced.customer_key,
        max(cast(meant.is_search as integer)) as is_searched,
        max(cast(meant.is_right_party and meant.happened_at > traced.since as integer))
            as is_reached,
        max(cast(meant.is_found as integer)) as is_found
    from traced
    inner join meant
        on meant.customer_key = traced.customer_key
        and meant.happened_at >= traced.since
    group by traced.customer_key
),

money as (
    select
        traced.customer_key,
        sum(received.amount * rates.rate) as amount
    from traced
    inner join marts.collections as received
        on received.customer_key = traced.customer_key
        and received.paid_on > cast(traced.since as date)
        and received.paid_on <= cast($known_on as date)
    left join marts.exchange_rates as rates
        on rates.from_currency = received.currency
        and rates.to_currency = $currency
        and rates.valid_from <= received.paid_on
        and rates.valid_until > received.paid_on
    group by traced.customer_key
),

counted as (
    select
        count(*) as traced_count,
        coalesce(sum(traced.is_lost), 0) as lost_count,
        coalesce(sum(followed.is_searched), 0) as searched_count,
        count(*) filter (where followed.is_found = 1 or followed.is_reached = 1) as found_count,
        count(*) filter (where followed.is_reached = 1) as reached_count,
        count(*) filter (where money.amount > 0) as paid_count,
        coalesce(sum(money.amount) filter (where money.amount > 0), 0) as paid_amount
    from traced
    left join followed on followed.customer_key = traced.customer_key
    left join money on money.customer_key = traced.customer_key
),

steps as (
    select 1 as position, 'lost' as step, lost_count as account_count, traced_count from counted
    union all
    select 2, 'searched', searched_count, traced_count from counted
    union all
    select 3, 'found', found_count, traced_count from counted
    union all
    select 4, 'reached', reached_count, traced_count from counted
    union all
    select 5, 'paid', paid_count, traced_count from counted
)

select
    steps.step,
    steps.account_count,
    steps.account_count / nullif(steps.traced_count, 0) as account_share,
    case when steps.step = 'paid' then counted.paid_amount end as paid_amount
from steps
cross join counted
order by steps.position

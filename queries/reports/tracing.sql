-- One row is a step of finding customers again, of the accounts whose contact details proved wrong, or that
-- were searched for, in the period. `lost`: those whose details proved wrong in it. Of all of them, from the
-- first such sign up to the as-of date: `searched`, for whom a search is recorded; `found`, whose details were
-- found or who were spoken to; `reached`, who were spoken to; `paid`, from whom money came.
with words as (
    select
        pairs.stage,
        pairs.outcome,
        coalesce(stages.is_search, false) or coalesce(outcomes.is_search, false) as is_search,
        coalesce(outcomes.is_lost, false) as is_lost,
        coalesce(stages.is_found, false) or coalesce(outcomes.is_found, false) as is_found
    from (select distinct stage, outcome from marts.activities) as pairs
    left join marts.trace_meanings as stages
        on stages.column_name = 'stage' and stages.word = cast(pairs.stage as varchar)
    left join marts.trace_meanings as outcomes
        on outcomes.column_name = 'outcome' and outcomes.word = cast(pairs.outcome as varchar)
),

traced as (
    select
        activities.customer_key,
        min(activities.happened_at) as since,
        max(cast(words.is_lost as integer)) as is_lost
    from (
        select customer_key, happened_at, stage, outcome
        from marts.activities
        where
            at_on between cast($from as date) and cast($to as date)
            and at_on <= cast($known_on as date) /* scope */
    ) as activities
    inner join words
        on words.stage = activities.stage
        and words.outcome = activities.outcome
        and (words.is_search or words.is_lost)
    group by activities.customer_key
),

followed as (
    select
        traced.customer_key,
        max(cast(words.is_search as integer)) as is_searched,
        max(cast(activities.is_right_party and activities.happened_at > traced.since as integer))
            as is_reached,
        max(cast(words.is_found as integer)) as is_found
    from traced
    inner join (
        select customer_key, happened_at, stage, outcome, is_right_party
        from marts.activities
        where at_on <= cast($known_on as date) /* scope */
    ) as activities
        on activities.customer_key = traced.customer_key
        and activities.happened_at >= traced.since
    inner join words
        on words.stage = activities.stage and words.outcome = activities.outcome
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

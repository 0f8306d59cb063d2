-- One row is a reminder, demand, formal demand or notice before hand-over that went out to an account with
-- something past due: each step once a day. Reminders that their words do not number are numbered as they
-- come while the account is past due. `next_on` is the first later day, while it still is, on which the next
-- of them went out or the account was handed over to hard collectors, the field, an agency or a court.
with meanings as materialized (
    select
        said.stage,
        said.outcome,
        coalesce(stages.step, outcomes.step) as step,
        coalesce(stages.ordinal, outcomes.ordinal) as said_ordinal,
    from (
        select stage, outcome from marts.activities where is_attempt group by stage, outcome
    ) as said
    left join marts.stage_meanings as stages
        on stages.column_name = 'stage'
        and stages.word = cast(said.stage as varchar)
    -- Where no stage is given, the outcome may say what was sent.
    left join marts.stage_meanings as outcomes
        on outcomes.column_name = 'outcome'
        and outcomes.word = case when said.stage = '' then cast(said.outcome as varchar) end
),

meant as (
    select
        activities.customer_key,
        activities.at_on,
        activities.happened_at,
        activities.channel,
        meanings.step,
        meanings.said_ordinal,
        activities.import_id,
        activities.line,
    from marts.activities as activities
    inner join meanings
        on meanings.stage = activities.stage and meanings.outcome = activities.outcome
    where activities.is_attempt and meanings.step is not null and meanings.step <> 'soft'
),

sent as (
    select
        meant.customer_key,
        spans.from_on as overdue_from_on,
        meant.at_on as sent_on,
        meant.step,
        meant.said_ordinal,
        arg_min(meant.channel, (meant.happened_at, meant.import_id, meant.line)) as channel,
        min(meant.happened_at) as happened_at,
    from meant
    inner join marts.overdue_spans as spans
        on spans.customer_key = meant.customer_key
        and spans.from_on <= meant.at_on
        and spans.to_on > meant.at_on
    where meant.step in ('reminder', 'demand', 'formal_demand', 'notice')
    group by meant.customer_key, spans.from_on, meant.at_on, meant.step, meant.said_ordinal
),

handed_over as (
    select customer_key, at_on as handed_on
    from meant
    where step in ('hard', 'field', 'agency', 'legal')
    union
    select assignments.customer_key, assignments.from_on
    from marts.assignments as assignments
    left join marts.stage_meanings as stages
        on stages.column_name = 'stage'
        and stages.word = cast(assignments.stage as varchar)
    -- Where the stage does not tell, whose hands it is in does.
    left join marts.collectors as collectors
        on collectors.collector_id = cast(assignments.collector_id as varchar)
    where coalesce(stages.step, collectors.kind) in ('hard', 'field', 'agency', 'legal')
),

steps_and_ends as (
    select customer_key, overdue_from_on, sent_on as day from sent
    union
    select handed_over.customer_key, spans.from_on, handed_over.handed_on
    from handed_over
    inner join marts.overdue_spans as spans
        on spans.customer_key = handed_over.customer_key
        and spans.from_on <= handed_over.handed_on
        and spans.to_on > handed_over.handed_on
),

days as (
    select
        customer_key,
        overdue_from_on,
        day,
        lead(day) over (partition by customer_key, overdue_from_on order by day) as next_on,
    from steps_and_ends
),

numbered as (
    select
        sent.*,
        case
            when sent.step = 'reminder' then coalesce(
                sent.said_ordinal,
                cast(
                    row_number() over (
                        partition by sent.customer_key, sent.overdue_from_on, sent.step
                        order by sent.sent_on, sent.happened_at, sent.said_ordinal nulls last
                    ) as integer
                )
            )
            when sent.step = 'demand' then sent.said_ordinal
        end as ordinal,
    from sent
)

select
    cast(row_number() over () as integer) as step_key,
    numbered.customer_key,
    numbered.sent_on,
    days.next_on,
    cast(numbered.step as enum ('reminder', 'demand', 'formal_demand', 'notice')) as step,
    numbered.ordinal,
    numbered.channel,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
from numbered
inner join days
    on days.customer_key = numbered.customer_key
    and days.overdue_from_on = numbered.overdue_from_on
    and days.day = numbered.sent_on
inner join marts.customers as customers on customers.customer_key = numbered.customer_key

-- One row is an activity that goes beyond a contact rule, once for each rule. An activity counts for a rule
-- on the days on which the rule is valid. Reasons, the first that holds: `count` (more than the rule allows
-- within its days, the day itself being the last of them), `after_conversation` (a call after the customer
-- was spoken to by phone, whose day is the first of the days without calls), `hours` (before the first or
-- after the last allowed time of day; both themselves are allowed; without a time of day it is not judged),
-- `weekday`. A rule per debt counts by the document that an activity names; those that name none count
-- together for the account.
with rules_of_accounts as materialized (
    select rule_accounts.customer_key, rules.*
    from marts.rule_accounts as rule_accounts
    inner join marts.contact_rules as rules on rules.rule_key = rule_accounts.rule_key
),

applied as not materialized (
    select
        rules.rule_key,
        activities.customer_key,
        case when rules.per = 'debt' then coalesce(activities.invoice_id, '') else '' end as debt,
        activities.at_on,
        activities.happened_at,
        activities.has_time,
        activities.is_attempt
        and case rules.counts
            when 'calls' then activities.channel = 'phone'
            when 'contacts' then activities.is_contact
            else true
        end as is_counted,
        activities.channel = 'phone' and activities.is_right_party as is_conversation,
        activities.is_attempt and activities.channel = 'phone' as is_call,
        rules.max_count,
        rules.days,
        rules.days_after_conversation,
        case
            when
                activities.has_time
                and not case
                    when coalesce(rules.hour_from, time '00:00:00')
                        <= coalesce(rules.hour_to, time '24:00:00')
                        then cast(activities.happened_at as time)
                            between coalesce(rules.hour_from, time '00:00:00')
                            and coalesce(rules.hour_to, time '24:00:00')
                    -- The allowed hours reach over midnight.
                    else cast(activities.happened_at as time) >= rules.hour_from
                        or cast(activities.happened_at as time) <= rules.hour_to
                end then 'hours'
            when not list_contains(rules.weekdays, isodow(activities.at_on)) then 'weekday'
        end as wrong_time,
        activities.import_id,
        activities.line,
    from marts.activities as activities
    inner join rules_of_accounts as rules
        on rules.customer_key = activities.customer_key
        and activities.at_on between rules.valid_from and rules.valid_to
),

-- As many as there are up to this one, less as many as there were before the rule's days began.
counted as (
    select
        rule_key,
        max_count,
        days_after_conversation,
        wrong_time,
        import_id,
        line,
        row_number() over in_order - count(*) over before_the_days as counted_count,
    from (
        select applied.*, at_on - date '1970-01-01' as day_number
        from applied
        where is_counted and max_count is not null
    )
    window
        in_order as (
            partition by rule_key, customer_key, debt
            order by day_number, happened_at, import_id, line
        ),
        before_the_days as (
            partition by rule_key, customer_key, debt
            order by day_number
            range between unbounded preceding and days preceding
        )
),

-- Rules that set no number are judged by the activity alone.
looked_at as (
    select
        rule_key,
        import_id,
        line,
        counted_count,
        counted_count > max_count as is_beyond,
        wrong_time,
    from counted
    where
        counted_count > max_count
        or wrong_time is not null
        or days_after_conversation is not null
    union all
    select rule_key, import_id, line, null, false, wrong_time
    from applied
    where is_counted and max_count is null and wrong_time is not null
),

conversations as (
    select distinct rule_key, customer_key, debt, at_on, happened_at, has_time
    from applied
    where is_conversation and days_after_conversation is not null
),

after_conversations as (
    select
        calls.rule_key,
        calls.import_id,
        calls.line,
        max(conversations.happened_at) as conversation_at,
    from applied as calls
    inner join conversations
        on conversations.rule_key = calls.rule_key
        and conversations.customer_key = calls.customer_key
        and conversations.debt = calls.debt
        and conversations.at_on <= calls.at_on
        and conversations.at_on + calls.days_after_conversation > calls.at_on
        and (
            conversations.at_on < calls.at_on
            or (
                conversations.has_time
                and calls.has_time
                and conversations.happened_at < calls.happened_at
            )
        )
    where calls.is_call and calls.days_after_conversation is not null
    group by calls.rule_key, calls.import_id, calls.line
),

judged as (
    select
        coalesce(looked_at.rule_key, after_conversations.rule_key) as rule_key,
        coalesce(looked_at.import_id, after_conversations.import_id) as import_id,
        coalesce(looked_at.line, after_conversations.line) as line,
        looked_at.counted_count,
        after_conversations.conversation_at,
        case
            when looked_at.is_beyond then 'count'
            when after_conversations.conversation_at is not null then 'after_conversation'
            else looked_at.wrong_time
        end as reason,
    from looked_at
    full join after_conversations
        on after_conversations.rule_key = looked_at.rule_key
        and after_conversations.import_id = looked_at.import_id
        and after_conversations.line = looked_at.line
)

select
    rules.jurisdiction,
    rules.rule_id,
    cast(
        judged.reason as enum ('count', 'after_conversation', 'hours', 'weekday')
    ) as reason,
    judged.counted_count,
    rules.max_count,
    judged.conversation_at,
    activities.*,
from marts.activities as activities
inner join judged
    on judged.import_id = activities.import_id
    and judged.line = activities.line
    and judged.reason is not null
inner join marts.contact_rules as rules on rules.rule_key = judged.rule_key

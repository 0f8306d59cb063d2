-- One row is an activity that goes beyond a contact rule, once for each rule. An activity counts for a rule
-- on the days on which the rule is valid. Reasons, the first that holds: `count` (more than the rule allows
-- within its days, the day itself being the last of them), `after_conversation` (a call after the customer
-- was spoken to by phone, whose day is the first of the days without calls), `hours` (before the first or
-- after the last allowed time of day; both themselves are allowed; without a time of day it is not judged),
-- `weekday`. A rule per debt counts by the document that an activity names; those that name none count
-- together for the account.
with applied as (
    select
        rules.rule_key,
        rules.counts,
        rules.max_count,
        rules.days,
        rules.days_after_conversation,
        rules.hour_from,
        rules.hour_to,
        rules.weekdays,
        activities.customer_key,
        case when rules.per = 'debt' then coalesce(activities.invoice_id, '') else '' end as debt,
        activities.at_on,
        activities.happened_at,
        activities.has_time,
        activities.is_attempt,
        activities.is_attempt
        and case rules.counts
            when 'calls' then activities.channel = 'phone'
            when 'contacts' then activities.is_contact
            else true
        end as is_counted,
        activities.channel = 'phone' and activities.is_right_party as is_conversation,
        activities.is_attempt and activities.channel = 'phone' as is_call,
        activities.import_id,
        activities.line,
    from marts.activities as activities
    inner join marts.rule_accounts as rule_accounts
        on rule_accounts.customer_key = activities.customer_key
    inner join marts.contact_rules as rules
        on rules.rule_key = rule_accounts.rule_key
        and activities.at_on between rules.valid_from and rules.valid_to
),

numbered as (
    select
        applied.*,
        row_number() over (
            partition by rule_key, customer_key, debt
            order by at_on, happened_at, import_id, line
        ) as ordinal,
    from applied
    where is_counted
),

counted as (
    select
        numbered.*,
        ordinal + 1 - min(ordinal) over (
            partition by rule_key, customer_key, debt
            order by at_on
            range between to_days(days - 1) preceding and current row
        ) as counted_count,
    from numbered
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
        applied.rule_key,
        applied.import_id,
        applied.line,
        case when applied.max_count is not null then counted.counted_count end as counted_count,
        applied.max_count,
        after_conversations.conversation_at,
        case
            when counted.counted_count > applied.max_count then 'count'
            when after_conversations.conversation_at is not null then 'after_conversation'
            when
                applied.is_counted
                and applied.has_time
                and not case
                    when coalesce(applied.hour_from, time '00:00:00')
                        <= coalesce(applied.hour_to, time '24:00:00')
                        then cast(applied.happened_at as time)
                            between coalesce(applied.hour_from, time '00:00:00')
                            and coalesce(applied.hour_to, time '24:00:00')
                    -- The allowed hours reach over midnight.
                    else cast(applied.happened_at as time) >= applied.hour_from
                        or cast(applied.happened_at as time) <= applied.hour_to
                end then 'hours'
            when
                applied.is_counted
                and not list_contains(applied.weekdays, isodow(applied.at_on)) then 'weekday'
        end as reason,
    from applied
    left join counted
        on counted.rule_key = applied.rule_key
        and counted.import_id = applied.import_id
        and counted.line = applied.line
    left join after_conversations
        on after_conversations.rule_key = applied.rule_key
        and after_conversations.import_id = applied.import_id
        and after_conversations.line = applied.line
    where applied.is_attempt
)

select
    rules.jurisdiction,
    rules.rule_id,
    cast(
        judged.reason as enum ('count', 'after_conversation', 'hours', 'weekday')
    ) as reason,
    judged.counted_count,
    judged.max_count,
    judged.conversation_at,
    activities.*,
from judged
inner join marts.contact_rules as rules on rules.rule_key = judged.rule_key
inner join marts.activities as activities
    on activities.import_id = judged.import_id and activities.line = judged.line
where judged.reason is not null

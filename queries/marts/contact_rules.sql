-- One row is a contact rule in force: one that the user set, else as received. A rule of the user's takes
-- the place of the received one of the same jurisdiction, number and first day (`is_received` tells that
-- there is one). What is blank has its
-- default here: attempts, per customer, valid always. `weekdays` are the days allowed, 1 Monday to 7 Sunday,
-- read from lists and ranges ("Mon-Fri", "po, st, pá", "1-5") in one language; null where all are allowed or
-- the words cannot be read.
with own as (
    select
        unnest(
            from_json(
                contact_rules,
                '[{"jurisdiction": "VARCHAR", "ruleId": "VARCHAR", "counts": "VARCHAR",
                    "maxCount": "INTEGER", "days": "INTEGER", "daysAfterConversation": "INTEGER",
                    "hourFrom": "VARCHAR", "hourTo": "VARCHAR", "weekdays": "VARCHAR",
                    "per": "VARCHAR", "validFrom": "VARCHAR", "validTo": "VARCHAR",
                    "isOff": "BOOLEAN"}]'
            )
        ) as rule,
    from marts.settings
),

given as (
    select
        true as is_own,
        rule.jurisdiction,
        rule.ruleId as rule_id,
        rule.counts,
        rule.maxCount as max_count,
        rule.days,
        rule.daysAfterConversation as days_after_conversation,
        try_cast(rule.hourFrom as time) as hour_from,
        try_cast(rule.hourTo as time) as hour_to,
        rule.weekdays,
        rule.per,
        try_cast(rule.validFrom as date) as valid_from,
        try_cast(rule.validTo as date) as valid_to,
        rule.isOff as is_off,
        cast(null as integer) as import_id,
        cast(null as integer) as line,
    from own
    union all
    select
        false,
        jurisdiction,
        rule_id,
        counts,
        max_count,
        days,
        days_after_conversation,
        hour_from,
        hour_to,
        weekdays,
        per,
        valid_from,
        valid_to,
        false,
        import_id,
        line,
    from received.contact_rules
),

chosen as (
    select
        *,
        bool_or(not is_own) over (partition by jurisdiction, rule_id, valid_from) as is_received,
    from given
    qualify
        row_number() over (
            partition by jurisdiction, rule_id, valid_from
            order by is_own desc, import_id desc, line desc
        ) = 1
),

numbered as (
    select
        cast(
            row_number() over (order by jurisdiction, rule_id, valid_from) as integer
        ) as rule_key,
        chosen.*,
        regexp_replace(
            lower(replace(trim(weekdays), '.', '')), '\s*(-|–|—|\bto\b|\btill\b|\bbis\b|\biki\b|\bhanggang\b)\s*', '-', 'g'
        ) as said_weekdays,
    from chosen
    where not is_off
),

weekday_words as (
    select
        language,
        unnest(string_split(words, ' ')) as word,
        weekday,
    from (
        values
        (0, '1', 1), (0, '2', 2), (0, '3', 3), (0, '4', 4), (0, '5', 5), (0, '6', 6), (0, '7', 7),
        (1, 'mon monday mondays', 1), (1, 'tue tues tuesday tuesdays', 2),
        (1, 'wed wednesday wednesdays', 3), (1, 'thu thur thurs thursday thursdays', 4),
        (1, 'fri friday fridays', 5), (1, 'sat saturday saturdays', 6),
        (1, 'sun sunday sundays', 7),
        (2, 'mo montag', 1), (2, 'di dienstag', 2), (2, 'mi mittwoch', 3), (2, 'do donnerstag', 4),
        (2, 'fr freitag', 5), (2, 'sa samstag sonnabend', 6), (2, 'so sonntag', 7),
        (3, 'pn pon poniedziałek', 1), (3, 'wt wto wtorek', 2), (3, 'śr śro środa', 3),
        (3, 'cz czw czwartek', 4), (3, 'pt pią piątek', 5), (3, 'so sob sobota', 6),
        (3, 'nd nie niedz niedziela', 7),
        (4, 'mån måndag', 1), (4, 'tis tisdag', 2), (4, 'ons onsdag', 3), (4, 'tor tors torsdag', 4),
        (4, 'fre fredag', 5), (4, 'lör lördag', 6), (4, 'sön söndag', 7),
        (5, 'po pon pondělí', 1), (5, 'út úte úterý', 2), (5, 'st stř středa', 3),
        (5, 'čt čtv čtvrtek', 4), (5, 'pá pát pátek', 5), (5, 'so sob sobota', 6),
        (5, 'ne ned neděle', 7),
        (6, 'pr pirm pirmadienis i', 1), (6, 'an antr antradienis ii', 2),
        (6, 'tr treč trečiadienis iii', 3), (6, 'kt ketv ketvirtadienis iv', 4),
        (6, 'pn penkt penktadienis v', 5), (6, 'št šešt šeštadienis vi', 6),
        (6, 'sk sekm sekmadienis vii', 7),
        (7, 'lun lundi', 1), (7, 'mar mardi', 2), (7, 'mer mercredi', 3), (7, 'jeu jeudi', 4),
        (7, 'ven vendredi', 5), (7, 'sam samedi', 6), (7, 'dim dimanche', 7),
        (8, 'lun lunes', 1), (8, 'mar martes', 2), (8, 'miy miyerkules', 3), (8, 'huw huwebes', 4),
        (8, 'biy biyernes', 5), (8, 'sab sabado', 6), (8, 'lin linggo', 7)
    ) as listed (language, words, weekday)
),

tokens as (
    select
        rule_key,
        unnest(string_split_regex(said_weekdays, '[\s,;/+&]+')) as token,
    from numbered
    where said_weekdays <> ''
),

spans as (
    select
        tokens.rule_key,
        languages.language,
        first_words.weekday as first_day,
        last_words.weekday as last_day,
    from tokens
    cross join (select distinct language from weekday_words) as languages
    left join weekday_words as first_words
        on first_words.language = languages.language
        and first_words.word = split_part(tokens.token, '-', 1)
    left join weekday_words as last_words
        on last_words.language = languages.language
        and last_words.word = split_part(tokens.token, '-', -1)
    where tokens.token <> ''
),

understood as (
    select
        rule_key,
        language,
        list_sort(
            list_distinct(
                flatten(
                    list(
                        case
                            when first_day <= last_day then range(first_day, last_day + 1)
                            else list_concat(range(first_day, 8), range(1, last_day + 1))
                        end
                    )
                )
            )
        ) as weekdays,
    from spans
    group by rule_key, language
    having count(first_day) = count(*) and count(last_day) = count(*)
),

weekdays_of_rules as (
    select
        rule_key,
        arg_min(weekdays, language) as weekdays,
    from understood
    group by rule_key
)

select
    numbered.rule_key,
    numbered.is_own,
    numbered.is_received,
    numbered.jurisdiction,
    numbered.rule_id,
    coalesce(numbered.counts, 'attempts') as counts,
    numbered.max_count,
    coalesce(numbered.days, 1) as days,
    numbered.days_after_conversation,
    numbered.hour_from,
    numbered.hour_to,
    coalesce(numbered.weekdays, '') as weekdays_given,
    cast(weekdays_of_rules.weekdays as integer[]) as weekdays,
    coalesce(numbered.per, 'customer') as per,
    coalesce(numbered.valid_from, date '0001-01-01') as valid_from,
    coalesce(numbered.valid_to, date '9999-12-31') as valid_to,
    numbered.import_id,
    numbered.line,
from numbered
left join weekdays_of_rules on weekdays_of_rules.rule_key = numbered.rule_key

-- One row is an hour of a weekday (1 Monday to 7 Sunday), in which attempts were made: how many, and whom they
-- reached. Attempts without a time of day have a row of their own, without weekday and hour.
with attempts as (
    select
        case when has_time then extract(isodow from at_on) end as weekday,
        case when has_time then extract(hour from happened_at) end as hour,
        is_contact,
        is_right_party
    from marts.activities
    where is_attempt and at_on between cast($from as date) and cast($to as date) /* scope */
)

select
    weekday,
    hour,
    count(*) as attempts,
    count(*) filter (where is_contact) as contacts,
    count(*) filter (where is_right_party) as right_party_contacts,
    count(*) filter (where is_contact) / nullif(count(*), 0) as contact_rate,
    count(*) filter (where is_right_party) / nullif(count(*), 0) as right_party_rate
from attempts
group by weekday, hour
order by weekday nulls last, hour

-- One row is an hour of a weekday (1 Monday to 7 Sunday), in which attempts were made: how many, and whom they
-- reached. Attempts without a time of day have a row of their own, without weekday and hour.
select
    weekday,
    hour,
    sum(attempts) as attempts,
    sum(contacts) as contacts,
    sum(right_party_contacts) as right_party_contacts,
    sum(contacts) / sum(attempts) as contact_rate,
    sum(right_party_contacts) / sum(attempts) as right_party_rate
from rows_behind
group by weekday, hour
order by weekday nulls last, hour

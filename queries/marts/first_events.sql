-- One row is an account that has documents without an issue date, and the day of its first event.
with undated as (
    select distinct customer_id from received.invoices where issue_date is null
),

events as (
    select customer_id, cast("at" as date) as event_on from received.activities
    union all
    select customer_id, paid_date as event_on from received.payments
)

select
    events.customer_id,
    min(events.event_on) as first_on,
from events
inner join undated on undated.customer_id = events.customer_id
group by events.customer_id

-- One row is a step of the reminder ladder: how often it was sent to an account with something past due, how
-- many of these accounts paid something of it within 7 and 14 days and before the next step, out of those
-- whose days are over in the data, and how many moved on to the next step still owing.
select
    step,
    ordinal,
    sum(sent_count) as sent_count,
    count(distinct customer_key) as account_count,
    sum(sent_amount) as sent_amount,
    sum(complete_7_count) as complete_7_count,
    sum(paid_7_count) as paid_7_count,
    sum(paid_7_count) / nullif(sum(complete_7_count), 0) as paid_7_rate,
    sum(paid_7_amount) as paid_7_amount,
    sum(complete_14_count) as complete_14_count,
    sum(paid_14_count) as paid_14_count,
    sum(paid_14_count) / nullif(sum(complete_14_count), 0) as paid_14_rate,
    sum(paid_14_amount) as paid_14_amount,
    sum(moved_on_count) as moved_on_count,
    sum(moved_on_amount) as moved_on_amount
from rows_behind
group by step, ordinal
order by
    case step when 'reminder' then 1 when 'demand' then 2 when 'formal_demand' then 3 else 4 end,
    ordinal nulls last

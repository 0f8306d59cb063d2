-- One row is a day on which promises were due: how many, over how much, and how many of them were kept,
-- broken, or are pending, as far as the data goes on the as-of date.
select
    due_on,
    sum(promises) as promises,
    sum(amount) as amount,
    sum(kept_count) as kept_count,
    sum(kept_amount) as kept_amount,
    sum(broken_count) as broken_count,
    sum(broken_amount) as broken_amount,
    sum(pending_count) as pending_count,
    sum(pending_amount) as pending_amount
from rows_behind
group by due_on
order by due_on

-- One row is a reason of disputes: how many were opened in the period and over how much, how many are open
-- on the as-of date and over how much, the median days of those closed in the period or open at its end,
-- and the share of those closed in it whose outcome was in our favour.
select
    reason,
    sum(opened_count) as opened_count,
    sum(opened_amount) as opened_amount,
    sum(open_count) as open_count,
    sum(open_disputed_amount) as open_disputed_amount,
    median(days_in_dispute) as median_days,
    sum(closed_count) as closed_count,
    cast(sum(in_our_favour_count) as double) / nullif(sum(decided_count), 0) as in_our_favour_rate
from rows_behind
group by reason
order by opened_count desc, open_count desc, reason

-- One row is an agency with accounts placed in the period: what was placed, what came in on it until the
-- period's end, the fees, and what the house collected of its own placements of the same age when placed
-- (days past due of the oldest document) within the same number of whole months. Only placements with
-- such a counterpart are compared.
with placed as (
    select
        agency,
        count(distinct customer_key) as placed_accounts,
        sum(placed_amount) as placed_amount,
        sum(collected_amount) as collected_amount,
        -- One fee that is not known, and the sum is not.
        case when count(*) = count(fee_amount) then sum(fee_amount) end as fee_amount,
        sum(compared_amount) as compared_amount,
        sum(compared_collected_amount) as compared_collected_amount,
        sum(in_house_amount) as in_house_amount
    from rows_behind
    group by agency
)

select
    placed.agency,
    coalesce(collectors.name, '') as name,
    placed.placed_accounts,
    placed.placed_amount,
    placed.collected_amount,
    placed.collected_amount / nullif(placed.placed_amount, 0) as liquidation_rate,
    placed.fee_amount,
    placed.collected_amount - placed.fee_amount as net_amount,
    (placed.collected_amount - placed.fee_amount) / nullif(placed.placed_amount, 0) as net_rate,
    placed.compared_amount,
    placed.compared_collected_amount / nullif(placed.compared_amount, 0) as compared_rate,
    placed.in_house_amount / nullif(placed.compared_amount, 0) as in_house_rate
from placed
left join marts.collectors as collectors on collectors.collector_id = placed.agency
order by placed.placed_amount desc, placed.agency

-- One row is a receipt with the collector it is credited to. Where a client's accounts are assigned: the
-- one the account was assigned to on the day of the payment, the latest of several. Where none of them
-- is: the one of the last outgoing activity on the account within the 30 days before. Else nobody.
with assigning as (
    select distinct customers.client_id
    from marts.assignments as assignments
    inner join marts.customers as customers on customers.customer_key = assignments.customer_key
),

contacts as (
    select
        customer_key,
        at_on,
        arg_max(collector_id, (happened_at, import_id, line)) as collector_id,
        arg_max(stage, (happened_at, import_id, line)) as stage,
    from marts.activities
    where
        is_attempt
        and collector_id <> ''
        and client_id not in (select client_id from assigning)
    group by customer_key, at_on
),

contacted as (
    select
        receipts.receipt_key,
        contacts.collector_id,
        contacts.stage,
    from marts.receipts as receipts
    asof join contacts
        on contacts.customer_key = receipts.customer_key
        and contacts.at_on <= receipts.paid_on
    where contacts.at_on >= receipts.paid_on - 30
),

people as (
    select
        cast(collector_id as collector_id_word) as collector_id,
        cast(team as team_word) as team,
        cast(agency as collector_id_word) as agency,
    from marts.collectors
),

credited as (
    select
        receipts.*,
        coalesce(spans.collector_id, contacted.collector_id) as collector_id,
        coalesce(spans.stage, contacted.stage, cast('' as stage_word)) as stage,
    from marts.receipts as receipts
    left join marts.portfolio_spans as spans
        on spans.customer_key = receipts.customer_key
        and spans.from_on <= receipts.paid_on
        and spans.to_on >= receipts.paid_on
    left join contacted on contacted.receipt_key = receipts.receipt_key
)

select
    credited.receipt_key,
    credited.customer_key,
    credited.paid_on,
    credited.amount,
    credited.currency,
    credited.method,
    cast(
        case
            when customers.client_id in (select client_id from assigning) then 'assignment'
            else 'last_activity'
        end
        as enum ('assignment', 'last_activity')
    ) as credited_by,
    coalesce(credited.collector_id, cast('' as collector_id_word)) as collector_id,
    coalesce(people.team, cast('' as team_word)) as team,
    coalesce(people.agency, cast('' as collector_id_word)) as agency,
    credited.stage,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    credited.import_id,
    credited.line,
from credited
inner join marts.customers as customers on customers.customer_key = credited.customer_key
left join people on people.collector_id = credited.collector_id

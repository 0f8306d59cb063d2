-- One row is a receipt with the collector it is credited to. Where assignments are loaded: the one the
-- account was assigned to on the day of the payment, the latest of several. Where none are: the one of
-- the last outgoing activity on the account within the 30 days before. Else nobody.
with rule as (
    select count(*) > 0 as by_assignment from marts.assignments
),

latest as (
    select receipts.receipt_key, max(assignments.precedence) as precedence
    from marts.receipts as receipts
    inner join marts.assignments as assignments
        on assignments.customer_key = receipts.customer_key
        and assignments.from_on <= receipts.paid_on
        and assignments.to_on >= receipts.paid_on
    group by receipts.receipt_key
),

assigned as (
    select latest.receipt_key, assignments.collector_id, assignments.stage
    from latest
    inner join marts.assignments as assignments
        on assignments.precedence = latest.precedence
),

contacts as (
    select
        customer_key,
        at_on,
        arg_max(collector_id, (happened_at, import_id, line)) as collector_id,
        arg_max(stage, (happened_at, import_id, line)) as stage,
    from marts.activities
    where is_attempt and collector_id <> '' and not (select by_assignment from rule)
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
)

select
    receipts.receipt_key,
    receipts.kind,
    receipts.payment_id,
    receipts.paid_on,
    receipts.amount,
    receipts.currency,
    receipts.customer_key,
    receipts.document_key,
    receipts.method,
    case
        when (select by_assignment from rule) then 'assignment'
        else 'last_activity'
    end as credited_by,
    coalesce(assigned.collector_id, contacted.collector_id, '') as collector_id,
    coalesce(collectors.team, '') as team,
    coalesce(collectors.agency, '') as agency,
    coalesce(assigned.stage, contacted.stage, '') as stage,
    customers.client_id,
    customers.customer_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    receipts.import_id,
    receipts.line,
from marts.receipts as receipts
inner join marts.customers as customers on customers.customer_key = receipts.customer_key
left join assigned on assigned.receipt_key = receipts.receipt_key
left join contacted on contacted.receipt_key = receipts.receipt_key
left join marts.collectors as collectors
    on collectors.collector_id = coalesce(assigned.collector_id, contacted.collector_id)

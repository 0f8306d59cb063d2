-- One row is a customer and a day on which money came in on invoices that were past due, net of
-- reversals, with the collector of the day's last payment and the day of the customer's next invoice.
with received as (
    select
        documents.customer_key,
        allocations.applied_on as collected_on,
        sum(allocations.amount) as amount,
        max(allocations.entry_key) as receipt_key,
        max(allocations.import_id) as import_id,
        arg_max(allocations.line, (allocations.import_id, allocations.line)) as line,
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    where
        allocations.kind = 'payment'
        and documents.kind = 'invoice'
        and allocations.counted_on > documents.due_on
    group by documents.customer_key, allocations.applied_on
),

issue_days as (
    select distinct customer_key, issue_on
    from marts.documents
    where kind = 'invoice'
)

select
    received.customer_key,
    received.collected_on,
    received.amount,
    coalesce(collections.collector_id, cast('' as collector_id_word)) as collector_id,
    coalesce(collections.team, cast('' as team_word)) as team,
    coalesce(collections.agency, cast('' as collector_id_word)) as agency,
    coalesce(collections.stage, cast('' as stage_word)) as stage,
    issue_days.issue_on as next_issue_on,
    received.import_id,
    received.line,
from received
left join marts.collections as collections
    on collections.receipt_key = received.receipt_key
asof left join issue_days
    on issue_days.customer_key = received.customer_key
    and issue_days.issue_on > received.collected_on

-- One row is a table that was loaded for a client: how far its dates reach and how many rows it has.
with dated as (
    select client_id, 'invoices' as table_name, issue_on as event_on from marts.documents
    union all
    select customers.client_id, 'payments', receipts.paid_on
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    union all
    select client_id, 'activities', at_on from marts.activities
    union all
    select client_id, 'promises', made_on from marts.promises
    union all
    select client_id, 'write_offs', written_off_on from marts.write_offs
    union all
    select '', 'targets', period_from from marts.targets
)

select
    client_id,
    table_name,
    min(event_on) as first_on,
    max(event_on) as last_on,
    count(*) as row_count,
from dated
group by client_id, table_name

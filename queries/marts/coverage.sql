-- One row is a table that was loaded for a client: how far its dates reach and how many rows it has.
-- A date after the day on which its file was imported is a typing error or lies ahead; it does not say
-- how far the data goes, unless the client has nothing else. Goals and instalments lie ahead by their
-- nature, and neither they nor the people and their portfolios say how far the data goes. A debt that
-- was placed is in somebody's hands without an assignment.
with dated as (
    select client_id, 'invoices' as table_name, issue_on as event_on, import_id
    from marts.documents
    union all
    select customers.client_id, 'payments', receipts.paid_on, receipts.import_id
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    union all
    select client_id, 'activities', at_on, import_id from marts.activities
    union all
    select client_id, 'promises', made_on, import_id from marts.promises
    union all
    select client_id, 'plan_instalments', due_on, import_id from marts.plan_instalments
    union all
    select client_id, 'disputes', opened_on, import_id from marts.disputes
    union all
    select client_id, 'complaints', complained_on, import_id from marts.complaints
    union all
    select client_id, 'write_offs', written_off_on, import_id from marts.write_offs
    union all
    select cast('' as client_id_word), 'targets', period_from, null from marts.targets
    union all
    select cast('' as client_id_word), 'contact_rules', valid_from, null from marts.contact_rules
    union all
    select
        cast('' as client_id_word),
        'collectors',
        coalesce(started_on, date '1900-01-01'),
        null
    from marts.collectors
    where is_listed
    union all
    select customers.client_id, 'assignments', assignments.from_on, assignments.import_id
    from marts.assignments as assignments
    inner join marts.customers as customers on customers.customer_key = assignments.customer_key
    union all
    select client_id, 'assignments', placed_on, import_id from marts.placements
),

reached as (
    select
        dated.client_id,
        dated.table_name,
        min(dated.event_on) as first_on,
        max(dated.event_on) as latest_on,
        max(dated.event_on) filter (
            where imports.imported_on is null or dated.event_on <= imports.imported_on
        ) as known_until,
        count(*) as row_count,
    from dated
    left join marts.imports as imports on imports.import_id = dated.import_id
    group by dated.client_id, dated.table_name
),

of_clients as (
    select client_id, max(known_until) as known_until
    from reached
    where
        table_name not in (
            'targets', 'plan_instalments', 'contact_rules', 'collectors', 'assignments'
        )
    group by client_id
)

select
    reached.client_id,
    reached.table_name,
    reached.first_on,
    coalesce(
        reached.known_until, least(reached.latest_on, of_clients.known_until)
    ) as last_on,
    reached.row_count,
from reached
left join of_clients on of_clients.client_id = reached.client_id

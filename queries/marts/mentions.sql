-- One row is a row of a table that is about customers and has no mart of its own, with whom it names.
with named as (
    select
        'plan_instalments' as table_name,
        plan_id as item_id,
        customer_id,
        coalesce(collector_id, '') as collector_id,
        due_on as found_on,
        amount,
        currency,
        import_id,
        line,
    from received.plan_instalments
    union all
    select
        'disputes',
        dispute_id,
        customer_id,
        '',
        opened_on,
        amount,
        currency,
        import_id,
        line,
    from received.disputes
    where customer_id is not null
    union all
    select
        'complaints',
        coalesce(complaint_id, ''),
        customer_id,
        coalesce(collector_id, ''),
        date,
        null,
        null,
        import_id,
        line,
    from received.complaints
    union all
    select
        'assignments',
        collector_id,
        customer_id,
        collector_id,
        from_date,
        placed_amount,
        currency,
        import_id,
        line,
    from received.assignments
)

select
    named.table_name,
    named.item_id,
    customers.customer_key,
    named.collector_id,
    named.found_on,
    cast(named.amount as decimal(18, 4)) as amount,
    coalesce(named.currency, '') as currency,
    named.import_id,
    named.line,
from named
inner join marts.customers as customers on customers.customer_id = named.customer_id

-- One row is a value that figures can be filtered by, with the name to show: what the filter bar offers.
-- The dimension `data_through` has the last day that the loaded transactions of all clients cover.
with found as (
    select 'client_id' as dimension, client_id as value, client_id as label from marts.customers
    union
    select 'segment', segment, segment from marts.customers
    union
    select 'region', region, region from marts.customers
    union
    select 'service', service, service from marts.documents
    union
    select 'currency', currency, currency from marts.documents
    union
    select 'team', team, team from marts.collectors
    union
    select
        'collector_id',
        collector_id,
        case when name = '' then collector_id else name end
    from marts.collectors
    union
    select 'data_through', cast(max(last_on) as varchar), cast(max(last_on) as varchar)
    from marts.coverage
    where table_name in ('invoices', 'payments', 'activities')
)

select
    dimension,
    value,
    label,
from found
where value is not null
order by dimension, label, value

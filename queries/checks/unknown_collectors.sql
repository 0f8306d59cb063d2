-- One row is a collector whom activities, promises, instalments, complaints, assignments or goals name and
-- the loaded list of collectors does not.
with listed as (
    select collector_id from marts.collectors where is_listed
)

select
    collectors.collector_id as item_id,
    '' as customer_id,
    cast(null as decimal(18, 4)) as amount,
    '' as currency,
    '' as client_id,
    cast(null as date) as found_on,
    cast(null as integer) as import_id,
    cast(null as integer) as line
from marts.collectors as collectors
where not collectors.is_listed and exists (select 1 from listed)

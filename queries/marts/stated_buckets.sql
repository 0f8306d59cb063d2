-- One row is what an aging report said that an account owed in one bucket on the report's day. The
-- last report of an account's client on or before a day speaks for that day, where there are no
-- documents that say better.
select
    customers.customer_key,
    customers.customer_id,
    customers.name,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    snapshots.as_of as stated_on,
    snapshots.bucket,
    coalesce(snapshots.currency, '') as currency,
    snapshots.amount,
    snapshots.import_id,
    snapshots.line,
from received.aging_snapshots as snapshots
inner join marts.customers as customers on customers.customer_id = snapshots.customer
where snapshots.as_of is not null and snapshots.bucket is not null

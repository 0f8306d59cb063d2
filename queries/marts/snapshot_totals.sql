-- One row is a customer in an aging report whose stated total is not the sum of its buckets.
select
    customer,
    as_of,
    coalesce(currency, '') as currency,
    sum(amount) filter (where lower(bucket) = 'total') as stated_amount,
    coalesce(sum(amount) filter (where lower(bucket) <> 'total'), 0) as computed_amount,
    max(import_id) as import_id,
    min(line) as line,
from received.aging_snapshots
where bucket is not null
group by customer, as_of, coalesce(currency, '')
having
    count(*) filter (where lower(bucket) <> 'total') > 0
    and sum(amount) filter (where lower(bucket) = 'total')
        <> sum(amount) filter (where lower(bucket) <> 'total')

-- One row is money or credit that became unapplied, or that a document took. Summed up to a day: what
-- stood unapplied on that day, above zero.
select
    'unapplied' as item_id,
    event_on as occurred_on,
    -amount as value,
    currency,
    client_id,
    customer_key,
    segment,
    industry,
    country,
    region,
    service,
    terms,
    risk_class,
    size,
    import_id,
    line
from marts.balance_events
where kind = 'unapplied'

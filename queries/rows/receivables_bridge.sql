-- One row is a change of what is owed in the days of the bridge, converted at the rate of its own day: which
-- documents and payments stand behind a step of `receivables_bridge`?
select
    coalesce(documents.invoice_id, 'unapplied') as item_id,
    events.event_on as occurred_on,
    cast(events.cause as varchar) as step,
    events.amount * rates.rate as amount,
    events.customer_key,
    events.issue_on,
    events.due_on,
    events.import_id,
    events.line
from (
    select *
    from marts.balance_events
    where
        event_on between least(cast($from as date), cast($as_of as date))
        and cast($as_of as date) /* scope */
) as events
left join marts.documents as documents on documents.document_key = events.document_key
left join marts.exchange_rates as rates
    on rates.from_currency = events.currency
    and rates.to_currency = $currency
    and rates.valid_from <= events.event_on
    and rates.valid_until > events.event_on

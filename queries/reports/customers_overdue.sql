-- One row is a customer with a balance that is past due on the as-of date: how much, how late, and what
-- was last done about it, as far as was known on that day.
with fx as (
    select from_currency, rate
    from marts.exchange_rates
    where
        to_currency = $currency
        and valid_from <= cast($as_of as date)
        and valid_until > cast($as_of as date)
),

balances as (
    select customer_key, currency, due_on, balance
    from marts.balance_spans
    where
        document_key is not null
        and from_on <= cast($as_of as date)
        and until_on > cast($as_of as date)
        and due_on < cast($as_of as date) /* scope */
),

overdue as (
    select
        balances.customer_key,
        sum(balances.balance * fx.rate) as overdue_amount,
        count(*) as invoice_count,
        cast($as_of as date) - min(balances.due_on) as oldest_days
    from balances
    left join fx on fx.from_currency = balances.currency
    group by balances.customer_key
),

assigned as (
    select customer_key, collector_id
    from marts.portfolio_spans
    where from_on <= cast($as_of as date) and to_on >= cast($as_of as date)
),

-- What counts as a contact is asked of the rows of these accounts alone, as the sums are made.
contacts as (
    select
        customer_key,
        max(at_on) filter (where is_attempt or is_contact) as last_contact_on,
        max(happened_at) filter (where (is_attempt or is_contact) and collector_id <> '')
            as last_worked_at
    from marts.activities
    where
        at_on <= cast($as_of as date)
        and customer_key in (select customer_key from overdue)
    group by customer_key
),

-- Who last had to do with it is asked of those accounts only that are nobody's.
nobodys as (
    select contacts.customer_key, contacts.last_worked_at
    from contacts
    anti join assigned on assigned.customer_key = contacts.customer_key
    where contacts.last_worked_at is not null
),

contacted as (
    select
        nobodys.customer_key,
        max_by(activities.collector_id, (activities.import_id, activities.line))
            filter (
                where (activities.is_attempt or activities.is_contact)
                and activities.collector_id <> ''
            ) as collector_id
    from nobodys
    inner join marts.activities as activities
        on activities.customer_key = nobodys.customer_key
        and activities.happened_at = nobodys.last_worked_at
    group by nobodys.customer_key
),

paid as (
    select customer_key, max(paid_on) as last_payment_on
    from marts.receipts
    where
        amount > 0
        and paid_on <= cast($as_of as date)
        and customer_key in (select customer_key from overdue)
    group by customer_key
),

promised as (
    select
        promises.customer_key,
        case
            when count(*) = count(fx.rate) then sum(promises.amount * fx.rate)
        end as promised_amount,
        min(promises.due_on) as promise_due_on
    from marts.promises as promises
    inner join marts.data_through as known on known.client_id = promises.client_id
    left join fx on fx.from_currency = promises.currency
    where
        promises.made_on <= cast($as_of as date)
        and promises.decided_on > least(cast($as_of as date), known.data_through)
        and (promises.kept_on is null or promises.kept_on > cast($as_of as date))
    group by promises.customer_key
),

people as (
    select
        overdue.customer_key,
        coalesce(
            cast(assigned.collector_id as varchar), cast(contacted.collector_id as varchar), ''
        ) as collector_id
    from overdue
    left join assigned on assigned.customer_key = overdue.customer_key
    left join contacted on contacted.customer_key = overdue.customer_key
)

select
    customers.customer_id,
    customers.name,
    overdue.overdue_amount,
    overdue.invoice_count,
    overdue.oldest_days,
    contacts.last_contact_on,
    paid.last_payment_on,
    promised.promised_amount,
    promised.promise_due_on,
    people.collector_id,
    coalesce(nullif(collectors.name, ''), people.collector_id) as collector_name
from overdue
inner join marts.customers as customers on customers.customer_key = overdue.customer_key
inner join people on people.customer_key = overdue.customer_key
left join contacts on contacts.customer_key = overdue.customer_key
left join paid on paid.customer_key = overdue.customer_key
left join promised on promised.customer_key = overdue.customer_key
left join marts.collectors as collectors on collectors.collector_id = people.collector_id
order by overdue.overdue_amount desc, customers.customer_id

-- One row is a dispute, with the document it is about where that is known, and the amount it is about:
-- as stated, else the balance of the document when the dispute was opened. `together_amount` is what
-- was disputed of the document on the day on which this dispute was opened, other disputes included.
with named as (
    select
        document_key,
        customer_key,
        invoice_id,
        is_only_of_number,
        count(*) over (partition by invoice_id, customer_key) as document_count,
    from marts.documents
    where invoice_id in (select invoice_id from received.disputes)
),

account_currencies as (
    select customer_key, min(currency) as currency
    from marts.account_currencies
    group by customer_key
    having min(currency) = max(currency)
),

found as (
    select
        cast(
            row_number() over (order by disputes.import_id, disputes.line) as integer
        ) as dispute_key,
        disputes.*,
        coalesce(only_of_number.document_key, of_customer.document_key) as document_key,
        coalesce(
            only_of_number.customer_key, of_customer.customer_key, customers.customer_key
        ) as customer_key,
    from received.disputes as disputes
    left join marts.customers as customers
        on customers.customer_id = coalesce(disputes.customer_id, '')
    left join named as only_of_number
        on only_of_number.invoice_id = disputes.invoice_id
        and only_of_number.is_only_of_number
    left join named as of_customer
        on of_customer.invoice_id = disputes.invoice_id
        and of_customer.customer_key = customers.customer_key
        and of_customer.document_count = 1
        and not of_customer.is_only_of_number
),

-- What is joined is held in memory: of documents and balances only what is disputed.
disputed as (
    select document_key, issue_on, currency, client_id, service, terms
    from marts.documents
    where document_key in (select document_key from found)
),

balances as (
    select document_key, from_on, until_on, balance
    from marts.balance_spans
    where document_key in (select document_key from found)
),

valued as (
    select
        found.dispute_key,
        found.customer_key,
        found.document_key,
        found.opened_on,
        case
            when found.closed_on < found.opened_on then found.opened_on else found.closed_on
        end as closed_on,
        coalesce(
            cast(found.currency as currency_word),
            documents.currency,
            account_currencies.currency,
            cast('' as currency_word)
        ) as currency,
        case
            when documents.document_key is null then abs(found.amount)
            -- An amount in another currency than the document's says nothing of how much of it.
            when
                found.amount is not null
                and coalesce(cast(found.currency as currency_word), documents.currency)
                    = documents.currency
                then abs(found.amount)
            else coalesce(spans.balance, 0)
        end as amount,
        documents.currency as document_currency,
    from found
    left join disputed as documents on documents.document_key = found.document_key
    left join account_currencies on account_currencies.customer_key = found.customer_key
    left join balances as spans
        on spans.document_key = found.document_key
        and spans.from_on <= greatest(found.opened_on, documents.issue_on)
        and spans.until_on > greatest(found.opened_on, documents.issue_on)
),

together as (
    select
        valued.dispute_key,
        sum(others.amount) as amount,
    from valued
    inner join valued as others
        on others.document_key = valued.document_key
        and (
            others.dispute_key = valued.dispute_key
            or (
                others.opened_on <= valued.opened_on
                and (others.closed_on is null or others.closed_on > valued.opened_on)
            )
        )
    group by valued.dispute_key
)

select
    valued.dispute_key,
    coalesce(found.dispute_id, '') as dispute_id,
    valued.customer_key,
    valued.document_key,
    valued.opened_on,
    valued.closed_on,
    coalesce(found.reason, '') as reason,
    cast(valued.amount as decimal(18, 4)) as amount,
    found.amount is null as is_amount_assumed,
    cast(together.amount as decimal(18, 4)) as together_amount,
    coalesce(valued.document_currency, valued.currency) as currency,
    coalesce(found.outcome, '') as outcome,
    outcomes.is_in_our_favour,
    coalesce(documents.client_id, customers.client_id) as client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    coalesce(documents.service, cast('' as service_word)) as service,
    coalesce(documents.terms, cast('' as terms_word)) as terms,
    customers.risk_class,
    customers.size,
    found.import_id,
    found.line,
from valued
inner join found on found.dispute_key = valued.dispute_key
inner join marts.customers as customers on customers.customer_key = valued.customer_key
left join together on together.dispute_key = valued.dispute_key
left join marts.dispute_outcomes as outcomes on outcomes.outcome = found.outcome
left join disputed as documents on documents.document_key = valued.document_key

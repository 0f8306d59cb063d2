-- One row is money received, or its reversal (below zero): a payment as loaded; the settlement of an
-- invoice whose list names a settlement date, as far as loaded payments do not explain it; or what a
-- list says had been paid since the one before it, where no payments are loaded for the client up to that day.
-- What a list no longer names was paid on its day, where the user said so of that list; on a later list
-- of its kind it is open again. So with payments on account: what a list says is left of one less than the
-- list before it was used on that day, and taken from the account, by a row that names the one it undoes.
with statements_that_count as (
    select unnest(statement_imports) as import_id from marts.settings
),

only_documents as (
    select invoice_id, document_key, customer_key, currency
    from marts.documents
    where is_only_of_number
),

shared_documents as (
    select
        documents.invoice_id,
        documents.client_id,
        customers.customer_id,
        documents.document_key,
        documents.customer_key,
        documents.currency,
    from marts.documents as documents
    inner join marts.customers as customers on customers.customer_key = documents.customer_key
    where not documents.is_only_of_number
),

account_currencies as (
    select customer_key, min(currency) as currency
    from marts.documents
    group by customer_key
    having min(currency) = max(currency)
),

-- Numbered before anything is joined: a payment keeps its number when others are loaded.
numbered as materialized (
    select
        cast(row_number() over () as integer) as receipt_key,
        payments.*,
    from received.payments as payments
),

payments as (
    select
        payments.receipt_key,
        coalesce(payments.payment_id, '') as payment_id,
        payments.paid_date,
        payments.amount,
        coalesce(only_documents.document_key, shared_documents.document_key) as document_key,
        coalesce(
            only_documents.customer_key, shared_documents.customer_key, customers.customer_key
        ) as customer_key,
        coalesce(
            cast(payments.currency as currency_word),
            only_documents.currency,
            shared_documents.currency,
            account_currencies.currency,
            cast('' as currency_word)
        ) as payment_currency,
        cast(coalesce(payments.method, '') as payment_method_word) as method,
        payments.import_id,
        payments.line,
    from numbered as payments
    left join only_documents on only_documents.invoice_id = payments.invoice_id
    left join shared_documents
        on shared_documents.invoice_id = payments.invoice_id
        and (
            shared_documents.client_id = payments.client_id
            or (payments.client_id is null and shared_documents.customer_id = payments.customer_id)
        )
    left join marts.customers as customers
        on customers.customer_id = coalesce(payments.customer_id, '')
    left join account_currencies on account_currencies.customer_key = customers.customer_key
),

-- The unapplied payments of a list stand beside what it says was paid, not in its place.
first_payments as (
    select customers.client_id, min(payments.paid_date) as first_on
    from payments
    inner join marts.customers as customers on customers.customer_key = payments.customer_key
    anti join marts.open_lists as lists on lists.import_id = payments.import_id
    group by customers.client_id
),

stated as (
    select
        documents.customer_key,
        documents.document_key,
        documents.invoice_id,
        documents.currency,
        said.stated_on,
        said.paid_amount - coalesce(
            lag(said.paid_amount) over (
                partition by documents.document_key order by said.stated_on
            ),
            0
        ) as paid_amount,
        said.import_id,
        said.line,
        statements_that_count.import_id is not null as is_chosen,
    from marts.documents as documents
    inner join marts.said_balances as said on said.document_key = documents.document_key
    left join statements_that_count on statements_that_count.import_id = said.import_id
    left join first_payments on first_payments.client_id = documents.client_id
    where
        documents.settled_on is null
        and (
            statements_that_count.import_id is not null
            or first_payments.first_on is null
            or first_payments.first_on > said.stated_on
        )
),

-- From list to list, where no payments are loaded that say it; the first of a payment changes nothing.
left_on_account as (
    select
        numbered.receipt_key,
        said.stated_on,
        said.amount,
        said.amount - lag(said.amount) over (
            partition by numbered.receipt_key order by said.stated_on
        ) as change,
        said.import_id,
        said.line,
        first_payments.first_on is null or first_payments.first_on > said.stated_on as is_counted,
    from marts.left_on_account as said
    inner join numbered
        on numbered.payment_id = said.payment_id
        and numbered.invoice_id is not distinct from said.invoice_id
    left join first_payments on first_payments.client_id = said.client_id
    where
        said.line is not null
        or first_payments.first_on is null
        or first_payments.first_on > said.stated_on
),

-- What was there on the day of the payment: what was left in the end, and what was used since.
begun_with as (
    select
        receipt_key,
        arg_max(amount, stated_on) - coalesce(sum(change) filter (where is_counted), 0) as amount,
    from left_on_account
    group by receipt_key
),

replaced_accounts as (
    select customer_key, max(stated_on) as stated_on
    from stated
    where is_chosen
    group by customer_key
),

counted_payments as (
    select payments.* replace (coalesce(begun_with.amount, payments.amount) as amount)
    from payments
    left join begun_with on begun_with.receipt_key = payments.receipt_key
    left join replaced_accounts on replaced_accounts.customer_key = payments.customer_key
    where replaced_accounts.stated_on is null or payments.paid_date > replaced_accounts.stated_on
),

settled_documents as (
    select *
    from marts.documents
    where settled_on is not null
),

accounts_paid_as_a_whole as (
    select distinct customer_key from payments where document_key is null
),

explained as (
    select document_key, sum(amount) as amount
    from (
        select payments.document_key, payments.amount
        from payments
        inner join settled_documents on settled_documents.document_key = payments.document_key
        where payments.paid_date <= settled_documents.settled_on
        union all
        select invoices.document_key, -credits.amount
        from marts.documents as credits
        inner join settled_documents as invoices
            on invoices.invoice_id = credits.credited_invoice_id
            and invoices.is_only_of_number
        where credits.kind = 'credit_note'
        union all
        select document_key, amount from marts.write_offs
    )
    group by document_key
),

settlements as (
    select
        settled_documents.*,
        case
            when settled_documents.kind = 'credit_note' then settled_documents.amount
            else greatest(settled_documents.amount - coalesce(explained.amount, 0), 0)
        end as settled_amount,
    from settled_documents
    left join explained on explained.document_key = settled_documents.document_key
    where
        settled_documents.customer_key not in (select customer_key from accounts_paid_as_a_whole)
),

derived as (
    select
        'settlement' as kind,
        invoice_id as payment_id,
        settled_on as paid_on,
        settled_amount as amount,
        currency,
        customer_key,
        document_key,
        import_id,
        line,
        null as undone_key,
    from settlements
    where settled_amount <> 0
    union all
    select
        'statement',
        invoice_id,
        stated_on,
        paid_amount,
        currency,
        customer_key,
        document_key,
        import_id,
        line,
        null,
    from stated
    where paid_amount <> 0
    union all
    select
        'statement',
        payments.payment_id,
        left_on_account.stated_on,
        left_on_account.change,
        payments.payment_currency,
        payments.customer_key,
        payments.document_key,
        left_on_account.import_id,
        left_on_account.line,
        case when left_on_account.change < 0 then payments.receipt_key end,
    from left_on_account
    inner join counted_payments as payments on payments.receipt_key = left_on_account.receipt_key
    where left_on_account.is_counted and left_on_account.change <> 0
)

select
    receipt_key,
    cast('payment' as enum ('payment', 'settlement', 'statement')) as kind,
    payment_id,
    paid_date as paid_on,
    cast(amount as decimal(18, 4)) as amount,
    payment_currency as currency,
    customer_key,
    document_key,
    method,
    import_id,
    line,
    cast(null as integer) as undone_key,
from counted_payments
union all
select
    cast((select count(*) from numbered) + row_number() over () as integer),
    cast(kind as enum ('payment', 'settlement', 'statement')),
    payment_id,
    paid_on,
    cast(amount as decimal(18, 4)),
    currency,
    customer_key,
    document_key,
    cast('' as payment_method_word),
    import_id,
    line,
    cast(undone_key as integer),
from derived

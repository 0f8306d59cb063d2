-- One row is a document and a day for which lists say how much had been paid on it by then, and how
-- much is gone from it for other reasons: credited, deducted, given up. What is gone stays gone. A document
-- that a complete list of its kind names no longer was paid on its day.
with statements as (
    select
        document_key,
        stated_on,
        stated_paid_amount as paid_amount,
        stated_credited_amount as credited_amount,
        import_id,
        line,
    from marts.documents
    where stated_paid_amount is not null
    union all
    select
        documents.document_key,
        coalesce(listed_balances.listed_on, documents.stated_on),
        coalesce(
            listed_balances.paid_amount, documents.amount - listed_balances.open_amount
        ),
        case
            when
                documents.kind <> 'credit_note'
                and listed_balances.paid_amount >= 0
                and listed_balances.open_amount >= 0
                then greatest(
                    documents.amount - listed_balances.paid_amount - listed_balances.open_amount, 0
                )
            else 0
        end,
        listed_balances.import_id,
        listed_balances.line,
    from marts.documents as documents
    inner join received.listed_balances as listed_balances
        on listed_balances.invoice_id = documents.invoice_id
        and coalesce(listed_balances.client_id, documents.client_id) = documents.client_id
),

statements_by_day as (
    select
        document_key,
        stated_on,
        arg_max(paid_amount, import_id) as paid_amount,
        arg_max(credited_amount, import_id) as credited_amount,
        arg_max(line, import_id) as line,
        max(import_id) as import_id,
        false as is_gone,
    from statements
    group by document_key, stated_on
    union all
    -- No line of the list says it.
    select document_key, stated_on, null, 0, null, import_id, true
    from marts.gone_documents
),

said as (
    select
        *,
        max(credited_amount) over (
            partition by document_key order by stated_on, is_gone
        ) as credited_so_far,
    from statements_by_day
)

select
    said.document_key,
    said.stated_on,
    -- What is open of a credit note follows from what it was used for; only that it is gone counts.
    cast(
        case
            when said.is_gone then documents.amount - said.credited_so_far
            when documents.kind = 'credit_note' then 0
            else said.paid_amount
        end
        as decimal(18, 4)
    ) as paid_amount,
    cast(said.credited_so_far as decimal(18, 4)) as credited_amount,
    said.import_id,
    said.line,
from marts.documents as documents
inner join said on said.document_key = documents.document_key

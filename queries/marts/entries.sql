-- One row is what reduces an account's balance: a receipt, a credit note, what a list says is neither paid
-- nor open, or a write-off, with the document it names if that is one of the same account and currency. A credit note with a settlement
-- date of its own is no entry: it waits, unapplied, until that day; a receipt on any other credit note
-- pays it out and names no document. `reference` orders the entries of one day, whatever the order in
-- which they were loaded. `undone_key` is the entry, a payment, that one takes back before all else of its day.
with account_documents as (
    select customer_key, invoice_id, min(document_key) as document_key
    from marts.documents
    where
        kind <> 'credit_note'
        and invoice_id in (
            select credited_invoice_id from marts.documents where kind = 'credit_note'
        )
    group by customer_key, invoice_id
    having count(*) = 1
),

entries as (
    select
        'payment' as kind,
        receipts.receipt_key as entry_key,
        receipts.payment_id as reference,
        receipts.customer_key,
        receipts.currency,
        receipts.paid_on as entered_on,
        receipts.amount,
        receipts.document_key,
        receipts.import_id,
        receipts.line,
        receipts.undone_key,
    from marts.receipts as receipts
    anti join (
        select document_key
        from marts.documents
        where kind = 'credit_note' and settled_on is not null
    ) as waiting on waiting.document_key = receipts.document_key
    union all
    select
        'credit',
        credits.document_key,
        credits.invoice_id,
        credits.customer_key,
        credits.currency,
        credits.issue_on,
        -credits.amount,
        invoices.document_key,
        credits.import_id,
        credits.line,
        null,
    from marts.documents as credits
    left join account_documents as invoices
        on invoices.customer_key = credits.customer_key
        and invoices.invoice_id = credits.credited_invoice_id
    where credits.kind = 'credit_note' and credits.settled_on is null
    union all
    select
        'credit',
        document_key,
        invoice_id,
        customer_key,
        currency,
        stated_on,
        amount,
        document_key,
        import_id,
        line,
        null,
    from marts.stated_credits
    union all
    select
        'write_off',
        write_off_key,
        reason,
        customer_key,
        currency,
        written_off_on,
        amount,
        document_key,
        import_id,
        line,
        null,
    from marts.write_offs
)

select
    cast(entries.kind as enum ('credit', 'payment', 'write_off')) as kind,
    entries.entry_key,
    entries.reference,
    entries.customer_key,
    entries.currency,
    entries.entered_on,
    cast(entries.amount as decimal(18, 4)) as amount,
    documents.document_key,
    documents.issue_on,
    documents.amount as document_amount,
    entries.import_id,
    entries.line,
    entries.undone_key,
from entries
left join marts.documents as documents
    on documents.document_key = entries.document_key
    and documents.customer_key = entries.customer_key
    and documents.currency = entries.currency
    and documents.kind <> 'credit_note'

-- One row is an invoice that another one of the same customer equals in amount, currency and issue
-- date, under a number that differs only by its case, its separators or zeros within it.
with written as (
    select
        invoice_id,
        customer_key,
        issue_on,
        amount,
        currency,
        regexp_replace(
            regexp_replace(upper(invoice_id), '[^\p{L}\p{N}]+', ' ', 'g'),
            '(^|[^0-9])0+([0-9])', '\1\2', 'g'
        ).replace(' ', '') as bare_number,
    from marts.documents
),

found as (
    select customer_key, issue_on, amount, currency, bare_number
    from written
    where bare_number <> ''
    group by customer_key, issue_on, amount, currency, bare_number
    having count(distinct invoice_id) > 1
)

select
    'invoices' as kind,
    'number_formats' as reason,
    concat_ws('|', written.customer_key, written.bare_number) as group_key,
    written.invoice_id as id
from written
inner join found
    on found.customer_key = written.customer_key
    and found.issue_on = written.issue_on
    and found.amount = written.amount
    and found.currency = written.currency
    and found.bare_number = written.bare_number

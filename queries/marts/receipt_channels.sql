-- One row is a receipt and the channel that is taken to have brought it in: as the file of payments says.
-- Where no payment of a client names a channel it is the last attempt on the account within the 7 days
-- before, the day itself included: what came last, which is no proof that it was the cause. Empty where
-- nothing is known to have brought it in.
with recorded as (
    select
        receipts.receipt_key,
        lower(trim(payments.channel)) as said,
    from marts.receipts as receipts
    inner join received.payments as payments
        on payments.import_id = receipts.import_id and payments.line = receipts.line
    where receipts.kind = 'payment' and trim(payments.channel) <> ''
),

named as (
    select
        receipt_key,
        case
            when regexp_matches(said, '\bsms\b|text|esemes|zpráv') then 'sms'
            when regexp_matches(said, 'e.?mail|e.?post|el.? ?pašt') then 'email'
            when regexp_matches(said, 'portal|portál|self|online|\bweb') then 'portal'
            when regexp_matches(said, 'phone|call|telef|samtal|hovor|skamb|tawag|anruf|appel')
                then 'phone'
            when
                regexp_matches(
                    said, 'visit|field|wizyt|besök|návštěv|vizit|apsilank|bisita|besuch|visite'
                ) then 'visit'
            when
                regexp_matches(
                    said, 'letter|\blist\b|brev|dopis|laišk|brief|lettre|courrier|liham|sulat|post|\bmail\b'
                ) then 'letter'
            else 'other'
        end as channel,
    from recorded
),

attempts as (
    select
        customer_key,
        at_on,
        arg_max(cast(channel as varchar), (happened_at, import_id, line)) as channel,
    from marts.activities
    where is_attempt and client_id not in (select client_id from marts.recording_clients)
    group by customer_key, at_on
),

touched as (
    select
        receipts.receipt_key,
        attempts.channel,
    from marts.receipts as receipts
    asof join attempts
        on attempts.customer_key = receipts.customer_key
        and attempts.at_on <= receipts.paid_on
    where attempts.at_on >= receipts.paid_on - 7
)

select
    receipts.receipt_key,
    coalesce(named.channel, touched.channel, '') as channel,
from marts.receipts as receipts
left join named on named.receipt_key = receipts.receipt_key
left join touched on touched.receipt_key = receipts.receipt_key

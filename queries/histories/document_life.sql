-- One row is something that happened to a document or, between its issue and its end, to the account
-- that owes it: issued, fell due, contacted, promised, disputed, paid, credited, written off. What it
-- meant for the document is `amount` (below zero: less is owed); contacts have none.
with document as (
    select *
    from marts.documents
    where document_key = cast($document_key as integer)
),

paid_off as (
    select
        document.document_key,
        max(allocations.applied_on) as ended_on,
        sum(allocations.amount) as reduced_amount,
    from document
    inner join marts.allocations as allocations
        on allocations.document_key = document.document_key
    group by document.document_key
),

-- Until when what happens to the account concerns the document: the day on which nothing was left.
span as (
    select
        document.customer_key,
        document.issue_on as from_on,
        case
            when paid_off.reduced_amount >= document.amount then paid_off.ended_on
            else date '9999-12-31'
        end as to_on,
    from document
    left join paid_off on paid_off.document_key = document.document_key
),

happened as (
    select
        issue_on as happened_on,
        1 as precedence,
        case when kind = 'credit_note' then 'credit_issued' else 'issued' end as event,
        amount,
        '' as detail,
        '' as collector_id,
        import_id,
        line,
    from document
    union all
    select due_on, 2, 'due', null, '', '', import_id, line
    from document
    where due_on is not null and kind <> 'credit_note'
    union all
    select
        allocations.applied_on,
        6,
        case
            when allocations.kind = 'payment' and allocations.amount < 0 then 'payment_reversed'
            when allocations.kind = 'payment' then 'paid'
            when allocations.kind = 'credit' then 'credited'
            else 'written_off'
        end,
        -allocations.amount,
        '',
        '',
        allocations.import_id,
        allocations.line,
    from marts.allocations as allocations
    inner join document on document.document_key = allocations.document_key
    union all
    select
        activities.at_on,
        3,
        case when activities.is_attempt then 'contacted' else 'contacted_us' end,
        null,
        array_to_string(
            list_filter(
                [
                    cast(activities.channel as varchar),
                    cast(activities.stage as varchar),
                    cast(activities.outcome as varchar)
                ],
                lambda word: word is not null and word <> ''
            ),
            ' · '
        ),
        cast(activities.collector_id as varchar),
        activities.import_id,
        activities.line,
    from marts.activities as activities
    inner join span
        on span.customer_key = activities.customer_key
        and activities.at_on between span.from_on and span.to_on
    union all
    select
        terms.made_on,
        4,
        'promised',
        terms.amount,
        strftime(terms.due_on, '%Y-%m-%d'),
        cast(terms.collector_id as varchar),
        terms.import_id,
        terms.line,
    from marts.promise_terms as terms
    inner join span
        on span.customer_key = terms.customer_key
        and terms.made_on between span.from_on and span.to_on
    where
        terms.document_key is null
        or terms.document_key = cast($document_key as integer)
    union all
    select
        disputes.opened_on,
        5,
        'disputed',
        disputes.amount,
        cast(disputes.reason as varchar),
        '',
        disputes.import_id,
        disputes.line,
    from marts.disputes as disputes
    where disputes.document_key = cast($document_key as integer)
    union all
    select
        disputes.closed_on,
        5,
        'dispute_closed',
        null,
        cast(disputes.outcome as varchar),
        '',
        disputes.import_id,
        disputes.line,
    from marts.disputes as disputes
    where
        disputes.document_key = cast($document_key as integer)
        and disputes.closed_on is not null
)

select
    happened.happened_on,
    happened.event,
    happened.amount,
    case
        when happened.event in ('promised', 'disputed') or happened.amount is null then null
        else sum(
            case
                when happened.event in ('promised', 'disputed') then 0
                else coalesce(happened.amount, 0)
            end
        ) over (
            order by
                happened.happened_on, happened.precedence, happened.import_id, happened.line
            rows between unbounded preceding and current row
        )
    end as balance,
    happened.detail,
    coalesce(collectors.name, happened.collector_id) as collector,
    happened.import_id,
    imports.file_name,
    happened.line,
from happened
left join (select collector_id, nullif(name, '') as name from marts.collectors) as collectors
    on collectors.collector_id = happened.collector_id
left join marts.imports as imports on imports.import_id = happened.import_id
order by happened.happened_on, happened.precedence, happened.import_id, happened.line
limit 2000

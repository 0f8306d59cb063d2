-- One row is a step of the reminder ladder and a currency: what was past due at the end of its day, what was
-- paid on those documents within 7 and 14 days after it, up to the day of the next step, and what of them was
-- still owed on the day of the next step. A reversal takes back what it undoes.
with demanded as (
    select
        steps.step_key,
        steps.sent_on,
        steps.next_on,
        balances.customer_key,
        balances.currency,
        balances.overdue_amount,
    from marts.ladder_steps as steps
    inner join (select distinct customer_key, currency from marts.overdue_balances) as accounts
        on accounts.customer_key = steps.customer_key
    asof join marts.overdue_balances as balances
        on balances.customer_key = accounts.customer_key
        and balances.currency = accounts.currency
        and balances.changed_on <= steps.sent_on
    where balances.overdue_amount > 0
),

-- Only of these can something come, or be taken back, after they were settled: they count for a step where
-- they had a balance on its day.
undone as (
    select distinct document_key
    from marts.allocations
    where amount < 0
),

standing as (
    select undone.document_key, spans.from_on, spans.until_on
    from undone
    inner join marts.balance_spans as spans on spans.document_key = undone.document_key
),

reductions as (
    select
        documents.customer_key,
        documents.currency,
        documents.issue_on,
        documents.due_on,
        allocations.kind,
        allocations.applied_on,
        standing.from_on as owed_from_on,
        standing.until_on as owed_until_on,
        sum(allocations.amount) as amount,
    from marts.allocations as allocations
    inner join marts.documents as documents
        on documents.document_key = allocations.document_key
    left join standing on standing.document_key = allocations.document_key
    where documents.due_on is not null
    group by
        documents.customer_key,
        documents.currency,
        documents.issue_on,
        documents.due_on,
        allocations.kind,
        allocations.applied_on,
        standing.from_on,
        standing.until_on
),

reduced as (
    select
        demanded.step_key,
        demanded.currency,
        sum(reductions.amount) filter (
            where reductions.kind = 'payment'
            and reductions.applied_on <= demanded.sent_on + 7
            and reductions.applied_on <= coalesce(demanded.next_on, date '9999-12-31')
        ) as paid_7_amount,
        sum(reductions.amount) filter (
            where reductions.kind = 'payment'
            and reductions.applied_on <= demanded.sent_on + 14
            and reductions.applied_on <= coalesce(demanded.next_on, date '9999-12-31')
        ) as paid_14_amount,
        sum(reductions.amount) filter (where reductions.applied_on <= demanded.next_on)
            as reduced_amount,
    from demanded
    inner join reductions
        on reductions.customer_key = demanded.customer_key
        and reductions.currency = demanded.currency
        and reductions.due_on < demanded.sent_on
        and reductions.issue_on <= demanded.sent_on
        and reductions.applied_on > demanded.sent_on
        and coalesce(
            reductions.owed_from_on <= demanded.sent_on
            and reductions.owed_until_on > demanded.sent_on,
            true
        )
        and reductions.applied_on <= greatest(demanded.sent_on + 14, demanded.next_on)
    group by demanded.step_key, demanded.currency
)

select
    demanded.step_key,
    demanded.currency,
    demanded.overdue_amount as sent_amount,
    cast(coalesce(reduced.paid_7_amount, 0) as decimal(18, 4)) as paid_7_amount,
    cast(coalesce(reduced.paid_14_amount, 0) as decimal(18, 4)) as paid_14_amount,
    cast(
        case
            when demanded.next_on is not null
                then demanded.overdue_amount - coalesce(reduced.reduced_amount, 0)
        end
        as decimal(18, 4)
    ) as moved_on_amount,
from demanded
left join reduced
    on reduced.step_key = demanded.step_key and reduced.currency = demanded.currency

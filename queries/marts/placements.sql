-- One row is a placement in one currency: an account that was handed to somebody to collect an amount.
-- It is an assignment that states a placed amount, or one to an agency, a lawyer or a hard collector. What
-- is placed are the account's documents that were past due when it was handed over; all that were open
-- where none was past due; whatever the account pays where none was open. A blank amount is what these
-- documents came to, before the payments of that day. A debt of a list without assignments is placed on its first day.
-- An assignment that was never in force, because a later one took its place, is none.
with in_force as (
    select distinct precedence from marts.portfolio_spans
),

people as (
    select
        cast(collector_id as collector_id_word) as collector_id,
        cast(team as team_word) as team,
        cast(agency as collector_id_word) as agency,
        kind,
    from marts.collectors
),

assigned as (
    select
        assignments.precedence,
        assignments.customer_key,
        assignments.collector_id,
        coalesce(people.team, cast('' as team_word)) as team,
        coalesce(people.agency, cast('' as collector_id_word)) as agency,
        assignments.stage,
        assignments.from_on as placed_on,
        assignments.placed_amount,
        assignments.currency,
        assignments.import_id,
        assignments.line,
    from marts.assignments as assignments
    inner join in_force on in_force.precedence = assignments.precedence
    left join people on people.collector_id = assignments.collector_id
    where
        assignments.placed_amount is not null
        or people.kind in ('agency', 'legal', 'hard')
),

owed as (
    select
        assigned.precedence,
        spans.currency,
        spans.due_on,
        coalesce(spans.due_on < assigned.placed_on, false) as is_past_due,
        spans.balance as amount,
    from assigned
    inner join marts.balance_spans as spans
        on spans.customer_key = assigned.customer_key
        and spans.from_on < assigned.placed_on
        and spans.until_on >= assigned.placed_on
        and spans.document_key is not null
    union all
    select
        assigned.precedence,
        documents.currency,
        documents.due_on,
        coalesce(documents.due_on < assigned.placed_on, false),
        documents.amount,
    from assigned
    inner join marts.documents as documents
        on documents.customer_key = assigned.customer_key
        and documents.issue_on = assigned.placed_on
    where documents.kind <> 'credit_note'
),

bases as (
    select
        precedence,
        case when count(*) filter (where is_past_due) > 0 then 'past_due' else 'open' end
            as basis,
        min(due_on) as oldest_due_on,
    from owed
    group by precedence
),

owed_amounts as (
    select owed.precedence, owed.currency, sum(owed.amount) as amount
    from owed
    inner join bases on bases.precedence = owed.precedence
    where bases.basis = 'open' or owed.is_past_due
    group by owed.precedence, owed.currency
),

main_currencies as (
    select customer_key, arg_max(currency, document_count) as currency
    from marts.account_currencies
    group by customer_key
),

amounts as (
    select
        assigned.*,
        assigned.placed_amount as amount,
        coalesce(
            cast(assigned.currency as currency_word),
            main_currencies.currency,
            cast('' as currency_word)
        ) as amount_currency,
    from assigned
    left join main_currencies on main_currencies.customer_key = assigned.customer_key
    where assigned.placed_amount is not null
    union all
    select
        assigned.*,
        coalesce(owed_amounts.amount, 0),
        coalesce(owed_amounts.currency, main_currencies.currency, cast('' as currency_word)),
    from assigned
    left join owed_amounts on owed_amounts.precedence = assigned.precedence
    left join main_currencies on main_currencies.customer_key = assigned.customer_key
    where assigned.placed_amount is null
),

debts as (
    select documents.*
    from marts.documents as documents
    anti join assigned on assigned.customer_key = documents.customer_key
    where documents.kind = 'debt'
),

placed as (
    select
        amounts.precedence,
        cast(null as integer) as document_key,
        concat_ws(' ', customers.customer_id, amounts.collector_id, amounts.placed_on)
            as placement_id,
        amounts.customer_key,
        amounts.collector_id,
        amounts.team,
        amounts.agency,
        amounts.stage,
        amounts.placed_on,
        coalesce(bases.basis, 'account') as basis,
        bases.oldest_due_on,
        amounts.amount,
        amounts.amount_currency as currency,
        amounts.import_id,
        amounts.line,
    from amounts
    inner join marts.customers as customers on customers.customer_key = amounts.customer_key
    left join bases on bases.precedence = amounts.precedence
    union all
    select
        null,
        debts.document_key,
        debts.invoice_id,
        debts.customer_key,
        coalesce(spans.collector_id, cast('' as collector_id_word)),
        coalesce(people.team, cast('' as team_word)),
        coalesce(people.agency, cast('' as collector_id_word)),
        coalesce(spans.stage, cast('' as stage_word)),
        debts.issue_on,
        'document',
        debts.due_on,
        debts.amount,
        debts.currency,
        debts.import_id,
        debts.line,
    from debts
    left join marts.portfolio_spans as spans
        on spans.customer_key = debts.customer_key
        and spans.from_on <= debts.issue_on
        and spans.to_on >= debts.issue_on
    left join people on people.collector_id = spans.collector_id
)

select
    cast(row_number() over (order by placed.placed_on, placed.import_id, placed.line, placed.currency)
        as integer) as placement_key,
    placed.placement_id,
    placed.precedence,
    placed.document_key,
    placed.customer_key,
    placed.collector_id,
    placed.team,
    placed.agency,
    placed.stage,
    placed.placed_on,
    placed.basis,
    placed.placed_on - placed.oldest_due_on as oldest_days_past_due,
    cast(placed.amount as decimal(18, 4)) as placed_amount,
    placed.currency,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    placed.import_id,
    placed.line,
from placed
inner join marts.customers as customers on customers.customer_key = placed.customer_key

-- One row is a debtor account that any table names, whether or not a customer list was loaded.
-- `size` is the ABC class within the client: the accounts that make the first 80 % of what was
-- invoiced are A, the next 15 % B, the rest C.
with named as (
    select customer_id, client_id from received.customers
    union all
    select customer_id, client_id from received.invoices
    union all
    select customer_id, client_id from received.payments
    union all
    select customer_id, null from received.activities
    union all
    select customer_id, null from received.promises
    union all
    select customer_id, null from received.plan_instalments
    union all
    select customer_id, null from received.disputes
    union all
    select customer_id, null from received.complaints
    union all
    select customer_id, null from received.assignments
    union all
    select customer, null from received.aging_snapshots
),

accounts as (
    select
        coalesce(customer_id, '') as customer_id,
        max(client_id) as client_id,
    from named
    group by coalesce(customer_id, '')
),

invoiced as (
    select
        customer_id,
        sum(amount) filter (where amount > 0) as invoiced_amount,
    from received.invoices
    group by customer_id
),

ranked as (
    select
        accounts.customer_id,
        coalesce(invoiced.invoiced_amount, 0) as invoiced_amount,
        sum(coalesce(invoiced.invoiced_amount, 0)) over by_client_from_largest as running_amount,
        sum(coalesce(invoiced.invoiced_amount, 0)) over by_client as total_amount,
    from accounts
    left join invoiced on invoiced.customer_id = accounts.customer_id
    window
        by_client as (partition by accounts.client_id),
        by_client_from_largest as (
            partition by accounts.client_id
            order by coalesce(invoiced.invoiced_amount, 0) desc, accounts.customer_id
            rows between unbounded preceding and 1 preceding
        )
)

select
    row_number() over (order by accounts.customer_id)::integer as customer_key,
    accounts.customer_id,
    coalesce(listed.name, '') as name,
    cast(coalesce(listed.client_id, accounts.client_id, '') as client_id_word) as client_id,
    cast(coalesce(listed.segment, '') as segment_word) as segment,
    cast(coalesce(listed.industry, '') as industry_word) as industry,
    cast(coalesce(listed.country, '') as country_word) as country,
    cast(coalesce(listed.region, '') as region_word) as region,
    coalesce(listed.language, '') as language,
    listed.credit_limit,
    listed.payment_terms_days,
    cast(coalesce(listed.risk_class, '') as risk_class_word) as risk_class,
    listed.customer_since,
    cast(case
        when ranked.invoiced_amount <= 0 then ''
        when coalesce(ranked.running_amount, 0) < 0.80 * ranked.total_amount then 'A'
        when ranked.running_amount < 0.95 * ranked.total_amount then 'B'
        else 'C'
    end as enum ('', 'A', 'B', 'C')) as size,
    listed.import_id,
    listed.line,
from accounts
inner join ranked on ranked.customer_id = accounts.customer_id
left join received.customers as listed on listed.customer_id = accounts.customer_id

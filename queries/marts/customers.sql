-- One row is a debtor account that any table names, whether or not a customer list was loaded.
-- `size` is the ABC class within the client and currency: the accounts that make the first 80 % of what
-- was invoiced are A, the next 15 % B, the rest C. Who is invoiced in several has the best class of them.
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
        coalesce(customer_id, '') as customer_id,
        coalesce(currency, '') as currency,
        sum(amount) as amount,
    from received.invoices
    where amount > 0 and coalesce(kind, '') not in ('credit_note', 'void')
    group by all
),

ranked as (
    select
        accounts.customer_id,
        sum(invoiced.amount) over from_largest as larger_amount,
        sum(invoiced.amount) over whole as total_amount,
    from accounts
    inner join invoiced on invoiced.customer_id = accounts.customer_id
    window
        whole as (partition by accounts.client_id, invoiced.currency),
        from_largest as (
            partition by accounts.client_id, invoiced.currency
            order by invoiced.amount desc, accounts.customer_id
            rows between unbounded preceding and 1 preceding
        )
),

classed as (
    select
        customer_id,
        min(coalesce(larger_amount, 0) / total_amount) as larger_share,
    from ranked
    group by customer_id
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
        when classed.larger_share < 0.80 then 'A'
        when classed.larger_share < 0.95 then 'B'
        when classed.larger_share >= 0.95 then 'C'
        else ''
    end as enum ('', 'A', 'B', 'C')) as size,
    listed.import_id,
    listed.line,
from accounts
left join classed on classed.customer_id = accounts.customer_id
left join received.customers as listed on listed.customer_id = accounts.customer_id

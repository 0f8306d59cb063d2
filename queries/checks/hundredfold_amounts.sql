-- One row is a document or a payment of a hundred times the usual amount or more. What is usual is the
-- median of the customer, if it has five or more of them in the currency, else that of the client, if
-- it has twenty or more.
with amounts as (
    select
        'invoices' as table_name,
        invoice_id as item_id,
        customer_key,
        customer_id,
        amount,
        currency,
        client_id,
        issue_on as found_on,
        import_id,
        line
    from marts.documents
    where kind <> 'credit_note' and amount > 0
    union all
    select
        'payments',
        receipts.payment_id,
        receipts.customer_key,
        customers.customer_id,
        receipts.amount,
        receipts.currency,
        customers.client_id,
        receipts.paid_on,
        receipts.import_id,
        receipts.line
    from marts.receipts as receipts
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    where receipts.kind = 'payment' and receipts.amount > 0
),

of_customers as (
    select table_name, customer_key, currency, median(amount) as usual_amount
    from amounts
    group by table_name, customer_key, currency
    having count(*) >= 5
),

of_clients as (
    select table_name, client_id, currency, median(amount) as usual_amount
    from amounts
    group by table_name, client_id, currency
    having count(*) >= 20
)

select
    amounts.item_id,
    amounts.customer_id,
    amounts.amount,
    amounts.currency,
    amounts.client_id,
    amounts.found_on,
    amounts.table_name,
    cast(coalesce(of_customers.usual_amount, of_clients.usual_amount) as decimal(18, 4))
        as usual_amount,
    amounts.import_id,
    amounts.line
from amounts
left join of_customers
    on of_customers.table_name = amounts.table_name
    and of_customers.customer_key = amounts.customer_key
    and of_customers.currency = amounts.currency
left join of_clients
    on of_clients.table_name = amounts.table_name
    and of_clients.client_id = amounts.client_id
    and of_clients.currency = amounts.currency
where amounts.amount >= 100 * coalesce(of_customers.usual_amount, of_clients.usual_amount)

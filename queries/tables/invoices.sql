-- One row is a document: an invoice, a credit note or a placed debt, as received and typed.
create table if not exists received.invoices (
    invoice_id varchar,
    customer_id varchar,
    issue_date date,
    due_date date,
    payment_terms_days integer,
    amount decimal(18, 4),
    currency varchar,
    kind varchar,
    credited_invoice_id varchar,
    service varchar,
    client_id varchar,
    po varchar,
    settled_date date,
    is_disputed boolean,
    paid_amount decimal(18, 4),
    open_amount decimal(18, 4),
    listed_on date,
    import_id integer not null,
    line integer not null
);

-- One row is what an open-item list said, on the day it was drawn up, was left of a payment on account.
-- The payment itself keeps only what the newest list said; the earlier ones stand here, so that it is known
-- what a list names no longer, and a month that is over does not change.
create table if not exists received.listed_payments (
    payment_id varchar,
    invoice_id varchar,
    client_id varchar,
    listed_on date,
    amount decimal(18, 4),
    import_id integer not null,
    line integer not null
);

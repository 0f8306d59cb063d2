-- One row is what a list said of an invoice on the day it was drawn up. The invoice itself keeps only
-- what the newest list said; the earlier ones stand here, so that a month that is over does not change.
create table if not exists received.listed_balances (
    invoice_id varchar,
    client_id varchar,
    listed_on date,
    amount decimal(18, 4),
    paid_amount decimal(18, 4),
    open_amount decimal(18, 4),
    import_id integer not null,
    line integer not null
);

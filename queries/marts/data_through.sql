-- One row is a client and the last day that its loaded transactions cover.
select
    client_id,
    max(last_on) as data_through,
from marts.coverage
where table_name in ('invoices', 'payments', 'activities')
group by client_id

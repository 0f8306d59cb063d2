-- One row is a word that a column of few different ones holds. Marts store such columns as numbers,
-- by a type of the column's name (`segment_word`) that holds the words once: a twentieth of the time
-- and space of text.
select 'client_id' as column_name, client_id as word from received.customers group by client_id
union
select 'client_id', client_id from received.invoices group by client_id
union
select 'client_id', client_id from received.payments group by client_id
union
select 'segment', segment from received.customers group by segment
union
select 'industry', industry from received.customers group by industry
union
select 'country', country from received.customers group by country
union
select 'region', region from received.customers group by region
union
select 'risk_class', risk_class from received.customers group by risk_class
union
select 'currency', currency from received.invoices group by currency
union
select 'currency', currency from received.payments group by currency
union
select 'currency', currency from received.promises group by currency
union
select 'currency', currency from received.plan_instalments group by currency
union
select 'currency', currency from received.disputes group by currency
union
select 'service', service from received.invoices group by service
union
select 'terms', cast(coalesce(payment_terms_days, due_date - issue_date) as varchar)
from received.invoices
group by coalesce(payment_terms_days, due_date - issue_date)
union
select 'collector_id', collector_id from marts.collectors
union
select 'team', team from marts.collectors
union
select 'channel', channel from received.activities group by channel
union
select 'stage', stage from received.activities group by stage
union
select 'stage', stage from received.assignments group by stage
union
select 'outcome', outcome from received.activities group by outcome
union
select 'payment_method', method from received.payments group by method

-- One row is a complaint about how a customer was treated, by the day it was made.
select
    coalesce(complaints.complaint_id, '') as complaint_id,
    customers.customer_key,
    complaints.date as complained_on,
    coalesce(complaints.reason, '') as reason,
    complaints.upheld,
    cast(coalesce(complaints.collector_id, '') as collector_id_word) as collector_id,
    cast(coalesce(collectors.team, '') as team_word) as team,
    cast(coalesce(collectors.agency, '') as collector_id_word) as agency,
    customers.client_id,
    customers.segment,
    customers.industry,
    customers.country,
    customers.region,
    customers.risk_class,
    customers.size,
    complaints.import_id,
    complaints.line,
from received.complaints as complaints
inner join marts.customers as customers on customers.customer_id = complaints.customer_id
left join marts.collectors as collectors
    on collectors.collector_id = complaints.collector_id

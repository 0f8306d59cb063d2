-- One row: how many documents there are.
select count(*) as document_count
from marts.documents

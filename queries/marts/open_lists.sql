-- One row is an import whose list said what was open on its day, and of payments only what was left of
-- them. A list of all transactions names its payments in full: what it says is open is held against them.
with statements as (
    select import_id from received.listed_balances
    union
    select import_id from received.listed_payments
    union
    select import_id from marts.documents where stated_paid_amount is not null
)

select statements.import_id
from statements
anti join received.imports as imports
    on imports.import_id = statements.import_id
    and json_extract_string(imports.mapping, '$.shape') = 'ledger'

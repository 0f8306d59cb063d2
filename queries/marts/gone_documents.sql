-- One row is a document that a list of its kind named before, and that a complete one does not: it was paid
-- in full on that list's day.
with first_listings as (
    select document_key, list_kind, client_id, min(listed_on) as first_on
    from marts.listings
    group by document_key, list_kind, client_id
),

complete_lists as (
    select list_kind, client_id, listed_on, max(import_id) as import_id
    from marts.listings
    where is_complete
    group by list_kind, client_id, listed_on
)

select
    first_listings.document_key,
    complete_lists.listed_on as stated_on,
    complete_lists.import_id,
from first_listings
inner join complete_lists
    on complete_lists.list_kind = first_listings.list_kind
    and complete_lists.client_id = first_listings.client_id
    and complete_lists.listed_on > first_listings.first_on
anti join marts.listings as listings
    on listings.document_key = first_listings.document_key
    and listings.list_kind = first_listings.list_kind
    and listings.listed_on = complete_lists.listed_on

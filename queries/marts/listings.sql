-- One row is a document as an open-item list of a kind (the same headers) names it, and on which day; of kinds of
-- which the user said for at least one list that what it no longer names was settled: `is_complete` for those.
with lists as (
    select
        import_id,
        hash(
            list_sort(
                list_transform(
                    from_json(json_extract(mapping, '$.layout.headers'), '["VARCHAR"]'),
                    lambda header: lower(trim(header))
                )
            )
        ) as list_kind,
        coalesce(json_extract_string(mapping, '$.gone') = 'paid', false) as is_complete,
    from received.imports
    where json_extract_string(mapping, '$.shape') = 'open_items'
),

followed as (
    select *
    from lists
    where list_kind in (select list_kind from lists where is_complete)
),

named as (
    select
        listed_balances.invoice_id,
        listed_balances.client_id,
        listed_balances.listed_on,
        listed_balances.import_id,
        followed.list_kind,
        followed.is_complete,
    from received.listed_balances as listed_balances
    inner join followed on followed.import_id = listed_balances.import_id
)

select distinct
    documents.document_key,
    documents.client_id,
    named.list_kind,
    named.is_complete,
    coalesce(named.listed_on, documents.stated_on) as listed_on,
    named.import_id,
from marts.documents as documents
inner join named
    on named.invoice_id = documents.invoice_id
    and coalesce(named.client_id, documents.client_id) = documents.client_id

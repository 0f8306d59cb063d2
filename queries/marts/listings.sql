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
)

select distinct
    documents.document_key,
    documents.client_id,
    followed.list_kind,
    followed.is_complete,
    coalesce(listed_balances.listed_on, documents.stated_on) as listed_on,
    listed_balances.import_id,
from received.listed_balances as listed_balances
inner join followed on followed.import_id = listed_balances.import_id
inner join marts.documents as documents
    on documents.invoice_id = listed_balances.invoice_id
    and documents.client_id = coalesce(listed_balances.client_id, documents.client_id)

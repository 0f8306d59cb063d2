-- One row is a customer, a collector or a document whose id or name holds the text: where a reader wants to go.
-- Upper and lower case and the marks on letters make no difference. What begins with the text comes first.
with wanted as (
    select translate(lower(strip_accents(trim($text))), 'łøđ', 'lod') as text
),

named as (
    select 'customer' as kind, customer_id as id, customer_id, name from marts.customers
    union all
    select 'collector', collector_id, '', name from marts.collectors
    union all
    select distinct 'document', invoice_id, cast(customer_id as varchar), '' from marts.documents
),

folded as (
    select
        kind,
        id,
        customer_id,
        name,
        translate(lower(strip_accents(id)), 'łøđ', 'lod') as folded_id,
        translate(lower(strip_accents(name)), 'łøđ', 'lod') as folded_name,
    from named
    where id <> ''
),

ranked as (
    select
        folded.kind,
        folded.id,
        folded.customer_id,
        folded.name,
        case
            when folded.folded_id = wanted.text or folded.folded_name = wanted.text then 0
            when position(wanted.text in folded.folded_id) = 1 then 1
            when position(wanted.text in folded.folded_name) = 1 then 1
            when position(' ' || wanted.text in folded.folded_name) > 0 then 2
            else 3
        end as rank,
    from folded
    cross join wanted
    where
        wanted.text <> ''
        and (
            position(wanted.text in folded.folded_id) > 0
            or position(wanted.text in folded.folded_name) > 0
        )
)

select
    kind,
    id,
    customer_id,
    name,
from ranked
order by
    rank,
    case kind when 'customer' then 0 when 'collector' then 1 else 2 end,
    name,
    id,
    customer_id
limit 20

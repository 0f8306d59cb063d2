-- One row is a customer whose name another one of the same client has in another spelling: but for case,
-- accents, punctuation, legal form and the order of words it is the same name, or one letter of it was
-- mistyped. Names are compared by keys that equal names share, never each with each.
with named as (
    select
        customer_id,
        client_id,
        country,
        coalesce(nullif(name, ''), customer_id) as name,
    from marts.customers
),

plain as (
    select
        customer_id,
        client_id,
        country,
        name,
        -- Dots are taken out first, so that s.r.o. is one word.
        trim(regexp_replace(
            translate(
                replace(replace(replace(strip_accents(lower(name)), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
                'łøđıþð.''’`´', 'lodipd'
            ),
            '[^\p{L}\p{N}]+', ' ', 'g'
        )) as words,
    from named
    where regexp_matches(name, '\p{L}')
),

cores as (
    select
        *,
        coalesce(
            nullif(
                regexp_replace(
                    regexp_replace(words, '( (' || cast($legal_forms as varchar) || '))+$', ''),
                    '^((' || cast($legal_forms as varchar) || ') )+', ''
                ),
                ''
            ),
            words
        ) as core,
    from plain
),

spellings as (
    select
        customer_id,
        client_id,
        country,
        name,
        array_to_string(
            list_sort(
                list_filter(
                    string_split(core, ' '), lambda word: word not in ('and', 'und', 'oraz', 'och')
                )
            ),
            ' '
        ) as ordered_words,
        replace(core, ' ', '') as letters,
    from cores
),

same_words as (
    select client_id, ordered_words
    from spellings
    group by client_id, ordered_words
    having count(*) between 2 and 20 and count(distinct nullif(country, '')) <= 1
),

same_letters as (
    select client_id, letters
    from spellings
    group by client_id, letters
    having
        count(distinct ordered_words) > 1
        and count(*) <= 20
        and count(distinct nullif(country, '')) <= 1
),

distinct_letters as (
    select
        client_id,
        letters,
        min(customer_id) as customer_id,
        min(nullif(country, '')) as country,
    from spellings
    where length(letters) >= 8
    group by client_id, letters
),

-- Two words that differ by one letter share one with a letter left out.
variants as (
    select
        *,
        unnest(
            list_append(
                list_transform(
                    range(1, length(letters) + 1),
                    lambda place: letters[:place - 1] || letters[place + 1:]
                ),
                letters
            )
        ) as variant,
    from distinct_letters
),

rare_variants as (
    select client_id, variant
    from variants
    group by client_id, variant
    having count(*) between 2 and 20
),

mistyped as (
    select distinct
        one.client_id,
        one.customer_id,
        other.customer_id as other_id,
    from rare_variants
    inner join variants as one
        on one.client_id = rare_variants.client_id and one.variant = rare_variants.variant
    inner join variants as other
        on other.client_id = rare_variants.client_id and other.variant = rare_variants.variant
    where
        one.letters < other.letters
        and damerau_levenshtein(one.letters, other.letters) = 1
        and regexp_replace(one.letters, '[^0-9]', '', 'g')
            = regexp_replace(other.letters, '[^0-9]', '', 'g')
        and coalesce(one.country = other.country, true)
)

select
    'customers' as kind,
    case
        when count(distinct spellings.name) over (
            partition by spellings.client_id, spellings.ordered_words
        ) = 1 then 'same_name'
        else 'spelling'
    end as reason,
    concat_ws('|', spellings.client_id, spellings.ordered_words) as group_key,
    spellings.customer_id as id
from spellings
inner join same_words
    on same_words.client_id = spellings.client_id
    and same_words.ordered_words = spellings.ordered_words
union all
select
    'customers',
    'spelling',
    concat_ws('|', spellings.client_id, spellings.letters),
    spellings.customer_id
from spellings
inner join same_letters
    on same_letters.client_id = spellings.client_id and same_letters.letters = spellings.letters
union all
select 'customers', 'mistyped', concat_ws('|', customer_id, other_id), customer_id
from mistyped
union all
select 'customers', 'mistyped', concat_ws('|', customer_id, other_id), other_id
from mistyped

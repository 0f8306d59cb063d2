-- One row is a method that occurs in the payments, and whether its words say that it is an instalment of
-- a plan.
select
    cast(word as payment_method_word) as method,
    regexp_matches(
        lower(trim(word)),
        'instal|payment plan|\brata\b|\braty\b|ratal|splátk|avbetal|delbetal|įmok|hulog|hulug|\brate\b|raten|échelonn|echelonn|mensualit'
    ) as is_instalment,
from marts.words
where column_name = 'payment_method' and word is not null

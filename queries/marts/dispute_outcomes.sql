-- One row is an outcome that occurs in the disputes and what it means: whether the document stood, in
-- our favour, or the customer was right. Null where its words do not tell.
with outcomes as (
    select distinct
        outcome,
        lower(trim(outcome)) as words,
    from received.disputes
    where outcome is not null
),

read as (
    select
        outcome,
        regexp_matches(
            words,
            'invoice (is |was )?(correct|valid|right|stands|upheld|confirmed)|unfounded|unjustified|not (justified|accepted|upheld|valid|founded)|invalid (claim|dispute)|no credit|reject|refus|denied|declin|dismiss|withdr|dropped|in our favou?r|odrzuc|bezzasad|niezasad|nieuzasad|wycofan|oddalon|faktura (jest )?(prawidłowa|poprawna)|naszą korzyść|avvis|avslag|avslå|ogrund|obefog|återtag|fakturan? (är )?korrekt|korrekt faktura|vår fördel|zamítn|neoprávn|nedůvodn|stažen|vzato zpět|faktura (je )?správn|náš prospěch|atmes|nepagrįst|atsiimt|sąskaita (yra )?teising|mūsų naud|tinanggihan|binawi|walang basehan|tama ang|abgelehnt|zurückgewiesen|unbegründet|unberechtigt|zurückgezogen|rechnung (ist )?(korrekt|richtig)|unseren gunsten|rejet|infond|non fond|injustif|retir|abandonn|facture (est )?(correcte|exacte)|notre faveur'
        ) as is_ours,
        regexp_matches(
            words,
            'credit|correct|accept|justif|upheld|granted|conced|adjust|refund|discount|reissu|cancel|customer.s favou?r|favou?r of (the )?customer|valid|approv|writ.*off|replac|rebate|kredyt|korekt|skoryg|popraw|uznan|zasadn|rabat|anulow|kredit|godkän|bifall|rätta|korriger|makuler|befog|rabatt|dobropis|uznán|oprávn|oprav|storn|slev|pripažint|pagrįst|patenkin|ištaisy|anuliu|nuolaid|kredito|tinanggap|itinama|kinansela|pinagbigyan|gutschrift|gutgeschr|anerkannt|berechtigt|begründet|nachlass|avoir|corrig|annul|rembours|remise|fondé'
        ) as is_theirs,
    from outcomes
)

select
    outcome,
    case when is_ours then true when is_theirs then false end as is_in_our_favour,
from read

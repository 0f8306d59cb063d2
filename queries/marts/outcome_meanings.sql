-- One row is an outcome that occurs in the activities and what it means: whether somebody was spoken
-- to, and whether that was the customer. Null where its words do not tell.
with outcomes as (
    select
        word,
        lower(trim(word)) as outcome,
    from marts.words
    where column_name = 'outcome' and word is not null
),

read as (
    select
        word,
        regexp_matches(
            outcome,
            'no answer|(not|n.t) answer|unanswer|no response|no reply|not reached|no contact|unreachable|voice ?mail|answering machine|left message|busy|wrong number|disconnected|invalid|bounce|undeliver|^returned?$|^return(ed)? (to|mail|letter)|(mail|letter|post|card)s? returned?|nobody|not (at )?home|not (available|present|there|in\b)|unavailable|absent|^(re)?(sent|delivered|opened)|(mail|message|sms|letter|reminder|demand|notice|invoice|copy|statement|link|text|post) (was )?(re)?(sent|delivered|opened)|unread|failed to reach|nie ?odebra|nie odbiera|nieobecn|niedostępn|brak odpowiedzi|nie zastano|poczta głosowa|inget svar|ej svar|svarar inte|bez odpovědi|nezvedá|nedovoláno|hlasová schránka|neatsiliep|neatsak|walang sagot|hindi sumagot|keine antwort|nicht erreicht|pas de réponse|sans réponse'
        ) as is_no_contact,
        regexp_matches(
            outcome,
            'third party|other person|relative|spouse|colleague|secretary|reception|gatekeeper|osoba trzecia|tredje part|třetí osob|trečias asmuo|ibang tao|dritte'
        ) as is_third_party,
        regexp_matches(
            outcome,
            'promis|\bptp\b|\brpc\b|right party|spoke|reached|talked|conversation|contacted|customer|debtor|agree|arrange|instal|plan|paid|payment|partial|success|refus|dispute|disputing|met in person|call ?back|negotiat|will pay|hardship|obieca|obietnic|rozmow|zapłac|odmow|spór|löfte|lovade|betal|samtal|vägr|tvist|slíb|slibil|zaplat|hovor|odmít|pažad|sumokė|pokalb|atsisak|ginč|nangako|bayad|nakausap|tumanggi|zugesagt|bezahlt|gespräch|verweigert|promesse|payé|refusé'
        ) as is_conversation,
    from outcomes
)

select
    cast(word as outcome_word) as outcome,
    case
        when is_no_contact then false
        when is_third_party or is_conversation then true
    end as is_contact,
    case
        when is_no_contact or is_third_party then false
        when is_conversation then true
    end as is_right_party,
from read

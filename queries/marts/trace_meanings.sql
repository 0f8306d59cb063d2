-- One row is a stage or an outcome and what it says of where the customer is: a search for them, contact
-- details that proved wrong, or details that were found.
with words as (
    select
        column_name,
        word,
        lower(trim(word)) as said,
    from marts.words
    where column_name in ('stage', 'outcome') and word is not null
),

read as (
    select
        column_name,
        word,
        regexp_matches(
            said,
            'skip.?trac|\btrac(e|ing)\b|address search|poszukiw|ustaleni[ea] (adres|miejsc)|spårning|adressök|eftersök|pátrán|dohledá|paiešk|adreso nustat|adressermittlung|aufenthaltsermittlung|recherche d|localisation|paghahanap'
        ) as is_search,
        regexp_matches(
            said,
            'wrong number|disconnect|(not in|out of) service|invalid (number|address|e.?mail)|not exist|bounce|undeliver|^returned|(mail|letter) returned|return to sender|moved|unknown (address|at)|untraceable|not (traced|found|located|traceable)|whereabouts|no longer (at|lives|works)|(błędny|zły|niewłaściwy) (numer|adres)|nieaktualn|wyprowadz|\bzwrot|nie odnalez|adresat nieznany|fel(aktigt)? nummer|flyttat|retur|okänd adress|špatné číslo|neplatn|odstěhov|vráceno|nenalezen|adresát neznámý|neteising|išsikraust|grąžint|nerastas|nežinomas adres|maling numero|lumipat|naibalik|hindi (natagpuan|mahanap)|falsche (nummer|adresse)|verzogen|rückläufer|unzustellbar|nicht (gefunden|ermittelt)|(faux|mauvais) numéro|déménag|npai|introuvable'
        ) as is_lost,
        regexp_matches(
            said,
            '\btraced|located|(new|updated|correct) (address|number|phone|contact|details|e.?mail)|address (found|confirmed|updated)|\bfound\b|odnalez|ustalono|nowy (adres|numer)|hittad|ny adress|nytt nummer|nalezen|nová adresa|nové číslo|\brast(as|a|i)\b|naujas (adres|numer)|natagpuan|bagong (address|tirahan|numero)|gefunden|ermittelt|neue (adresse|nummer|anschrift)|retrouvé|nouvelle adresse|nouveau numéro'
        ) as says_found,
    from words
)

select
    column_name,
    word,
    is_search and (column_name = 'stage' or not is_lost) as is_search,
    is_lost,
    says_found and not is_lost as is_found,
from read

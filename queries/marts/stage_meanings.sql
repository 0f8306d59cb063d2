-- One row is a stage, or where a row has no stage an outcome, and the step of collection that its words
-- mean. `ordinal` is the number that the words give it: 2 of "second reminder". Steps: `courtesy` (before
-- the due date), `reminder`, `demand`, `formal_demand`, `notice` (before hand-over), `soft`, `hard`,
-- `field`, `agency`, `legal`, `written_off`, `trace`. Null where the words do not tell.
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
        said,
        case
            when regexp_matches(
                said,
                'skip.?trac|\btrac(e|ed|ing)\b|address search|locat(e|ing) customer|poszukiw|ustaleni[ea] (adres|miejsc)|spårning|adressök|eftersök|pátrán|dohledá|paiešk|adreso nustat|adressermittlung|aufenthaltsermittlung|recherche d|localisation|paghahanap'
            ) then 'trace'
            when regexp_matches(
                said,
                'promis|\bptp\b|obietnic|löfte|slib|slíb|pažad|pangako|zusage|promesse|disput|sporn|spór|reklamac|tvist|ginč|reklamation|litige|self.?service'
            ) then 'other'
            when regexp_matches(
                said,
                'before due|pre.?due|courtesy|upcoming|not yet due|przed termin|före förfall|před splatn|prieš (apmokėjimo )?termin|bago (ang )?(takdang|due)|vor fälligkeit|avant (l.)?échéance'
            ) then 'courtesy'
            when regexp_matches(
                said,
                'writ(e|ten).?off|bad debt|uncollectible|charge.?off|odpis|umorz|avskriv|bortskriv|nurašy|abschreib|ausgebucht|passage en perte|irrécouvrable|isinulat'
            ) then 'written_off'
            when regexp_matches(
                said,
                'before (hand|placement|legal|court|collection|agency|action|claim)|pre.?(legal|court|litigation|placement|hand.?over|collection)|(final|last) (notice|warning|reminder|demand|call|letter)|hand.?over notice|notice of (intent|hand.?over|assignment|legal)|intent to|ostateczn|przedsądow|przed (przekazaniem|sądem|skierowaniem|cesją)|ostatnie (wezwanie|przypomnienie|upomnienie)|sista påminnelse|slutpåminnelse|(inför|före) (inkasso|överlämn)|inkassovarning|poslední (výzva|upomínka|upozornění)|předžalobní|před (předáním|žalobou)|paskutin|prieš (perduo|perdav|teism|išieško)|huling (paalala|babala|abiso|paunawa|sulat)|bago (ipasa|isampa|idemanda)|letzte (mahnung|erinnerung|zahlungs)|vor (übergabe|abgabe|klage|gericht|inkasso)|androhung|dernier (avis|rappel)|dernière (relance|mise)|avant (transmission|poursuite|contentieux|remise|procédure)|pré.?contentieux'
            ) then 'notice'
            when regexp_matches(
                said,
                '\bformal|statutory demand|letter of demand|demand letter|default notice|notice of default|wezwani|inkassokrav|kravbrev|výzva k (úhradě|zaplacení|plnění)|pretenzij|pormal|förmlich|mise en demeure|sommation'
            ) then 'formal_demand'
            when regexp_matches(
                said,
                'legal|court|lawsuit|litigat|attorney|lawyer|solicitor|judg(e)?ment|bailiff|enforcement|sąd|komorni|prawn|pozew|egzekuc|rättslig|domstol|tingsrätt|kronofogd|betalningsföreläggande|stämning|soud|žalob|exekuc|advokát|právní|teism|antstol|ieškin|hukuman|abogado|\bdemanda\b|\bkaso\b|gericht|\bklage|anwalt|mahnbescheid|vollstreck|tribunal|juridique|judiciaire|huissier|contentieux|avocat|injonction'
            ) then 'legal'
            when regexp_matches(
                said,
                'agenc|agentu|external|third.?party coll|outsourc|zewnętrzn|firma windykac|\bextern|inkassobolag|inkassobyrå|agentūr|ahensya|inkassobüro|inkassounternehmen|cabinet de recouvrement'
            ) then 'agency'
            when regexp_matches(
                said,
                'field|doorstep|visit|terenow|wizyt|fält|besök|terén|návštěv|vizit|lauko|pagbisita|bisita|au(ß|ss)endienst|hausbesuch|terrain'
            ) then 'field'
            when regexp_matches(
                said,
                '\bhard|late.?stage|intensive|tward|\bhård|tvrd|\bkiet|griežt|matindi|\bhart|\bdure?\b|renforcé'
            ) then 'hard'
            when regexp_matches(
                said,
                'remind|dunning notice|przypomn|upomnien|ponagl|\bmonit|påminn|upomín|upozorn|připom|primini|paalala|erinner|\brappel|relance'
            ) then 'reminder'
            when regexp_matches(said, 'demand|dunning|mahnung|\bkrav\b|výzv|ragini') then 'demand'
            when
                column_name = 'stage'
                and regexp_matches(
                    said,
                    'soft|early|\bcall|phone|telefon|miękk|polubown|mjuk|měkk|mink|švelni|malambot|weich|amiable|collection|collect|windykac|inkass?o|vymáh|išieško|koleksyon|paniningil|recouvrement'
                ) then 'soft'
        end as step,
    from words
)

select
    column_name,
    word,
    case when step <> 'other' then step end as step,
    case
        when step not in ('reminder', 'demand', 'notice', 'formal_demand') then null
        when regexp_matches(said, '\d') then try_cast(regexp_extract(said, '\d+') as integer)
        when regexp_matches(said, '\biv\b|fourth|czwart|fjärde|čtvrt|ketvirt|ikaapat|\bviert|quatri')
            then 4
        when regexp_matches(said, '\biii\b|third|trzeci|tredje|třet|treč|ikatlo|dritt|troisi') then 3
        when regexp_matches(said, '\bii\b|second|drugi|andra|druh|antr|ikalawa|zweit|deuxi') then 2
        when regexp_matches(said, '\bi\b|first|pierwsz|första|prvn|pirm|\bunang?\b|\berst|premi') then 1
    end as ordinal,
from read

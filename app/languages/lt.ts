import type { Messages } from "./messages.ts";

/** Every text of the product in Lithuanian, in the order of the English ones. */
export const lt: Messages = {
  "access.body": "Ši forma per didelė. Failai siunčiami puslapyje „Duomenys“.",
  "access.form":
    "Ši užklausa nėra forma ir buvo atmesta. Atverkite puslapį iš naujo ir pakartokite veiksmą.",
  "access.closed":
    "Prisijungti niekas negali: serveriui nenurodyta, kam tai leidžiama. Paleiskite jį komanda npm start adresu 127.0.0.1 arba nustatykite RECOUP_PASSWORD.",
  "access.host":
    "Šis serveris neatsako vardu {host}. Atverkite jį adresu, kurį jis parodė paleidžiamas, arba įrašykite kitus vardus į RECOUP_HOSTS.",
  "access.origin":
    "Ši užklausa atėjo ne iš Recoup puslapio ir buvo atmesta. Atverkite puslapį iš naujo ir pakartokite veiksmą.",
  "access.password":
    "Norint matyti šią suvestinę reikia slaptažodžio. Įkelkite puslapį iš naujo ir įveskite jį; naudotojo vardas gali būti bet koks.",
  "access.role": "Tam reikia vaidmens „{role}“. Kreipkitės į Recoup administratorių.",
  "access.throttled": "Per daug neteisingų slaptažodžių. Palaukite 15 minučių ir bandykite vėl.",
  "alerts.above": "viršija",
  "alerts.add": "Nustatyti įspėjimą",
  "alerts.below": "nukrinta žemiau nei",
  "alerts.limit": "Riba ({unit})",
  "alerts.name": "Įspėjimo pavadinimas, jei norite",
  "alerts.none": "Šiam rodikliui įspėjimų nenustatyta.",
  "alerts.note":
    "Įspėjimas tikrina naujausius duomenis su šio puslapio filtrais: likučius – paskutinę dieną, laikotarpio rodiklius – paskutinį visą mėnesį. Suveikę įspėjimai rodomi puslapyje „Apžvalga“ ir komandos recoup check rezultatuose.",
  "alerts.quiet.above": "{figure}: {value}, neviršija {limit} ({days}).",
  "alerts.quiet.below": "{figure}: {value}, ne mažiau nei {limit} ({days}).",
  "alerts.raised":
    "{count, plural, one {# įspėjimas suveikė} few {# įspėjimai suveikė} many {# įspėjimo suveikė} other {# įspėjimų suveikė}}",
  "alerts.raised.above": "{figure}: {value}, viršija {limit} ({days}).",
  "alerts.raised.below": "{figure}: {value}, mažiau nei {limit} ({days}).",
  "alerts.refused.above": "{figure}: ar viršija {limit}, nustatyti negalima. {problem}",
  "alerts.refused.below": "{figure}: ar mažiau nei {limit}, nustatyti negalima. {problem}",
  "alerts.refusal.limit": "Riba turi būti skaičius. Įrašykite be matavimo vieneto, pvz., 45.",
  "alerts.refusal.name":
    "Įspėjimo išsaugoti negalima. Pavadinimas gali būti iki 120 ženklų, o stebėti galima, ar rodiklis viršija ribą, ar nukrinta žemiau jos.",
  "alerts.remove": "Pašalinti",
  "alerts.remove_one": "Pašalinti įspėjimą „{alert}“",
  "alerts.side": "Pranešti, kai rodiklis",
  "alerts.state.quiet": "Nesuveikė",
  "alerts.state.raised": "Suveikė",
  "alerts.state.unknown": "Nežinoma",
  "alerts.title": "Įspėjimai",
  "alerts.unit.count": "kiekis",
  "alerts.unit.days": "dienos",
  "alerts.unit.money": "suma",
  "alerts.unit.per_thousand": "tūkstančiui",
  "alerts.unit.ratio": "procentai",
  "alerts.unit.times": "kartai",
  "alerts.unknown.above":
    "{figure}: ar viršija {limit}, nustatyti negalima – naujausių duomenų nepakanka rodikliui tiksliai apskaičiuoti.",
  "alerts.unknown.below":
    "{figure}: ar mažiau nei {limit}, nustatyti negalima – naujausių duomenų nepakanka rodikliui tiksliai apskaičiuoti.",
  "app.footer": "Recoup: kiekvienas rodiklis atveria eilutes, iš kurių jis sudarytas.",
  "app.name": "Recoup",
  "api.by_or_trend": "Nurodykite arba by, arba trend, bet ne abu.",
  "api.choice": "„{text}“ nėra galima parametro {parameter} reikšmė. Galimos: {known}.",
  "api.scope": "Parametro {parameter} reikšmė „{text}“ nesuprantama: {expected}",
  "bridge.step.became_overdue": "Tapo pradelsta",
  "bridge.step.became_overdue.short": "Tapo pradelsta",
  "bridge.step.collected": "Surinkta",
  "bridge.step.collected.short": "Surinkta",
  "bridge.step.credited": "Kredituota",
  "bridge.step.credited.short": "Kredituota",
  "bridge.step.currency": "Valiutų kursai",
  "bridge.step.currency.short": "Kursai",
  "bridge.step.invoiced": "Išrašyta sąskaitų",
  "bridge.step.invoiced.short": "Išrašyta",
  "bridge.step.rest": "Nepaaiškinta",
  "bridge.step.rest.short": "Nepaaiškinta",
  "bridge.step.written_off": "Nurašyta",
  "bridge.step.written_off.short": "Nurašyta",
  "compare.none": "Su niekuo",
  "compare.previous": "Ankstesnis laikotarpis",
  "compare.previous.short": "ankstesnis laikotarpis",
  "compare.year": "Tas pats laikotarpis pernai",
  "compare.year.short": "tas pats laikas pernai",
  "counts.changed": "Pakeista",
  "counts.new": "Nauja",
  "counts.read": "Perskaityta",
  "counts.rejected": "Atmesta",
  "counts.unchanged": "Jau buvo",
  "data.demo.loading": "Parodomojo skyriaus failai perskaityti ({total}); dabar jie įkeliami kartu",
  "data.demo.note":
    "Atšaukia visus parodomojo skyriaus importus. Tai, ką įkėlėte patys, nepaliečiama.",
  "data.demo.remove": "Pašalinti parodomąjį skyrių",
  "data.demo.reading": "Skaitomas parodomasis skyrius: perskaityta {done} iš {total} failų",
  "data.demo.removing": "Kartu šalinami parodomojo skyriaus failai ({total})",
  "data.demo.stopped": "Parodomojo skyriaus įkėlimas sustojo, duomenys nepakeisti.",
  "data.demo.title": "Parodomasis skyrius",
  "data.history.caption": "Visi įkelti failai ir kas nutiko su jų įrašais",
  "data.history.empty": "Dar nieko neįkelta.",
  "data.history.title": "Importai",
  "data.history.withdrawn": "atšauktas",
  "data.lead":
    "Įkelkite eksportuotus failus, peržiūrėkite, kas iš jų įkelta, ir atšaukite tai, ko įkelti nereikėjo.",
  "data.upload.title": "Įkėlimas",
  "data.uploads.load_all": "Įkelti visus failus ({count})",
  "data.uploads.load_all.note":
    "Šie failai laukia tik jūsų patvirtinimo. Jie įkeliami kartu – visi arba nė vienas; kiekvienas vertinamas atsižvelgiant į pirmesniuosius.",
  "data.uploads.note": "Atverkite failą: pamatysite, ką jis pakeistų, ir galėsite jį patvirtinti.",
  "data.uploads.title": "Dar neįkelti failai",
  "data.window": "Duomenys · Recoup",
  "data.quality.clean":
    "{count, plural, one {# patikra nieko nerado} few {# patikros nieko nerado} many {# patikros nieko nerado} other {# patikrų nieko nerado}}",
  "data.quality.none": "Nė viena patikra nerado nieko, ko reikėtų klausti.",
  "data.quality.note":
    "Jūsų duomenyse čia nieko nepakeista: tai klausimai, kurie kiltų atidžiam skaitytojui.",
  "demo.line": "Matote parodomąjį skyrių: išgalvotus duomenis, įkeltus kaip bet kuris failas.",
  "demo.line.link": "Pašalinkite jį puslapyje „Duomenys“",
  "demo.defect": "Tai Recoup klaida; daugiau informacijos yra serverio žurnale.",
  "demo.refusal.busy": "Parodomasis skyrius jau įkeliamas arba šalinamas. Palaukite, kol baigsis.",
  "demo.refusal.missing":
    "Parodomojo skyriaus failų nėra aplanke {folder}. Sukurkite juos komanda npm run demo.",
  "demo.refusal.not_loaded":
    "Parodomojo skyriaus failas {file} neįkeltas (būsena: {phase}). Atverkite jį puslapyje „Duomenys“ – ten matysite, kodėl.",
  "demo.refusal.other_data":
    "Čia jau yra kitų duomenų, o parodomasis skyrius su jais niekada nemaišomas. Nurodykite tuščią aplanką parametru --data.",
  "dimension.agency": "Agentūra",
  "dimension.channel": "Kanalas",
  "dimension.client_id": "Kreditorius",
  "dimension.collector_id": "Išieškotojas",
  "dimension.country": "Šalis",
  "dimension.currency": "Valiuta",
  "dimension.customer_id": "Klientas",
  "dimension.industry": "Veiklos sritis",
  "dimension.outcome": "Rezultatas",
  "dimension.reason": "Priežastis",
  "dimension.region": "Regionas",
  "dimension.risk_class": "Rizikos klasė",
  "dimension.segment": "Segmentas",
  "dimension.service": "Paslauga",
  "dimension.size": "Dydis",
  "dimension.stage": "Etapas",
  "dimension.team": "Komanda",
  "dimension.terms": "Mokėjimo terminas",
  "duplicates.all": "Visi",
  "duplicates.back": "Atgal į duomenis",
  "duplicates.because.equal_payments":
    "Sutampa klientas, diena, suma ir sąskaita, bet mokėjimų numeriai skirtingi.",
  "duplicates.because.lost_zeros":
    "Numeris tas pats, tik be nulių priekyje, kuriuos pašalina skaičiuoklė.",
  "duplicates.because.mistyped": "Pavadinimai skiriasi viena raide.",
  "duplicates.because.number_formats":
    "Sutampa klientas, suma ir išrašymo data, o tas pats numeris užrašytas kitaip.",
  "duplicates.because.same_name": "Pavadinimai sutampa, kodai – ne.",
  "duplicates.because.spelling":
    "Tas pats pavadinimas, skiriasi tik raidžių dydis, diakritika, skyryba, teisinė forma ar žodžių tvarka.",
  "duplicates.column.amount": "Suma",
  "duplicates.column.customer": "Klientas",
  "duplicates.column.due_on": "Terminas",
  "duplicates.column.id": "Kodas",
  "duplicates.column.invoice": "Sąskaita",
  "duplicates.column.last_on": "Paskutinis dokumentas",
  "duplicates.column.name": "Pavadinimas",
  "duplicates.column.on": "Data",
  "duplicates.column.open": "Neapmokėta",
  "duplicates.column.place": "Kur",
  "duplicates.column.rows_of_collectors": "Veiksmai",
  "duplicates.column.rows_of_customers": "Dokumentai",
  "duplicates.column.rows_of_invoices": "Mokėjimai",
  "duplicates.column.rows_of_payments": "Mokėjimai",
  "duplicates.counts": "Galioja",
  "duplicates.counts.one": "Galioja kodas {id}",
  "duplicates.data.count":
    "{count, plural, =0 {Galimų dublikatų duomenyse nerasta.} one {# kodų grupė gali reikšti tą patį.} few {# kodų grupės gali reikšti tą patį.} many {# kodų grupės gali reikšti tą patį.} other {# kodų grupių gali reikšti tą patį.}}",
  "duplicates.data.link": "Peržiūrėti galimus dublikatus",
  "duplicates.data.unknown": "Kodai, kurie gali reikšti tą patį; ar taip yra, sprendžiate jūs.",
  "duplicates.decided.different": "{kind}: {ids} – ne tas pats",
  "duplicates.decided.note":
    "{count, plural, one {# sprendimas} few {# sprendimai} many {# sprendimo} other {# sprendimų}}{shown, plural, =100 {, iš kurių čia rodoma paskutinis šimtas} other {}}. Sprendimas galioja ir tam, kas įkeliama vėliau; jį atšaukus rodikliai tampa tokie, kokie būtų be jo.",
  "duplicates.decided.same": "{kind}: {ids} – skaičiuojama kaip {canonical}",
  "duplicates.decided.title": "Kas nuspręsta",
  "duplicates.decided.who": "{at}, {by}",
  "duplicates.effect": "Ką sujungimas pakeistų šių klientų skolose iki {date}",
  "duplicates.effect.after": "Sujungus",
  "duplicates.effect.before": "Kaip yra",
  "duplicates.effect.documents": "Dokumentai",
  "duplicates.effect.none.collectors":
    "Sujungus viskas, kas priskirta bet kuriam iš jų, priskiriama vienam išieškotojui. Klientų sumos nesikeičia.",
  "duplicates.effect.none.customers":
    "Sujungus viskas priskiriama vienam klientui. Neapmokėtos, pradelstos ir nepaskirstytos sumos lieka tokios pat.",
  "duplicates.effect.none.invoices": "Sujungimas nekeičia šių klientų sumų.",
  "duplicates.effect.none.payments": "Sujungimas nekeičia šių klientų sumų.",
  "duplicates.effect.open": "Neapmokėta",
  "duplicates.effect.overdue": "Pradelsta",
  "duplicates.effect.state": "Klientai",
  "duplicates.effect.unapplied": "Nepaskirstyta",
  "duplicates.file_line": "{file}, eilutė {line}",
  "duplicates.group.collectors":
    "{first} ir {count, plural, =2 {dar vienas išieškotojas} few {iš viso # išieškotojai} many {iš viso # išieškotojo} other {iš viso # išieškotojų}}",
  "duplicates.group.customers":
    "{first} ir {count, plural, =2 {dar vienas klientas} few {iš viso # klientai} many {iš viso # kliento} other {iš viso # klientų}}",
  "duplicates.group.invoices":
    "{first} ir {count, plural, =2 {dar viena sąskaita} few {iš viso # sąskaitos} many {iš viso # sąskaitos} other {iš viso # sąskaitų}}",
  "duplicates.group.payments":
    "{first} ir {count, plural, =2 {dar vienas mokėjimas} few {iš viso # mokėjimai} many {iš viso # mokėjimo} other {iš viso # mokėjimų}}",
  "duplicates.lead":
    "Kodai, kurie gali reikšti tą patį. Be jūsų sprendimo niekas nesujungiama; gauti duomenys lieka nepakeisti, o kiekvieną sprendimą galima atšaukti.",
  "duplicates.many_files": "keli failai",
  "duplicates.meant": "Turima omenyje",
  "duplicates.meant.one": "Turima omenyje {id}",
  "duplicates.named_only": "tik paminėtas kitose eilutėse",
  "duplicates.none.text":
    "{decided, plural, =0 {Kodų, kurie galėtų reikšti tą patį, nerasta.} other {Kitų kodų, kurie galėtų reikšti tą patį, nerasta.}}",
  "duplicates.none.title": "Nėra ką spręsti",
  "duplicates.page":
    "{page} puslapis iš {pages}, iš viso {total, plural, one {# grupė} few {# grupės} many {# grupės} other {# grupių}}",
  "duplicates.reason.equal_payments": "Vienodi mokėjimai",
  "duplicates.reason.lost_zeros": "Pamesti nuliai",
  "duplicates.reason.mistyped": "Skiriasi viena raidė",
  "duplicates.reason.number_formats": "Numeris užrašytas kitaip",
  "duplicates.reason.same_name": "Tas pats pavadinimas",
  "duplicates.reason.spelling": "Kita rašyba",
  "duplicates.reasons": "Kodėl jie panašūs",
  "duplicates.refusal.gone":
    "Viena iš šių grupių nebe tokia, kokia buvo rodant puslapį: tuo metu buvo kas nors įkelta ar nuspręsta. Peržiūrėkite ją dar kartą.",
  "duplicates.refusal.members": "Turi būti pažymėti bent du kodai ir tarp jų tas, kuris galioja.",
  "duplicates.refusal.nothing":
    "Nieko nenuspręsta: grupei pasirinkite „Tas pats“ arba „Ne tas pats“.",
  "duplicates.refusal.undone":
    "Tai jau atšaukta. Įkelkite puslapį iš naujo ir pamatysite dabartinę būseną.",
  "duplicates.refusal.unreadable":
    "Failo {file}, kuriame saugomi sprendimai dėl galimų dublikatų, perskaityti negalima. Atkurkite jį iš atsarginės kopijos.",
  "duplicates.save": "Išsaugoti šiuos sprendimus",
  "duplicates.save.note":
    "Visi šio puslapio sprendimai įrašomi iš karto; dėl ko neapsispręsta, lieka.",
  "duplicates.title": "Galimi dublikatai",
  "duplicates.undo": "Atšaukti",
  "duplicates.verdict": "Ar tai tas pats? {title}",
  "duplicates.verdict.different": "Ne tas pats",
  "duplicates.verdict.same": "Tas pats",
  "duplicates.verdict.undecided": "Neapsispręsta",
  "duplicates.window": "Galimi dublikatai · Recoup",
  "error.400.title": "Šio adreso negalima suprasti",
  "error.400.what_to_do": "Adrese yra netinkama reikšmė. Grįžkite ir pasirinkite iš naujo.",
  "error.401.title": "Reikia slaptažodžio",
  "error.401.what_to_do": "Įkelkite puslapį iš naujo ir įveskite slaptažodį.",
  "error.403.title": "Šio puslapio peržiūrėti negalite",
  "error.403.what_to_do": "Prieigos prašykite Recoup administratoriaus.",
  "error.404.title": "Tokio puslapio nėra",
  "error.404.what_to_do":
    "Adresas gali būti įrašytas su klaida arba tai, į ką jis rodė, pašalinta.",
  "error.405.title": "To čia padaryti negalima",
  "error.405.what_to_do": "Grįžkite ir naudokite puslapio mygtukus.",
  "error.413.title": "Failas per didelis",
  "error.413.what_to_do":
    "Padalykite failą arba įkelkite jį iš komandų eilutės: npx recoup load FILE.",
  "error.422.title": "Šio rodiklio pateikti negalima",
  "error.422.what_to_do": "Pakeiskite filtrus arba įkelkite duomenis, kurių jam reikia.",
  "error.429.title": "Per daug bandymų",
  "error.429.what_to_do": "Palaukite ketvirtį valandos ir bandykite vėl.",
  "error.500.title": "Kažkas nepavyko",
  "error.500.what_to_do":
    "Tai Recoup, o ne jūsų duomenų klaida. Niekas neprarasta. Daugiau informacijos yra serverio žurnale.",
  "error.503.title": "Duomenys nepasiekiami",
  "error.503.what_to_do": "Truputį palaukite ir įkelkite puslapį iš naujo.",
  "error.data": "Duomenys",
  "error.home": "Apžvalga",
  "document.column.balance": "Likutis po įvykio",
  "document.column.collector": "Kas",
  "document.column.detail": "Informacija",
  "document.column.event": "Kas įvyko",
  "document.column.on": "Data",
  "document.event.contacted": "Susisiekta",
  "document.event.contacted_us": "Susisiekė su mumis",
  "document.event.credit_issued": "Išrašyta kreditinė sąskaita",
  "document.event.credited": "Kredituota",
  "document.event.dispute_closed": "Ginčas išspręstas",
  "document.event.disputed": "Užginčyta",
  "document.event.due": "Suėjo terminas",
  "document.event.issued": "Išrašyta",
  "document.event.paid": "Sumokėta",
  "document.event.payment_reversed": "Mokėjimas grąžintas",
  "document.event.promised": "Pažadėta sumokėti",
  "document.event.written_off": "Nurašyta",
  "document.from": "Šaltinis",
  "document.kind": "Rūšis",
  "document.kind.credit_note": "Kreditinė sąskaita",
  "document.kind.debt": "Skola",
  "document.kind.invoice": "Sąskaita",
  "document.lead":
    "Koks tai dokumentas, kas nutiko jam ir jo klientui, kol jis buvo neapmokėtas, ir kurioje kurio failo eilutėje tai nurodyta.",
  "document.life": "Kas nutiko dokumentui, nuo anksčiausio įvykio",
  "document.line": "{file}, eilutė {line, number}",
  "document.open_on": "Neapmokėta {date}: {amount}",
  "document.promised_for": "iki {date}",
  "document.several":
    "Šį numerį turi {count, plural, one {# dokumentas} few {# dokumentai} many {# dokumento} other {# dokumentų}}.",
  "document.title": "Dokumentas {number}",
  "document.unknown":
    "Dokumento numeriu „{number}“ nėra. Galbūt jo importas atšauktas arba dokumentas sujungtas su kitu.",
  "document.window": "Dokumentas {number} · Recoup",
  "export.about": "Apie duomenis",
  "export.as_of": "Data",
  "export.caveat": "Verta žinoti",
  "export.currency": "Valiuta",
  "export.data_through": "Duomenys iki",
  "export.formula": "Formulė",
  "export.found": "Tik eilutės, kuriose yra",
  "export.period": "Laikotarpis",
  "export.source": "Formulės šaltinis",
  "export.too_many_rows":
    "Šiame sąraše yra {count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}, o į darbaknygę telpa ne daugiau kaip {most, number}. Filtruokite sąrašą arba išsaugokite jį CSV formatu.",
  "export.variant.age_by": "Vėlavimas skaičiuojamas nuo",
  "export.variant.buckets": "Vėlavimo intervalų ribos, d.",
  "export.variant.cei": "Laikotarpio variantas",
  "export.variant.forward_factor": "Tikėtinų nuostolių prognozės koeficientas",
  "export.variant.source": "Paimta iš",
  "export.variant.window": "Pardavimų laikotarpis mėnesiais",
  "figure.at_least": "ne mažiau kaip {value}",
  "figure.change.bad": "{amount}, palyginta su: {label}, blogiau",
  "figure.change.good": "{amount}, palyginta su: {label}, geriau",
  "figure.change.neutral": "{amount}, palyginta su: {label}",
  "figure.target.bad": "Tikslas {target} nepasiektas: {amount}",
  "figure.target.good": "Tikslas {target} pasiektas: {amount}",
  "figure.target.neutral": "Tikslas {target}: {amount}",
  "figure.no_comparison": "nėra su kuo palyginti: {label}",
  "filters.all": "Visi",
  "filters.apply": "Taikyti",
  "filters.as_of": "Data",
  "filters.chosen": "{dimension}: {value}",
  "filters.clear": "Išvalyti filtrus",
  "filters.compare": "Lyginti su",
  "filters.currency": "Valiuta",
  "filters.currency.own": "Kaip duomenyse",
  "filters.fault": "„{text}“ nepaisoma kaip {parameter}: {expected}",
  "filters.from": "Nuo",
  "filters.in_force": "Taikomi filtrai",
  "filters.label": "Data, laikotarpis ir filtrai",
  "filters.not_given": "Nenurodyta",
  "filters.period": "Laikotarpis",
  "filters.presets": "Laikotarpiai",
  "filters.remove": "Pašalinti filtrą „{filter}“",
  "filters.several": "Pasirinkta: {count}",
  "filters.summary": "{as_of} duomenimis",
  "filters.summary.compared": "palyginta su: {label}",
  "filters.summary.change": "Keisti",
  "filters.to": "Iki",
  "format.billions": "{number} mlrd.",
  "format.days": "{number}\u00a0{form, select, other {d.}}",
  "format.millions": "{number} mln.",
  "format.money": "{sign}{number} {currency}",
  "format.missing": "nėra duom.",
  "format.percent": "{number} %",
  "format.points": "{number} proc. p.",
  "format.quarter": "{year} m. {quarter} ketv.",
  "format.quarter_name": "{quarter} ketv.",
  "format.span": "{from} – {to}",
  "format.thousands": "{number} tūkst.",
  "format.times": "{number} ×",
  "format.per_thousand": "{number} tūkstančiui",
  "glossary.as_csv": "Visų duomenų reikšmės CSV formatu",
  "glossary.better.higher": "kuo didesnis, tuo geriau",
  "glossary.better.lower": "kuo mažesnis, tuo geriau",
  "glossary.better.none": "nei didesnė, nei mažesnė reikšmė savaime nėra geresnė",
  "glossary.figures": "Rodikliai",
  "glossary.lead":
    "Ką reiškia kiekvienas rodiklis ir kiekviena ataskaita ir kaip jie apskaičiuojami. Pagal tas pačias apibrėžtis jie ir skaičiuojami.",
  "glossary.link": "Žodynėlis",
  "glossary.reports": "Ataskaitos",
  "glossary.reports_note":
    "Atskiros lentelės; jas galima gauti ir komandų eilutėje bei kitose programose.",
  "glossary.title": "Žodynėlis",
  "glossary.unit.count": "kiekis",
  "glossary.unit.days": "dienomis",
  "glossary.unit.money": "pinigų suma",
  "glossary.unit.per_thousand": "skaičius tūkstančiui",
  "glossary.unit.ratio": "santykis, rodomas procentais",
  "glossary.unit.times": "kartais",
  "glossary.window": "Žodynėlis · Recoup",
  "import.already": "Būtent šis failas jau buvo įkeltas; niekas nepakeista.",
  "import.lead": "{table}, įkelta {at}",
  "import.partly":
    "{rejected, plural, one {# įrašas atmestas ir į rodiklius neįtrauktas} few {# įrašai atmesti ir į rodiklius neįtraukti} many {# įrašo atmesta ir į rodiklius neįtraukta} other {# įrašų atmesta ir į rodiklius neįtraukta}}. Pataisykite ir įkelkite iš naujo.",
  "import.rejects.caption": "Atmesti įrašai tokia tvarka kaip faile",
  "import.rejects.download": "Atsisiųsti atmestus įrašus",
  "import.rejects.mended":
    "{count, plural, one {# pataisytas ir vėl įkeltas} few {# pataisyti ir vėl įkelti} many {# pataisyta ir vėl įkelta} other {# pataisyta ir vėl įkelta}} importu {import}",
  "import.rejects.none_left": "Visi atmesti įrašai pataisyti",
  "import.rejects.note":
    "Jie saugomi nepakeisti. Atsisiunčiamo failo struktūra tokia pat kaip jūsų failo, o prieš kiekvieną įrašą nurodyta priežastis: pataisykite, palikite pirmąjį stulpelį ir įkelkite iš naujo.",
  "import.rejects.title":
    "{count, plural, one {# atmestas įrašas} few {# atmesti įrašai} many {# atmesto įrašo} other {# atmestų įrašų}}",
  "import.result": "Kas įkelta",
  "import.whole": "Visi failo įrašai įtraukti į rodiklius.",
  "import.window": "{file} · Recoup",
  "import.withdraw.button": "Atšaukti šį importą …",
  "import.withdraw.no": "Palikti",
  "import.withdraw.note":
    "Rodikliai bus tokie, lyg šis failas niekada nebūtų įkeltas. Pats failas išsaugomas.",
  "import.withdraw.sure": "Bus atšaukta eilučių: {rows}. Atšaukti?",
  "import.withdraw.title": "Atšaukimas",
  "import.withdraw.yes": "Taip, atšaukti",
  "import.withdrawn": "Šis importas atšauktas {at}. Jo duomenų rodikliuose nėra.",
  "import.paid.note":
    "Šiame faile nurodyta, kiek iki šiol sumokėta. Jei įkelti mokėjimai rodo ką kita, skirtumą rasite duomenų kokybės ataskaitoje; kas galioja, sprendžiate jūs.",
  "import.paid.payments": "Įkelti mokėjimai",
  "import.paid.statement": "Tai, kas nurodyta šiame faile",
  "import.paid.title": "Kas laikoma sumokėta",
  "import.paid.use": "Skaičiuoti taip",
  "imports.count_mismatch":
    "Perskaitytas dviem būdais failas davė skirtingus rezultatus: suskaičiuota įrašų – {counted}, perskaityta – {parsed}. Nieko neįkelta. Išsaugokite failą iš naujo CSV UTF-8 formatu ir įkelkite.",
  "imports.disk_full":
    "Diskas pilnas: {file} įrašyti nepavyko. Atlaisvinkite vietos ir bandykite vėl.",
  "imports.empty_file": "Failas {file} tuščias. Eksportuokite jį iš naujo.",
  "imports.missing_column":
    "Faile nėra duomenų lentelės „{table}“ stulpeliui „{column}“, kuris privalomas kiekvienoje eilutėje. Parinkite jam stulpelį.",
  "imports.missing_columns":
    "Failas {file} panašus į lentelę „{table}“, bet jame trūksta: {columns}. Jo antraštės: {headers}. Papildykite eksportą šiais stulpeliais arba pasirinkite kitą lentelę.",
  "imports.no_records": "Faile {file} yra antraštės, bet nėra įrašų. Eksportuokite jį iš naujo.",
  "imports.customers_by_month":
    "Faile „{file}“ prie stulpelio „{customer}“ yra stulpelis kiekvienam mėnesiui ({months}). Jis nesako nei kiek per mėnesį priskaičiuota ir kiek sumokėta, nei kuriomis dienomis. Eksportuokite sąskaitas ar priskaitymus ir mokėjimus, kiekvieną atskiroje eilutėje.",
  "imports.invoice_continued":
    "„{file}“ sąskaitos numerį pateikia tik pirmoje jos eilutėje: eilutės po „{invoice}“ nesako, kieno jos. Eksportuokite su numeriu ir klientu kiekvienoje eilutėje.",
  "imports.invoice_lines":
    "Faile {file} kiekvienai sąskaitos eilutei skirta atskira eilutė: sąskaita {invoice} užima kelias eilutes, kiekvienoje – dalis sumos. Eksportuokite po vieną eilutę sąskaitai su visa jos suma.",
  "imports.customers_in_parts":
    "Faile {file} kiekvienam pirkėjui skirta atskira dalis, o eilučių, kurios prasideda „{label}“ ir jį nurodo, perskaityti negalima. Eksportuokite sąrašą, kuriame pirkėjas nurodytas kiekvienoje eilutėje.",
  "imports.no_table":
    "Failas {file} nepanašus nė į vieną Recoup žinomą lentelę. Jo antraštės: {headers}. Jei tai viena iš jų, pasirinkite lentelę patys, kitaip įkelkite kitą failą.",
  "imports.no_table_chosen": "Failui {file} nepasirinkta lentelė. Pasirinkite ją.",
  "imports.other_file.accounts":
    "Faile {file} – visų apskaitos sąskaitų likučiai ({evidence}), o ne kiekvieno pirkėjo skola. Įkelkite neapmokėtas pirkėjų sąskaitas; jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.journal":
    "Faile {file} – visų apskaitos sąskaitų įrašai ({evidence}); pardavimų ar banko sąskaitų įrašai nėra kieno nors skola. Eksportuokite tik pirkėjų skolų sąskaitų įrašus.",
  "imports.other_file.orders":
    "Faile {file} – užsakymai ({evidence}); kol neišrašyta sąskaita, tai nėra skola. Įkelkite sąskaitas; jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.payouts":
    "Faile {file} – mokėjimo paslaugų teikėjo išmokos jums ({evidence}), o ne klientų mokėjimai. Eksportuokite mokėjimus; jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.payroll":
    "Faile {file} – darbo užmokestis ({evidence}), o ne gautinos sumos. Jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.proformas":
    "Faile {file} – išankstinės sąskaitos ({evidence}), kurios nėra skola. Įkelkite sąskaitas faktūras; jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.quotes":
    "Faile {file} – komerciniai pasiūlymai ({evidence}), kurie nėra skola. Įkelkite sąskaitas; jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.other_file.stock":
    "Faile {file} – sandėlio prekės ({evidence}), o ne gautinos sumos. Jei vis dėlto reikia šio failo, lentelę pasirinkite patys.",
  "imports.not_receivable":
    "Faile {file} – skolos tiekėjams ({evidence}), o ne iš pirkėjų gautinos sumos. Įkelkite pirkėjų skolų žiniaraštį.",
  "imports.no_part":
    "Faile {file} nėra dalies „{part}“. Įkelkite failą iš naujo ir pasirinkite vieną iš jo dalių.",
  "imports.not_text.archive":
    "{file} – čia neskaitomo tipo archyvas. Išskleiskite jį ir įkelkite turinį arba ZIP archyvą.",
  "imports.not_text.binary":
    "{file} – nei tekstas, nei čia skaitomo tipo failas. Išsaugokite jį kaip „Excel“ darbaknygę (.xlsx) arba CSV ir įkelkite.",
  "imports.not_text.document":
    "{file} – „Word“ arba „PowerPoint“ dokumentas. Eksportuokite jo lentelę kaip „Excel“ darbaknygę (.xlsx) arba CSV ir įkelkite.",
  "imports.not_text.numbers":
    "{file} – „Apple Numbers“ dokumentas. Atverkite jį programoje „Numbers“, eksportuokite į „Excel“ arba CSV ir įkelkite.",
  "imports.not_text.ods":
    "{file} – „OpenDocument“ failas. Atverkite jį programoje „LibreOffice“, pasirinkite Failas, Įrašyti kaip, Excel 2007–365 (.xlsx) arba CSV, ir įkelkite.",
  "imports.not_text.old_workbook":
    "{file} – senojo formato „Excel“ darbaknygė (.xls). Atverkite ją, pasirinkite Įrašyti kaip, „Excel“ darbaknygė (.xlsx), ir įkelkite.",
  "imports.not_text.pdf":
    "{file} – PDF dokumentas, kuriame nėra nuskaitomos lentelės. Eksportuokite ataskaitą kaip „Excel“ darbaknygę (.xlsx) arba CSV.",
  "imports.not_text.picture":
    "{file} – paveikslėlis. Eksportuokite jo duomenis kaip „Excel“ darbaknygę (.xlsx) arba CSV.",
  "imports.not_text.protected":
    "Failas {file} apsaugotas slaptažodžiu. Atverkite jį, išsaugokite be slaptažodžio ir įkelkite.",
  "imports.not_text.xlsb":
    "{file} – dvejetainė „Excel“ darbaknygė (.xlsb). Atverkite ją, pasirinkite Įrašyti kaip, „Excel“ darbaknygė (.xlsx), ir įkelkite.",
  "imports.note.broken_bytes":
    "{bytes, plural, one {# baitas nieko nereiškia} few {# baitai nieko nereiškia} many {# baito nieko nereiškia} other {# baitų nieko nereiškia}} koduotėje {encoding} ir {bytes, plural, one {rodomas} few {rodomi} many {rodoma} other {rodoma}} kaip �",
  "imports.note.cell_errors":
    "Langelių, kuriuose vietoj rezultato yra klaida, pvz., #REF!: {cells, plural, one {#} few {#} many {#} other {#}}",
  "imports.note.hidden_columns":
    "{count, plural, one {Stulpelis {columns} darbaknygėje paslėptas, bet skaitomas kaip ir kiti} few {Stulpeliai {columns} darbaknygėje paslėpti, bet skaitomi kaip ir kiti} many {Stulpeliai {columns} darbaknygėje paslėpti, bet skaitomi kaip ir kiti} other {Stulpeliai {columns} darbaknygėje paslėpti, bet skaitomi kaip ir kiti}}",
  "imports.note.hidden_rows":
    "{rows, plural, one {# eilutė darbaknygėje paslėpta, bet skaitoma kaip ir kitos} few {# eilutės darbaknygėje paslėptos (galbūt filtru), bet skaitomos kaip ir kitos} many {# eilutės darbaknygėje paslėpta (galbūt filtru), bet skaitoma kaip ir kitos} other {# eilučių darbaknygėje paslėpta (galbūt filtru), bet skaitoma kaip ir kitos}}",
  "imports.note.hidden_sheet": "Lapas {sheet} darbaknygėje paslėptas",
  "imports.note.merged":
    "{cells, plural, one {# langelis užpildytas} few {# langeliai užpildyti} many {# langelio užpildyta} other {# langelių užpildyta}} viršuje esančio sujungto langelio reikšme",
  "imports.note.nested_columns":
    "Praleidžiami stulpeliai, kurių langeliuose yra sąrašų ar struktūrų: {columns}",
  "imports.note.uncalculated":
    "{cells, plural, one {# formulė faile neturi rezultato} few {# formulės faile neturi rezultatų} many {# formulės faile neturi rezultatų} other {# formulių faile neturi rezultatų}}. Atverkite failą programoje „Excel“, išsaugokite ir įkelkite iš naujo.",
  "imports.note.zero_results":
    "{cells, plural, =1 {Vienintelės formulės} one {Visų # formulės} few {Visų # formulių} many {Visų # formulės} other {Visų # formulių}} rezultatas yra 0: galbūt failą įrašiusi programa jų neapskaičiavo. Atverkite failą programoje „Excel“, išsaugokite ir įkelkite iš naujo.",
  "imports.unpack.bomb":
    "Išskleistas failas {file} būtų šimtus kartų didesnis – eksportuoti failai tokie nebūna, todėl jis neišskleistas. Išskleiskite patys ir įkelkite turinį.",
  "imports.unpack.broken":
    "Failo {file} išskleisti negalima: jis sugadintas arba nutrūkęs. Sukurkite arba atsisiųskite jį iš naujo ir įkelkite.",
  "imports.unpack.encrypted":
    "Failas {file} apsaugotas slaptažodžiu. Išskleiskite jį patys arba sukurkite be slaptažodžio ir įkelkite.",
  "imports.unpack.method":
    "Failas {file} supakuotas būdu {method}, kuris čia neišskleidžiamas. Išskleiskite jį patys ir įkelkite turinį arba supakuokite įprastu būdu (Deflate).",
  "imports.unpack.nested":
    "Failas {file} suglaudintas kelis kartus. Išskleiskite jį ir įkelkite turinį.",
  "imports.unpack.nothing":
    "Archyve {file} nėra failo, kurį būtų galima perskaityti. Sukurkite jį iš naujo.",
  "imports.unpack.odd_path":
    "Archyve {file} yra failas, kurio kelias veda už archyvo ribų; eksportuotuose failuose taip nebūna. Išskleiskite jį patys ir įkelkite turinį.",
  "imports.unpack.too_large":
    "Išskleistas failas {file} viršija {limit} GB. Padalykite eksportą, pvz., pagal metus, ir įkelkite dalimis.",
  "imports.unpack.too_many":
    "Archyve {file} yra daugiau kaip {most} failų. Įkelkite tik reikalingus arba jų ZIP archyvą.",
  "imports.workbook.broken":
    "Darbaknygė {file} netvarkinga: jos dalies {part} perskaityti negalima. Atverkite ją programoje „Excel“ arba „LibreOffice“, išsaugokite kaip .xlsx ir įkelkite.",
  "imports.workbook.no_sheet":
    "Darbaknygėje {file} nėra nė vieno lapo su langeliais. Eksportuokite ją iš naujo.",
  "imports.workbook.too_large":
    "Faile {file} daugiau teksto, nei galima perskaityti iš darbaknygės. Išsaugokite jos lapus CSV UTF-8 formatu ir įkelkite juos.",
  "imports.part.empty": "Dalis „{part}“ tuščia ir praleidžiama.",
  "imports.part.no_table": "Dalyje „{part}“ nėra lentelės, todėl ji praleidžiama.",
  "imports.tabular.broken":
    "Failas {file} sugadintas arba nutrūkęs, perskaityti jo negalima. Eksportuokite jį iš naujo.",
  "imports.tabular.html":
    "{file} iš tikrųjų yra tinklalapis, ir jo lentelės per sudėtingos, kad jas būtų galima skaityti kaip sąrašą. Atverkite jį programoje „Excel“, išsaugokite kaip „Excel“ darbaknygę (.xlsx) ir įkelkite.",
  "imports.tabular.json":
    "Failas {file} prasideda kaip JSON, bet nuo {line} eilutės jo perskaityti negalima. Eksportuokite iš naujo: vienas objektas – vienas įrašas.",
  "imports.unread_sides":
    "Faile {file} stulpelis „{column}“ nurodo, kurios sumos yra debetas, o kurios – kreditas, tačiau pačios sumos be ženklo. Eksportuokite jas su ženklu arba debetą ir kreditą atskiruose stulpeliuose, kad sumokėtos sumos nebūtų laikomos skola.",
  "imports.no_line_end":
    "Faile {file} per {megabytes, number} MB nėra eilutės pabaigos, todėl jame nėra įrašų. Eksportuokite jį iš naujo, po vieną įrašą eilutėje.",
  "imports.too_many_columns":
    "Faile {file} stulpelių: {columns, number}, o perskaityti galima ne daugiau kaip {most, number}. Eksportuokite tik reikalingus.",
  "imports.parser_died":
    "Failo perskaityti nepavyko: skaitymo programa sustojo. Nieko neįkelta. Išsaugokite failą iš naujo CSV formatu arba padalykite ir įkelkite. {detail}",
  "imports.other_groups":
    "Šios ataskaitos grupių lygių skaičius – {found, plural, one {#} few {#} many {#} other {#}}, o tikėtasi {expected, plural, one {# lygio} few {# lygių} many {# lygio} other {# lygių}}. Nieko neįkelta. Įkelkite failą iš naujo.",
  "imports.reason.buckets": "Skolų amžiaus ataskaita pagal klientus: {buckets}",
  "imports.reason.column": "„{header}“ – tai {column}",
  "imports.reason.currency_stated": "Valiuta {currency} nurodyta: {where}",
  "imports.reason.debtor_list":
    "Kiekvienoje eilutėje viena skola, be dokumentų datų: klientas – „{customer}“, skola – „{debt}“",
  "imports.reason.bank": "Tai banko išrašas ({evidence}): kas jame kredituojama, yra gauta",
  "imports.reason.debit_credit": "„{debit}“ – skola, „{credit}“ – sumokėta ar kredituota",
  "imports.reason.derived":
    "„{column}“ – dienų skaičius nuo „{from}“ iki „{to}“, todėl praleidžiama",
  "imports.reason.list_day":
    "Stulpelyje „{column}“ dienos skaičiuojamos nuo „{date}“, taigi sąrašas sudarytas {day}",
  "imports.reason.opposite_signs": "Skolos šiame faile nurodytos su minuso ženklu",
  "imports.reason.groups":
    "{count, plural, one {# grupės antraštė nurodo} few {# grupių antraštės nurodo} many {# grupių antraštės nurodo} other {# grupių antraščių nurodo}} po jomis esančių eilučių reikšmes: {columns}",
  "imports.reason.fill_down":
    "{columns} – užpildyta tik ten, kur reikšmė keičiasi: tuščiuose langeliuose galioja viršuje esanti reikšmė",
  "imports.reason.sum": "„{column}“ – tai {parts}, todėl tikrinama",
  "imports.reason.totals":
    "{count, plural, one {# bendrųjų sumų eilutė praleidžiama} few {# bendrųjų sumų eilutės praleidžiamos} many {# bendrųjų sumų eilutės praleidžiama} other {# bendrųjų sumų eilučių praleidžiama}}",
  "imports.reason.totals_agree":
    "{count, plural, one {# nurodyta bendroji suma tiksliai sutampa} few {# nurodytos bendrosios sumos tiksliai sutampa} many {# nurodytos bendrosios sumos tiksliai sutampa} other {# nurodytų bendrųjų sumų tiksliai sutampa}} su eilučių suma",
  "imports.reason.total_disagrees":
    "{line} eilutė: „{label}“ stulpelyje „{column}“ nurodyta {stated}, o eilučių suma – {computed}",
  "imports.reason.carried":
    "{count, plural, one {# eilutė perkelia} few {# eilutės perkelia} many {# eilutės perkelia} other {# eilučių perkelia}} sumą iš ankstesnio puslapio ar laikotarpio ir {count, plural, one {praleidžiama} few {praleidžiamos} many {praleidžiama} other {praleidžiama}}",
  "imports.reason.notes":
    "{count, plural, one {# ataskaitos pastaba praleidžiama} few {# ataskaitos pastabos praleidžiamos} many {# ataskaitos pastabos praleidžiama} other {# ataskaitos pastabų praleidžiama}}",
  "imports.reason.record_kinds": "„{header}“ nurodo įrašo rūšį: {words}",
  "imports.reason.running_balance":
    "„{column}“ – likutis po kiekvieno įrašo, todėl tikrinamas ir praleidžiamas",
  "imports.reason.sides":
    "„{column}“ nurodo, ar suma yra debetas (skola), ar kreditas (sumokėta ar kredituota)",
  "imports.reason.marks":
    "Sumos stulpelyje „{column}“, pažymėtos {marks}, laikomos neigiamomis, kitos – tokiomis, kokios yra",
  "imports.reason.marks_keep":
    "Žymos {marks} stulpelyje „{column}“ ženklo nekeičia: sumos lieka tokios, kokios yra",
  "imports.reason.title": "Failo pavadinimas ar antraštė nurodo: {table}",
  "imports.reason.near_name": "„{header}“ panašu į „{name}“, taigi tai {column}",
  "imports.reason.by_values": "„{header}“ – nežinomas pavadinimas; pagal turinį panašu į {column}",
  "imports.reason.periods": "Mėnesių ar ketvirčių stulpeliai: {periods}",
  "imports.reason.rival": "„{header}“ galėtų būti ir {column}; pasirinkta {taken}",
  "imports.reason.not_open":
    "„{header}“ kinta iš eilutės į eilutę: tai einamasis kliento likutis, o ne neapmokėta vieno dokumento suma",
  "imports.reason.no_issue_date":
    "„{header}“ nurodo mokėjimo terminą, bet išrašymo dienos nėra jokiame stulpelyje: dokumentas skaičiuojamas nuo dienos, kurią rodo mokėjimo sąlygos, o jei jų nėra – nuo mokėjimo termino",
  "imports.reason.unknown_metrics":
    "„{header}“ mini rodiklius, kurių čia nėra ({words}): šie tikslai išsaugomi, bet su niekuo nelyginami",
  "imports.reason.not_settled":
    "„{header}“ užpildyta eilutėse, kuriose „{open}“ nėra nulis, taigi tai ne atsiskaitymo data",
  "imports.reason.local_currency":
    "„{header}“ – apskaitos valiuta, todėl praleidžiama: sumos imamos dokumento valiuta",
  "imports.reason.document_currency":
    "„{header}“ – dokumento valiuta, todėl praleidžiama: sumos imamos apskaitos valiuta",
  "imports.reason.out_of_order": "Daugumoje eilučių „{later}“ yra anksčiau nei „{earlier}“",
  "imports.reason.often_blank": "Daugumoje eilučių „{header}“ tuščias, nors jose reikalingas",
  "imports.reason.of_lines":
    "„{header}“ skiriasi tarp vienos sąskaitos eilučių: tai ne visos sąskaitos požymis",
  "imports.reason.open_above_amount": "Daugumoje eilučių „{open}“ didesnė nei „{amount}“",
  "imports.reason.unknown_columns":
    "Praleisti neatpažinti stulpeliai, nors juose yra sumų, datų ar rūšių: {columns}",
  "imports.reason.unique": "Stulpelyje „{header}“ nė viena reikšmė nesikartoja",
  "imports.reason.days_late":
    "„{header}“ nurodo, kiek dienų kiekviena skola sąrašo dieną pradelsta: terminas buvo tiek dienų anksčiau",
  "imports.reason.list_payments":
    "Sąrašo mokėjimai sudaro tiek, kiek pagal sąskaitas sumokėta: jie skaičiuojami jų dienomis, o „{header}“ su jais palyginamas",
  "imports.reason.not_owed":
    "„{header}“ nurodo, kad kai kurie dokumentai yra juodraščiai arba anuliuoti ({words}): jie saugomi, bet skola nelaikomi",
  "imports.reason.voided":
    "„{header}“ nurodo, kurie dokumentai yra juodraščiai arba anuliuoti: jie saugomi, bet skola nelaikomi",
  "imports.reason.not_received":
    "„{header}“ nurodo, kad kai kurie mokėjimai negauti ({words}): jie neskaičiuojami",
  "imports.reason.payables_beside":
    "„{header}“ nurodo, kad kai kurios eilutės yra mūsų pačių skolos ({words}): jos neskaičiuojamos",
  "imports.reason.only_discount":
    "„{column}“: nurodytos tik nuolaidos sąlygos, be mokėjimo termino dienų ({count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}), todėl mokėjimo termino nustatyti negalima",
  "imports.reason.unit_of_title":
    "Antraštėje nurodyta „{words}“: sumos stulpelyje „{column}“ dauginamos iš {factor}",
  "imports.reason.unit":
    "Stulpelio „{column}“ antraštėje nurodyta „{words}“: jo sumos dauginamos iš {factor}",
  "imports.reject.blank": "Stulpelis „{column}“ tuščias, o jis privalomas kiekvienoje eilutėje.",
  "imports.reject.no_amount":
    "Stulpelyje „{column}“ nėra sumos, taigi tai nei skola, nei mokėjimas.",
  "imports.reject.not_a_currency":
    "„{value}“ stulpelyje „{column}“ nėra valiutos kodas, pvz., EUR.",
  "imports.reject.not_a_date": "„{value}“ stulpelyje „{column}“ nėra data.",
  "imports.reject.not_a_number": "„{value}“ stulpelyje „{column}“ nėra skaičius.",
  "imports.reject.not_a_period":
    "„{value}“ stulpelyje „{column}“ nėra metai, ketvirtis ar mėnuo, pvz., 2026-03.",
  "imports.reject.not_a_time": "„{value}“ stulpelyje „{column}“ nėra laikas.",
  "imports.reject.not_a_whole_number": "„{value}“ stulpelyje „{column}“ nėra sveikasis skaičius.",
  "imports.reject.not_an_amount": "„{value}“ stulpelyje „{column}“ nėra suma.",
  "imports.reject.not_received":
    "Stulpelyje „{column}“ nurodyta „{value}“: mokėjimas negautas, todėl nelaikomas sumokėtu.",
  "imports.reject.not_yes_or_no": "„{value}“ stulpelyje „{column}“ nėra nei „taip“, nei „ne“.",
  "imports.reject.not_receivable":
    "„{value}“ stulpelyje „{column}“ yra mūsų skola kitiems, o ne mums.",
  "imports.reject.other_kind":
    "„{value}“ stulpelyje „{column}“ nėra nei sąskaita, nei kreditinė sąskaita, nei mokėjimas, nei nurašymas.",
  "imports.reject.other_side":
    "Pagal stulpelį „{column}“ tai išmokėta suma, o išmokėtos sumos neskaičiuojamos.",
  "imports.reject.too_long": "Eilutė per ilga, kad būtų įrašas.",
  "imports.reject.too_many_cells":
    "Įraše langelių daugiau nei faile antraščių: „{value}“ yra už paskutinės antraštės.",
  "imports.reject.unclosed_quote": "Kabutės atidarytos, bet neuždarytos.",
  "imports.reject.unknown_side":
    "Iš reikšmės „{value}“ stulpelyje „{column}“ neaišku, ar suma yra debetas, ar kreditas.",
  "imports.reject.unknown_word": "„{value}“ stulpelyje „{column}“ – nežinomas žodis.",
  "imports.refusal.already_withdrawn":
    "Importas {import} ({file}) jau atšauktas {at}. Nėra ko atšaukti.",
  "imports.refusal.catalogue":
    "Importo įrašo {file} perskaityti negalima. Atkurkite jį iš duomenų aplanko atsarginės kopijos; niekas nepakeista.",
  "imports.refusal.catalogue_missing":
    "Saugykloje yra importas {import}, bet jo įrašo šalia originalo nebėra: perkuriant saugyklą jis būtų prarastas. Atkurkite aplanką originals iš atsarginės kopijos. Niekas nepakeista.",
  "imports.refusal.count":
    "Faile įrašų: {read}, bet apdorota tik {accounted}. Tai Recoup klaida: nieko neįkelta.",
  "imports.refusal.disk_full":
    "Diske nebėra vietos failui {file}. Atlaisvinkite vietos ir bandykite vėl. Niekas nepakeista.",
  "imports.refusal.empty": "Failas {file} tuščias. Eksportuokite jį iš naujo.",
  "imports.refusal.folder": "{file} yra aplankas. Nurodykite failus jame.",
  "imports.refusal.interrupted":
    "Gautas ne visas failas {file}. Įkelkite jį iš naujo. Niekas nepakeista.",
  "imports.refusal.needs_rebuild":
    "Saugykloje trūksta {imports, plural, one {# ankstesnio importo} few {# ankstesnių importų} many {# ankstesnio importo} other {# ankstesnių importų}}. Pirmiausia paleiskite recoup rebuild; originalai išsaugoti.",
  "imports.refusal.no_file": "Failo {file} nėra. Patikrinkite pavadinimą.",
  "imports.refusal.not_allowed": "Skaityti failo {file} neleidžiama. Patikrinkite teises.",
  "imports.refusal.not_ready":
    "Failo {file} dabar negalima pakeisti ar įkelti, nes jo būsena: {phase}. Įkelkite puslapį iš naujo ir bandykite vėl.",
  "imports.refusal.not_saved":
    "Saugykloje išsaugotos ne visos failo {file} eilutės; greičiausiai pilnas diskas. Atlaisvinkite vietos, paleiskite Recoup iš naujo ir įkelkite failą dar kartą.",
  "imports.refusal.original_missing":
    "Importo {import} ({name}) originalo {file} nebėra. Atkurkite jį iš duomenų aplanko atsarginės kopijos. Niekas nepakeista.",
  "imports.refusal.too_large":
    "Failas {file} didesnis nei {limit} MB. Padalykite jį, pvz., pagal metus, ir įkelkite dalimis.",
  "imports.refusal.unknown_column":
    "Lentelėje „{table}“ nėra stulpelio „{column}“. Pasirinkite kitą.",
  "imports.refusal.unknown_encoding": "{encoding} nėra teksto koduotė. Pasirinkite iš sąrašo.",
  "imports.refusal.unknown_header":
    "Faile {file} nėra stulpelio „{header}“. Pasirinkite vieną iš jo antraščių.",
  "imports.refusal.unknown_import": "Importo {import} nėra. Visi importai išvardyti istorijoje.",
  "imports.refusal.unknown_question":
    "Dėl „{question}“ nieko neklausiama. Įkelkite puslapį iš naujo.",
  "imports.refusal.unknown_table": "Lentelės „{table}“ nėra. Galimos lentelės: {tables}.",
  "imports.refusal.unknown_upload": "Šio įkėlimo nebėra: jis atmestas. Įkelkite failą iš naujo.",
  "imports.reject.duplicate_key":
    "Raktas {key} jau yra {line} eilutėje su kitomis reikšmėmis. Palikite vieną iš šių dviejų eilučių.",
  "imports.upload.called_off":
    "Įkėlimas nutrauktas. Nieko neįkelta; failas, kaip ir anksčiau, parengtas įkelti.",
  "imports.upload.failed":
    "Failo {file} perskaityti ar įkelti nepavyko: {detail}. Niekas nepakeista. Bandykite vėl arba atmeskite jį.",
  "imports.upload.interrupted":
    "Prieš sustabdant Recoup gautas ne visas failas {file}. Įkelkite jį iš naujo.",
  "imports.upload.not_loaded_with":
    "Failas {file} neįkeltas, nes nepavyko įkelti kartu su juo teikto failo {culprit}. Įkelkite kitus be jo.",
  "imports.upload.not_loaded":
    "Recoup sustabdytas įkeliant failą {file}. Nieko iš jo neįkelta; peržiūrėkite ir patvirtinkite dar kartą.",
  "invariant.aging": "Skolų amžiaus suma nesutampa su neapmokėta suma",
  "invariant.bridge": "Pokyčiai nesutampa su dokumentais ir mokėjimais",
  "invariant.broken":
    "Apskaita nesutampa: {what} ({day}, {about}): tikėtasi {expected}, rasta {found}{others, plural, =0 {} one {, ir dar # toks atvejis} few {, ir dar # tokie atvejai} many {, ir dar # tokio atvejo} other {, ir dar # tokių atvejų}}. Tai Recoup, o ne jūsų duomenų klaida; praneškite apie ją.",
  "invariant.holds": "Apskaita sutampa.",
  "invariant.month_ends": "Saugomi mėnesio pabaigos likučiai nesutampa su gaunamais iš įvykių",
  "invariant.no_data": "Rodiklis turi reikšmę, nors duomenų nėra",
  "invariant.roll_rates": "Perėjimų tarp intervalų eilutės suma nelygi 1",
  "mappings.window": "Įsiminti susiejimai · Recoup",
  "mappings.title": "Įsiminti susiejimai",
  "mappings.lead":
    "Kaip kiekvienos rūšies failas skaitytas paskutinį kartą. Kitas failas su tokiomis antraštėmis skaitomas taip pat, be klausimų.",
  "mappings.caption": "Įsiminti susiejimai, pirma naudoti vėliausiai",
  "mappings.empty": "Dar nė vieno. Įkeltas failas įsimenamas pagal antraštes.",
  "mappings.link": "Įsiminti susiejimai",
  "mappings.name": "Pavadinimas",
  "mappings.unnamed": "Kaip {file}",
  "mappings.brought": "Įkeltas iš kitur",
  "mappings.headers": "Antraštės",
  "mappings.headers.more": "{headers} ir dar {count, plural, one {#} few {#} many {#} other {#}}",
  "mappings.last_used": "Paskutinį kartą naudotas",
  "mappings.imports": "Failai",
  "mappings.bring.title": "Įkelti susiejimą",
  "mappings.bring.note":
    "Failas, kurį iš Recoup eksportavo kitas skyrius. Jame tik antraštės ir pasirinkimai, klientų duomenų nėra.",
  "mappings.bring.file": "Susiejimo failas (.json)",
  "mappings.bring.button": "Įkelti",
  "mapping.window": "{name} · Susiejimas · Recoup",
  "mapping.back": "Visi susiejimai",
  "mapping.lead": "Failai su šiomis antraštėmis skaitomi kaip lentelė „{table}“.",
  "mapping.edited":
    "Pakeista ranka {at}; galioja nuo kito failo. Tai, kas įkelta anksčiau, nesikeičia.",
  "mapping.name.title": "Pavadinimas",
  "mapping.name.note": "Pavyzdžiui, sistema ir ataskaita: „SAP FBL5N, Vokietija“.",
  "mapping.name.label": "Šio susiejimo pavadinimas",
  "mapping.name.button": "Pavadinti",
  "mapping.columns.title": "Kaip skaitomas kiekvienas stulpelis",
  "mapping.columns.format": "Formatas",
  "mapping.columns.constants": "Vienoda visose eilutėse",
  "mapping.columns.button": "Nuo šiol skaityti taip",
  "mapping.date_order.ymd": "pirma metai",
  "mapping.date_order.dmy": "pirma diena",
  "mapping.date_order.mdy": "pirma mėnuo",
  "mapping.decimal.point": "dešimtainis taškas",
  "mapping.decimal.comma": "dešimtainis kablelis",
  "mapping.export": "Eksportuoti",
  "mapping.forget.title": "Pamiršti",
  "mapping.forget.note":
    "Kitas failas su šiomis antraštėmis bus nagrinėjamas iš naujo ir klausimai bus užduodami vėl. Įkelti duomenys nesikeičia.",
  "mapping.forget.button": "Pamiršti šį susiejimą",
  "mapping.saved": "Išsaugota. Kitas failas su šiomis antraštėmis bus skaitomas taip.",
  "mappings.refusal.unknown": "Tokio susiejimo nėra. Galbūt jis pamirštas.",
  "mappings.refusal.unreadable":
    "Failo {file} perskaityti negalima. Grąžinkite jo kopiją arba ištrinkite jį ir pradėkite be pavadinimų ir pakeitimų.",
  "mappings.refusal.name_taken":
    "Kitas susiejimas jau vadinasi {name}. Pasirinkite kitą pavadinimą.",
  "mappings.refusal.needs":
    "Stulpelis „{column}“ privalomas kiekvienoje eilutėje. Pasirinkite antraštę, kurioje jis yra.",
  "mappings.refusal.value":
    "„{value}“ netinka stulpeliui „{column}“. Valiuta nurodoma trimis raidėmis, pvz., EUR, data – pvz., 2026-03-31.",
  "mappings.refusal.not_a_mapping":
    "Tai ne susiejimas. Eksportuokite jį iš puslapio „Įsiminti susiejimai“ ir įkelkite tą failą.",
  "habits.draft": "Atkurta tai, ką įrašėte, bet neišsaugojote.",
  "habits.draft.discard": "Atmesti",
  "habits.refusal.gone": "Šito atkurti nebegalima: nuo to laiko pašalinta per daug kitų dalykų.",
  "habits.refusal.unreadable":
    "Failo {file} perskaityti negalima. Grąžinkite jo kopiją arba pašalinkite jį ir pradėkite iš naujo; patys duomenys nepaliečiami.",
  "habits.removed": "Pašalinta.",
  "habits.undo": "Atšaukti",
  "notes.about": "Apie {day} rodiklį",
  "notes.add": "Pridėti pastabą",
  "notes.by": "Jūsų vardas",
  "notes.in_pack": "{figure}: {note}",
  "notes.in_pack_by": "{figure}: {note} ({by})",
  "notes.none": "Pastabų dar nėra.",
  "notes.note":
    "Pastaba rašoma apie šio puslapio dienos rodiklį ar diagramą su jų filtrais. Ji rodoma tose ataskaitos valdybai skaidrėse, kuriose yra rodiklis su tais pačiais filtrais, kol ataskaita neapima vėlesnio laikotarpio.",
  "notes.refusal.text":
    "Įrašykite ne ilgesnę kaip 1 000 ženklų pastabą ir ne ilgesnį kaip 80 ženklų vardą.",
  "notes.remove": "Pašalinti",
  "notes.remove_one": "Pašalinti pastabą „{text}“",
  "notes.text": "Pastaba",
  "notes.title": "Pastabos",
  "notes.written": "{at}.",
  "notes.written_by": "{by}, {at}.",
  "views.all": "Visi išsaugoti rodiniai",
  "views.lead":
    "Išsaugotas rodinys atveria puslapį su tuo metu pasirinktomis datomis ir filtrais. Jį galima išsaugoti bet kuriame puslapyje po filtrais.",
  "views.name": "Rodinio pavadinimas",
  "views.name_of": "Rodinio „{name}“ pavadinimas",
  "views.none":
    "Dar neišsaugotas nė vienas rodinys. Atverkite puslapį, pasirinkite filtrus ir spustelėkite „Išsaugoti šį rodinį“.",
  "views.refusal.address": "Kaip rodinį galima išsaugoti tik Recoup adresą.",
  "views.refusal.name": "Suteikite rodiniui ne ilgesnį kaip 120 ženklų pavadinimą.",
  "views.refusal.taken": "Rodinys „{name}“ jau yra. Pasirinkite kitą pavadinimą.",
  "views.refusal.unknown": "Šis rodinys jau pašalintas.",
  "views.remove": "Pašalinti",
  "views.remove_one": "Pašalinti rodinį „{name}“",
  "views.rename": "Pervadinti",
  "views.rename_one": "Pervadinti rodinį „{name}“",
  "views.save": "Išsaugoti",
  "views.save_this": "Išsaugoti šį rodinį",
  "views.saved": "Išsaugoti rodiniai pakeisti.",
  "views.title": "Išsaugoti rodiniai",
  "views.window": "Išsaugoti rodiniai · Recoup",
  "jump.close": "Uždaryti",
  "jump.field": "Puslapis, rodiklis, klientas, išieškotojas ar dokumentas",
  "jump.found": "Rasta",
  "jump.hint": "Eiti į puslapį, prie rodiklio, kliento, išieškotojo ar dokumento (Ctrl+K arba ⌘K)",
  "jump.keys": "Rodyklėmis pasirenkama, Enter atveria, Escape uždaro.",
  "jump.kind.collector": "Išieškotojas",
  "jump.kind.customer": "Klientas",
  "jump.kind.document": "Dokumentas",
  "jump.kind.figure": "Rodiklis",
  "jump.kind.page": "Puslapis",
  "jump.kind.view": "Išsaugotas rodinys",
  "jump.lead":
    "Įrašykite pavadinimo ar kodo dalį. Klientų, išieškotojų ir dokumentų rodoma iki 20, pirma – prasidedantys jūsų žodžiais.",
  "jump.none": "Nieko pavadinimu „{text}“ nerasta.",
  "jump.search": "Ieškoti",
  "jump.title": "Eiti į",
  "jump.window": "Eiti į · Recoup",
  "language.change": "Keisti kalbą",
  "language.label": "Kalba",
  "left_out.derived": "apskaičiuojama",
  "left_out.empty": "tuščias",
  "left_out.not_needed": "nereikalingas",
  "left_out.unknown": "neatpažintas",
  "nav.agencies": "Agentūros ir sąnaudos",
  "nav.aging": "Skolų amžius",
  "nav.collectors": "Išieškotojai",
  "nav.board_pack": "Ataskaita valdybai",
  "nav.contact": "Kontaktai",
  "nav.data": "Duomenys",
  "nav.dso": "DSO",
  "nav.label": "Puslapiai",
  "nav.overview": "Apžvalga",
  "nav.disputes": "Ginčai",
  "nav.promises": "Pažadai",
  "nav.recovery": "Susigrąžinimas",
  "nav.stages": "Etapai",
  "nav.settings": "Nustatymai",
  "nav.skip": "Pereiti prie turinio",
  "period.last_12_months": "Paskutiniai 12 mėnesių",
  "period.last_month": "Praėjęs mėnuo",
  "period.last_quarter": "Praėjęs ketvirtis",
  "period.this_month": "Nuo mėnesio pradžios",
  "period.this_quarter": "Nuo ketvirčio pradžios",
  "period.this_year": "Nuo metų pradžios",
  "movement.closing": "Dabar",
  "movement.from_to": "Nuo {opening} ({opened}) iki {closing} ({closed}): {change}.",
  "movement.method.bridge": "Pagal tai, kas įvyko",
  "movement.method.bridge.first": "Kas įvyko",
  "movement.method.groups": "{dimension}: kiekvieno indėlis",
  "movement.method.inputs":
    "Pagal sudedamąsias dalis: kiekvienos dalies indėlis, vidurkis pagal visas jų eilės tvarkas",
  "movement.method.inputs.first": "Sudedamoji dalis",
  "movement.method.mix_and_rate": "{dimension}: paties rodiklis ir svoris visumoje (struktūra)",
  "movement.mix": "Dėl svorio visumoje",
  "movement.more_than_the_fall": "{name}: vien čia sumažėjo {amount}; visur kitur kartu padidėjo.",
  "movement.more_than_the_rise": "{name}: vien čia padidėjo {amount}; visur kitur kartu sumažėjo.",
  "movement.no_parts":
    "Šis rodiklis, kaip ir mediana, neturi sumuojamų dalių: jo pokyčio išskaidyti negalima.",
  "movement.not_known":
    "Viena iš dviejų reikšmių nežinoma, todėl nėra pokyčio, kurį būtų galima paaiškinti.",
  "movement.opening": "Anksčiau",
  "movement.others": "{count, plural, one {# kitas} few {# kiti} many {# kito} other {# kitų}}",
  "movement.overdue_fell":
    "Pradelsta suma nuo {since} sumažėjo {change}, iki {now}: tapo pradelsta {fell}, surinkta iš pradelstų skolų {collected}, kredituota ar nurašyta {given_up}.",
  "movement.overdue_rose":
    "Pradelsta suma nuo {since} padidėjo {change}, iki {now}: tapo pradelsta {fell}, surinkta iš pradelstų skolų {collected}, kredituota ar nurašyta {given_up}.",
  "movement.part": "Pokyčio dalis",
  "movement.part_of_the_fall": "{name}: {share} viso sumažėjimo, {amount}.",
  "movement.part_of_the_rise": "{name}: {share} viso padidėjimo, {amount}.",
  "movement.rate": "Dėl paties rodiklio",
  "movement.rates_lowered": "Dėl valiutų kursų sumažėjo {amount}.",
  "movement.rates_raised": "Dėl valiutų kursų padidėjo {amount}.",
  "movement.title": "Kas lėmė pokytį",
  "phase.asking": "Laukia jūsų atsakymo",
  "phase.failed": "Nepavyko",
  "phase.loaded": "Įkelta",
  "phase.loading": "Įkeliama į saugyklą",
  "phase.ready": "Parengta patvirtinti",
  "phase.received": "Gauta",
  "phase.receiving": "Gaunama",
  "phase.recognising": "Atpažįstamas turinys",
  "phase.refused": "Naudoti negalima",
  "phase.staging": "Tikrinamas kiekvienas langelis",
  "preview.already": "Būtent šis failas jau įkeltas {at}. Įkėlus jį dar kartą niekas nepasikeis.",
  "preview.already.link": "Peržiūrėti tą importą",
  "preview.asking": "Recoup nepavyko nustatyti, koks tai failas. Pasirinkite lentelę žemiau.",
  "preview.back": "Atgal į duomenis",
  "preview.confirm":
    "{count, plural, =0 {Įkelti, nors niekas nepasikeistų} one {Įkelti # eilutę} few {Įkelti # eilutes} many {Įkelti # eilutės} other {Įkelti # eilučių}}",
  "preview.checked.agree": "Sutampa",
  "preview.checked.caption": "Iš kitų stulpelių apskaičiuojami stulpeliai",
  "preview.checked.column": "Stulpelis",
  "preview.checked.disagree": "Nesutampa",
  "preview.checked.example": "Pirmoji nesutampanti",
  "preview.checked.first":
    "{line} eilutė: nurodyta {stated}, o pagal kitus stulpelius – {computed}",
  "preview.checked.rule": "Turėtų būti",
  "preview.checked.rule.days": "Dienų skaičius tarp dviejų datų",
  "preview.checked.rule.running": "Ankstesnis likutis plius debetas minus kreditas",
  "preview.checked.rule.sum": "Kitų stulpelių suma",
  "preview.confidence.high": "Recoup tuo tikras {percent} %.",
  "preview.confidence.low": "Recoup tuo tikras tik {percent} %. Būtinai patikrinkite.",
  "preview.confidence.middle": "Recoup tuo tikras {percent} %. Peržiūrėkite stulpelius žemiau.",
  "preview.container.csv": "Tekstinis failas, po įrašą eilutėje.",
  "preview.container.fixed_width":
    "Tekstinis failas, kurio stulpeliai prasideda nustatytose eilutės vietose.",
  "preview.container.json_lines": "JSON eilučių failas, po įrašą eilutėje.",
  "preview.container.parquet": "„Parquet“ failas.",
  "preview.container.sheet": "Darbaknygės lapas.",
  "preview.dates": "Datos: {span}",
  "preview.discard": "Atmesti šį įkėlimą",
  "preview.encoding.rival": "Koduotėje {encoding} būtų „{sample}“.",
  "preview.encoding.sample": "Raidės, perskaitytos koduotėje {encoding}: „{sample}“.",
  "preview.effects.note": "Nieko neįkeliama, kol nepatvirtinsite.",
  "preview.effects.title": "Ką pakeis įkėlimas",
  "preview.call_off": "Nutraukti",
  "preview.call_off.note":
    "Kartu įkeliami failai ir nutraukiami kartu. Iš dalies niekas neįkeliama.",
  "preview.figures.title": "Kokie taptų rodikliai",
  "preview.figures.note":
    "Apskaičiuota bandomuoju įkėlimu, kuris po to atšauktas. Dar nieko neįkelta.",
  "preview.figures.working": "Skaičiuojama …",
  "preview.figures.ask": "Apskaičiuoti",
  "preview.figures.ask.note": "Tokio dydžio failui tai trunka tiek pat, kiek įkėlimas.",
  "preview.figures.failed": "Apskaičiuoti nepavyko: {detail}. Failą vis tiek galima įkelti.",
  "preview.figures.figure": "Rodiklis",
  "preview.figures.now": "Dabar, {day}",
  "preview.figures.then": "Po įkėlimo, {day}",
  "preview.figures.change": "Pokytis",
  "preview.figures.same": "tas pats",
  "preview.odd.title":
    "{count, plural, one {# įrašas bus atmestas} few {# įrašai bus atmesti} many {# įrašo bus atmesta} other {# įrašų bus atmesta}}",
  "preview.odd.note":
    "Jie išsaugomi visi; juos galima atsisiųsti su priežastimis, pataisyti ir įkelti iš naujo.",
  "preview.odd.caption":
    "{shown, plural, =1 {Pirmasis} one {Pirmieji #} few {Pirmieji #} many {Pirmieji #} other {Pirmieji #}} iš {count}",
  "preview.understood.title": "Kaip skaitomos eilutės",
  "preview.understood.note":
    "Datos ir sumos rodomos taip, kaip jas rašytumėte patys: čia pamatysite klaidingą dieną ar kablelį.",
  "preview.understood.caption": "{table}: pirmosios eilutės, kaip jos suprastos",
  "preview.layout.change": "Skaityti failą taip",
  "preview.layout.delimiter": "Langelius skiria",
  "preview.layout.delimiter.none": "niekas",
  "preview.layout.delimiter.space": "tarpas",
  "preview.layout.delimiter.tab": "tabuliacija",
  "preview.layout.encoding": "Raidžių koduotė",
  "preview.layout.header": "Antraščių eilutė",
  "preview.layout.header.none": "be antraščių",
  "preview.rows.note":
    "Rodomos ir pavadinimų bei antraščių eilutės. Keistos raidės reiškia kitą koduotę; vienas ilgas langelis – kitą langelių skirtuką.",
  "preview.lead": "{table} · {size}",
  "preview.lead.named": "Skaityta kaip {table} pagal susiejimą „{name}“ · {size}",
  "preview.lead.remembered":
    "{table} · {size} · skaityta taip, kaip anksčiau patvirtinote tokiam failui",
  "preview.trust.high": "Tikra",
  "preview.trust.middle": "Gana tikra",
  "preview.trust.low": "Patikrinkite tai",
  "preview.found_by.name": "pagal pavadinimą",
  "preview.found_by.shared_name": "pagal pavadinimą, kurį gali turėti ir kiti stulpeliai",
  "preview.found_by.near_name": "pagal panašų pavadinimą",
  "preview.found_by.values": "pagal turinį: antraštė nieko nesako",
  "preview.mapping.also": "taip pat {table}: {column}",
  "preview.mapping.checked": "tikrinama pagal stulpelius, iš kurių apskaičiuojama",
  "preview.mapping.minus": "atimama iš: {column} ({table})",
  "preview.mapping.plus": "pridedama prie: {column} ({table})",
  "preview.mapping.spread": "{name}: {value}",
  "preview.mapping.told_apart": "nurodo įrašo rūšį",
  "preview.mapping.used_otherwise": "– naudojama, kaip nurodyta žemiau –",
  "preview.mapping.why": "Kodėl",
  "preview.mapping.change": "Skaityti taip",
  "preview.mapping.choose": "Ką reiškia „{header}“",
  "preview.mapping.constant": "{column} – „{value}“ visose eilutėse.",
  "preview.mapping.header": "Failo stulpelis",
  "preview.mapping.left_out": "– praleista –",
  "preview.mapping.left_out_because": "– praleista: {reason} –",
  "preview.mapping.note": "Žvaigždute (*) pažymėti stulpeliai privalomi.",
  "preview.mapping.samples": "Pavyzdžiai",
  "preview.mapping.title": "Kaip suprantamas kiekvienas stulpelis",
  "preview.mapping.understood": "Suprantama kaip",
  "preview.parts.asks": "Laukia jūsų atsakymo",
  "preview.parts.hidden": "paslėptas darbaknygėje",
  "preview.parts.note":
    "Kiekviena lentelė skaitoma ir sprendžiama atskirai; įkelkite jas kartu, kai visos tvarkingos.",
  "preview.parts.rows":
    "{count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}{rejected, plural, =0 {} other {, atmesta #}}",
  "preview.parts.title":
    "{count, plural, one {Šiame faile rasta # lentelė} few {Šiame faile rastos # lentelės} many {Šiame faile rasta # lentelės} other {Šiame faile rasta # lentelių}}",
  "preview.questions.answer": "Naudoti šiuos atsakymus",
  "preview.questions.answered": "jūsų atsakymas",
  "preview.questions.note":
    "Iš paties failo to nustatyti negalima. Pirmas siūlomas variantas parinktas pagal reikšmes; sumos žemiau priklauso nuo jūsų atsakymo.",
  "preview.questions.proposed": "siūloma",
  "preview.questions.title": "Nuspręskite",
  "preview.refusal.twice":
    "Stulpeliui {column} pasirinkti du failo stulpeliai. Pasirinkite vieną, kitą praleiskite.",
  "preview.refusal.unknown":
    "Formos suprasti nepavyko. Įkelkite puslapį iš naujo ir bandykite vėl.",
  "preview.rejects.caption": "Įrašai, kurių įkelti negalima, pagal priežastį",
  "preview.rejects.example": "{line} eilutė, {column}: {value}",
  "preview.rows.caption": "Pirmosios failo {file} eilutės",
  "preview.rows.title": "Pirmosios eilutės, kaip jos įrašytos faile",
  "preview.skipped.blank":
    "{count, plural, one {# tuščia eilutė} few {# tuščios eilutės} many {# tuščios eilutės} other {# tuščių eilučių}}",
  "preview.skipped.carried":
    "{count, plural, one {# suma perkelta} few {# sumos perkeltos} many {# sumos perkelta} other {# sumų perkelta}} iš ankstesnio puslapio ar laikotarpio",
  "preview.skipped.header":
    "{count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}} pakartotų antraščių",
  "preview.skipped.heading":
    "{count, plural, one {# grupės antraštė} few {# grupių antraštės} many {# grupių antraštės} other {# grupių antraščių}}; jų duomenys priskiriami po jomis esančioms eilutėms",
  "preview.skipped.kind.blank": "Tuščia",
  "preview.skipped.kind.carried": "Perkelta",
  "preview.skipped.kind.header": "Pakartota antraštė",
  "preview.skipped.kind.heading": "Grupės antraštė",
  "preview.skipped.kind.note": "Pastaba",
  "preview.skipped.kind.total": "Iš viso",
  "preview.skipped.lead":
    "Ataskaitos apipavidalinimo eilutės. Jos neįkeliamos ir tarp įrašų neskaičiuojamos.",
  "preview.skipped.note":
    "{count, plural, one {# pastaba} few {# pastabos} many {# pastabos} other {# pastabų}}",
  "preview.skipped.show":
    "{count, plural, one {Rodyti} few {Rodyti visas #} many {Rodyti visas #} other {Rodyti visas #}}",
  "preview.skipped.title": "Kas praleista iš failo",
  "preview.skipped.total":
    "{count, plural, one {# bendroji suma, patikrinta} few {# bendrosios sumos, patikrintos} many {# bendrosios sumos, patikrinta} other {# bendrųjų sumų, patikrinta}} pagal eilutes",
  "preview.stated.agree":
    "{count, plural, one {# faile nurodyta bendroji suma tiksliai sutampa} few {# faile nurodytos bendrosios sumos tiksliai sutampa} many {# faile nurodytos bendrosios sumos tiksliai sutampa} other {# faile nurodytų bendrųjų sumų tiksliai sutampa}} su eilučių suma.",
  "preview.stated.computed": "Eilučių suma",
  "preview.stated.disagree":
    "{count, plural, one {# faile nurodyta bendroji suma nesutampa} few {# faile nurodytos bendrosios sumos nesutampa} many {# faile nurodytos bendrosios sumos nesutampa} other {# faile nurodytų bendrųjų sumų nesutampa}} su eilučių suma",
  "preview.stated.label": "Bendroji suma",
  "preview.stated.stated": "Nurodyta",
  "preview.table": "Šiame faile yra",
  "preview.table.change": "Skaityti kaip šią lentelę",
  "preview.table.choose": "Pasirinkite lentelę",
  "preview.table.title": "Koks tai failas",
  "preview.totals.caption": "Eilutės ir sumos saugykloje prieš įkėlimą ir po jo",
  "preview.totals.done": "Eilutės ir sumos saugykloje prieš šį importą ir po jo",
  "preview.window": "{file} · Recoup",
  "question.account":
    "Nė vienas stulpelis nenurodo, kurio kliento yra eilutė. Kuris stulpelis nurodo klientą? Eilutės klientų, kurių nėra jokiame kitame faile, priskiriamos atskiriems klientams.",
  "question.as_of": "Kuriai dienai sudaryta ši skolų amžiaus ataskaita?",
  "question.as_of.free": "Kita diena",
  "question.customer_id.free": "Kitas kliento numeris ar pavadinimas",
  "question.effect.evidence": "Pagal: {evidence}",
  "question.effect.total": "iš viso {total}",
  "question.effect.late":
    "{late, plural, =0 {pradelstų nėra} one {# pradelsta} few {# pradelstos} many {# pradelsta} other {# pradelstų}}",
  "question.effect.unreadable":
    "{unreadable, plural, one {# langelio} few {# langelių} many {# langelio} other {# langelių}} perskaityti nepavyko",
  "question.channel": "Kokiu kanalu vyko šie kontaktai?",
  "question.channel.email": "El. paštas",
  "question.channel.letter": "Laiškas",
  "question.channel.other": "Kitas",
  "question.channel.phone": "Telefonas",
  "question.channel.portal": "Savitarna",
  "question.channel.sms": "SMS",
  "question.channel.visit": "Vizitas",
  "question.currency": "Kokia valiuta nurodytos sumos?",
  "question.currency.free": "Kita valiuta (trys raidės)",
  "question.customer_id": "Kurio kliento tai duomenys?",
  "question.date_order": "Kokia tvarka stulpelyje „{column}“ rašomos datos?",
  "question.date_order.dmy": "Diena, mėnuo, metai",
  "question.date_order.mdy": "Mėnuo, diena, metai",
  "question.date_order.ymd": "Metai, mėnuo, diena",
  "question.decimal_sign": "Koks dešimtainis ženklas stulpelyje „{column}“?",
  "question.decimal_sign.,": "Kablelis: 1.234,56",
  "question.decimal_sign..": "Taškas: 1,234.56",
  "question.duration": "Kas skaičiuojama stulpelyje „{column}“?",
  "question.duration.hours": "Valandos arba valandos ir minutės, pvz., 1:30",
  "question.duration.milliseconds": "Milisekundės",
  "question.duration.minutes": "Minutės arba minutės ir sekundės, pvz., 1:30",
  "question.duration.seconds": "Sekundės",
  "question.effect.on_account": "nepaskirstyta lieka {amount}",
  "question.effect.owed": "iš šios sumos neapmokėta {open}, iš jų pradelsta {overdue}",
  "question.gone":
    "{count, plural, =0 {} one {# dokumento iš {day} sąrašo (neapmokėta {open}) šiame sąraše nėra. Ar jis apmokėtas?} few {# dokumentų iš {day} sąrašo (neapmokėta {open}) šiame sąraše nėra. Ar jie apmokėti?} many {# dokumento iš {day} sąrašo (neapmokėta {open}) šiame sąraše nėra. Ar jie apmokėti?} other {# dokumentų iš {day} sąrašo (neapmokėta {open}) šiame sąraše nėra. Ar jie apmokėti?}}{payments, plural, =0 {} one { # nepaskirstyto mokėjimo iš {day} sąrašo ({on_account}) šiame sąraše nėra. Ar jis paskirstytas?} few { # nepaskirstytų mokėjimų iš {day} sąrašo ({on_account}) šiame sąraše nėra. Ar jie paskirstyti?} many { # nepaskirstyto mokėjimo iš {day} sąrašo ({on_account}) šiame sąraše nėra. Ar jie paskirstyti?} other { # nepaskirstytų mokėjimų iš {day} sąrašo ({on_account}) šiame sąraše nėra. Ar jie paskirstyti?}}",
  "question.gone.open":
    "Ne: neapmokėti dokumentai, kaip ir anksčiau, lieka skola, o nepaskirstyti mokėjimai – nepaskirstyti",
  "question.gone.paid":
    "Taip: šio sąrašo dieną dokumentus laikyti apmokėtais, o nepaskirstytus mokėjimus – panaudotais",
  "question.listed_on": "Kurią dieną sudarytas šis sąrašas?",
  "question.listed_on.free": "Kita diena",
  "question.buckets": "Ką reiškia skaičiai virš skolų senaties stulpelių?",
  "question.metric": "Kuriam rodikliui skirti šie tikslai?",
  "question.metric.keep": "Kitas rodiklis, paliekamas savo pavadinimu:",
  "question.collector_id": "Kam perduotos šios skolos?",
  "question.collector_id.free": "Kita agentūra ar kitas išieškotojas",
  "question.list_payments":
    "Kas yra šio sąrašo mokėjimai? Jų suma kita, nei pagal sąskaitas sumokėta.",
  "question.list_payments.payments":
    "Visa, kas sumokėta: jie skaičiuojami jų dienomis, o likusi skola su jais palyginama:",
  "question.list_payments.open":
    "Tik dalis: skaičiuojama, kiek kiekvienos sąskaitos liko sumokėti, o iš mokėjimų – kas iš jų liko:",
  "question.reference": "Kas yra „{column}“ prie mokėjimų?",
  "question.reference.invoice": "Apmokėtos sąskaitos numeris:",
  "question.reference.other":
    "Kas kita, pavyzdžiui, čekis ar pavedimas; pinigai įskaitomi už seniausią kliento skolą:",
  "question.sign": "Beveik visos stulpelio „{column}“ sumos neigiamos. Kas jos?",
  "question.sign.received": "Gauti mokėjimai, įrašyti kredite",
  "question.sign.given_back": "Grąžinti mokėjimai: jie mažina sumokėtą sumą",
  "question.not_owed":
    "Stulpelyje „{column}“ kai kurie dokumentai vadinami juodraščiais arba anuliuotais. Ar juos reikia apmokėti?",
  "question.not_owed.leave_out":
    "Ne, tai juodraščiai arba anuliuoti dokumentai; jie saugomi, bet skola nelaikomi:",
  "question.not_owed.owed": "Taip, stulpelis kalba apie ką kita:",
  "question.other_kinds": "Kas yra įrašai, kuriuos stulpelis „{column}“ vadina kitaip?",
  "question.other_kinds.by_sign": "Teigiami – skola, neigiami – sumokėta ar kredituota:",
  "question.other_kinds.invoices": "Tai skola, kaip sąskaitos:",
  "question.other_kinds.leave_out": "Jie neskaičiuojami ir atmetami:",
  "question.other_kinds.payments": "Tai mokėjimai:",
  "question.paid_out": "Kas yra sumos, kurios stulpelyje „{column}“ nurodytos kaip išmokėtos?",
  "question.paid_out.leave_out": "Mūsų pačių išlaidos: neskaičiuojamos ir atmetamos",
  "question.paid_out.reversals": "Klientams grąžinti jų mokėjimai: jie mažina sumokėtą sumą",
  "question.table": "Koks tai failas?",
  "scope.expected.age_by": "turi būti due_date arba issue_date.",
  "scope.expected.as-of": "turi būti data, pvz., 2026-03-31.",
  "scope.expected.buckets": "turi būti didėjantys dienų skaičiai, pvz., 30,60,90,120.",
  "scope.expected.cei": "turi būti period arba monthly_average.",
  "scope.expected.compare": "turi būti previous, year arba none.",
  "scope.expected.currency": "turi būti trijų raidžių kodas, pvz., EUR.",
  "scope.expected.from": "turi būti data, pvz., 2026-03-01.",
  "scope.expected.grain": "turi būti day, week, month, quarter arba year.",
  "scope.expected.order": "negali būti vėliau nei laikotarpio pabaiga.",
  "scope.expected.to": "turi būti data, pvz., 2026-03-31.",
  "scope.expected.where": "turi būti pjūvis ir reikšmė, pvz., segment=Mažmena.",
  "scope.expected.window": "turi būti 1, 3 arba 12 mėnesių.",
  "serve.demo_kept":
    "Saugykloje jau yra kitų duomenų, todėl parodomasis skyrius neįkeltas. Norėdami jį pamatyti, nurodykite tuščią aplanką parametru --data.",
  "serve.demo_loaded": "Parodomasis skyrius įkeltas.",
  "serve.demo_loading": "Įkeliamas parodomasis skyrius …",
  "serve.forbidden":
    "Sistema neleidžia priimti jungčių adresu {host}:{port, number, ::group-off}. Nurodykite kitą prievadą parametru --port.",
  "serve.no_such_host": "Šis kompiuteris neturi adreso {host}. Nurodykite kitą parametru --host.",
  "serve.not_built": "Puslapiai dar nesukurti. Paleiskite npm start – ši komanda juos sukurs.",
  "serve.port": "{port} nėra prievadas: tai turi būti skaičius iki 65535.",
  "serve.ready": "Recoup veikia adresu {address}",
  "serve.already":
    "Recoup su šiuo aplanku jau veikia: atverkite {address}. Kitam aplankui paleiskite su --data.",
  "serve.taken":
    "Prievadą {port, number, ::group-off} adresu {host} naudoja kita programa. Nurodykite kitą parametru --port.",
  "serve.demo_unguarded":
    "Aplanke yra jūsų duomenų, o adresu {host} juos matytų visi, kas gali jį pasiekti. Nustatykite RECOUP_PASSWORD, nurodykite tuščią aplanką parametru --data arba naudokite 127.0.0.1.",
  "serve.unguarded":
    "Adresu {host} duomenis matytų visi, kas gali jį pasiekti. Nustatykite RECOUP_PASSWORD arba naudokite 127.0.0.1.",
  "serve.usage": "{fault}. Galimi parametrai: --port, --host, --data ir --demo.",
  "settings.fault.buckets":
    "Vėlavimo intervalų ribos turi būti didėjantys sveikieji dienų skaičiai, didesni už nulį, ne daugiau kaip aštuoni, atskirti kableliais.",
  "settings.fault.commissionTiers":
    "Kiekvienai pakopai reikia tikslo dalies ir daugiklio, abiejų ne mažesnių už 0. Pirmoji pakopa prasideda nuo 0 %, kiekviena kita – aukščiau už ankstesnę.",
  "settings.fault.forwardFactor": "Koeficientas turi būti skaičius nuo 0 iki 10.",
  "settings.fault.fullTimeHours":
    "Valandų skaičius turi būti didesnis už 0 ir ne didesnis kaip 744.",
  "settings.fault.promiseGraceDays": "Dienų skaičius turi būti sveikasis skaičius nuo 0 iki 60.",
  "settings.fault.reportingCurrency":
    "Valiuta nurodoma trimis raidėmis, pvz., EUR, arba laukas paliekamas tuščias.",
  "settings.faults":
    "Nieko neišsaugota: žemiau pažymėtos reikšmės netinkamos. Pataisykite jas ir išsaugokite iš naujo.",
  "settings.field.buckets": "Vėlavimo intervalų ribos (dienos po termino)",
  "settings.field.buckets.note":
    "Pagal šiuos intervalus skaičiuojami skolų amžiaus rodikliai, nuostolių normos, perėjimai tarp intervalų ir tikėtini nuostoliai. Numatytosios ribos – 30, 60, 90, 120; puslapyje galima pasirinkti ir kitas.",
  "settings.field.commissionTiers": "Komisiniai pagal tikslo įvykdymo pakopas",
  "settings.field.commissionTiers.note":
    "Pasiekus nurodytą mėnesio tikslo dalį, išieškotojo komisinių tarifas dauginamas iš pakopos daugiklio. Pagal numatytuosius nustatymus yra viena pakopa: nuo 0 %, daugiklis 1. Tuščia eilutė pakopos nesukuria.",
  "settings.field.forwardFactor": "Tikėtinų nuostolių prognozės koeficientas",
  "settings.field.forwardFactor.note":
    "Ko tikitės iš ateities, palyginti su praeitimi: 1,1 padidina visus tikėtinus nuostolius dešimtadaliu. Numatytoji reikšmė – 1.",
  "settings.field.fullTimeHours": "Apmokamos viso etato valandos per mėnesį",
  "settings.field.fullTimeHours.note":
    "Darbo sąnaudos – šios valandos, padaugintos iš etato dalies ir valandos sąnaudų, nepriklausomai nuo darbo dienų skaičiaus mėnesyje. Numatytoji reikšmė – 160.",
  "settings.field.promiseGraceDays": "Lengvatinės dienos pažadams ir įmokoms",
  "settings.field.promiseGraceDays.note":
    "Kas sumokėta per tiek dienų po termino, dar laikoma sumokėta laiku. Visų mėnesių pažadų ir mokėjimo grafikų rodikliai perskaičiuojami. Numatytoji reikšmė – 3.",
  "settings.field.reportingCurrency": "Ataskaitos valiuta",
  "settings.field.reportingCurrency.note":
    "Kai sumos yra keliomis valiutomis, bendrosios sumos pateikiamos šia valiuta pagal kiekvienos dienos kursą. Jei tuščia – daugumos dokumentų valiuta. Jei kurso trūksta, prie rodiklio tai nurodoma.",
  "settings.lead":
    "Ką nusprendžiate dėl rodiklių skaičiavimo. Rodikliai iš karto perskaičiuojami, taip pat ir ankstesnių mėnesių.",
  "settings.link": "Nustatymai",
  "settings.more": "Kiti nustatymai",
  "settings.more.contact_rules":
    "Kontaktų taisyklės: kaip dažnai ir kuriomis valandomis galima kreiptis į klientus, pagal šalis.",
  "settings.more.duplicates":
    "Galimi dublikatai: ar du klientai, dokumentai ar žmonės yra tas pats.",
  "settings.more.imports":
    "Kas laikoma sumokėta, kai failo sumos nesutampa su mokėjimais, pasirenkama importo puslapyje.",
  "settings.more.targets": "Tikslai: skyriaus, komandų ir darbuotojų tikslai ir jų istorija.",
  "settings.save": "Išsaugoti nustatymus",
  "settings.saved": "Išsaugota. Nuo šiol rodikliai skaičiuojami pagal šiuos nustatymus.",
  "settings.tier.from": "Nuo šios tikslo dalies, %",
  "settings.tier.line": "{number} pakopa",
  "settings.tier.times": "Komisinių tarifo daugiklis",
  "settings.title": "Nustatymai",
  "settings.window": "Nustatymai · Recoup",
  "settings.refusal.unreadable":
    "Nustatymų faile {file} perskaityti negalima. Pataisykite failą arba jį ištrinkite – tada galios numatytieji nustatymai.",
  "settings.refusal.value":
    "Nustatymas {setting} negali turėti tokios reikšmės. Niekas nepakeista.",
  "targets.all": "Tikslai pagal rodiklius ir laikotarpius",
  "targets.change": "Keisti",
  "targets.change_one": "Keisti tikslą {target}",
  "targets.column.change": "Pakeitimas",
  "targets.column.from": "Šaltinis",
  "targets.column.holder": "Kam",
  "targets.department": "Visas skyrius",
  "targets.end": "Užbaigti",
  "targets.end_one": "Užbaigti tikslą {target}",
  "targets.form.add": "Pridėti tikslą",
  "targets.form.change": "Keisti tikslą",
  "targets.form.currency": "Sumos valiuta, pvz., EUR",
  "targets.form.note":
    "Laikotarpis – mėnuo, pvz., 2026-03, ketvirtis, pvz., 2026-Q1, arba metai, pvz., 2026. Dalis rašoma 80 % arba 0.8. Suma be valiutos laikoma nurodyta ta valiuta, kuria rodomas rodiklis.",
  "targets.form.period": "Mėnuo, ketvirtis ar metai",
  "targets.form.save": "Išsaugoti tikslą",
  "targets.form.value": "Tikslas",
  "targets.history": "Kas ir ką pakeitė",
  "targets.history.changed":
    "{metric}, {period}, {holder}: {before} pakeista į {value} ({at}, {by}).",
  "targets.history.ended": "{metric}, {period}, {holder}: tikslas {before} užbaigtas ({at}, {by}).",
  "targets.history.none": "Dar neįrašytas nė vienas tikslas.",
  "targets.history.set": "{metric}, {period}, {holder}: nustatyta {value} ({at}, {by}).",
  "targets.lead":
    "Tikslai, su kuriais lyginami rodikliai: viso skyriaus, komandos ar darbuotojo, mėnesio, ketvirčio ar metų.",
  "targets.link": "Nustatyti ar keisti tikslus",
  "targets.none": "Tikslų dar nėra. Įrašykite žemiau arba įkelkite tikslų failą.",
  "targets.note":
    "Ranka įrašyti tikslai galioja taip pat, kaip tikslai iš failų. Jei tam pačiam rodikliui, laikotarpiui ir tam pačiam asmeniui ar komandai yra abu, galioja įrašytasis, o failo tikslas perbraukiamas. Įrašytąjį užbaigus vėl galioja failo tikslas. Mėnesio tikslas turi pirmenybę prieš ketvirčio, o ketvirčio – prieš metų.",
  "targets.of_file": "{file}, {line} eilutė",
  "targets.people": "Darbuotojai",
  "targets.refusal.currency": "{currency} nėra valiuta: reikia trijų raidžių, pvz., EUR.",
  "targets.refusal.holder": "Neaišku, kieno šis tikslas: {holder}.",
  "targets.refusal.metric": "Rodiklio {metric}, kuriam būtų galima nustatyti tikslą, nėra.",
  "targets.refusal.not_of_people":
    "Rodiklis {metric} neskaičiuojamas pagal komandas ar darbuotojus: tikslas gali būti tik viso skyriaus.",
  "targets.refusal.not_typed": "Šis tikslas įrašytas ne ranka arba jau užbaigtas.",
  "targets.refusal.period":
    "{period} nėra laikotarpis: mėnesį rašykite 2026-03, ketvirtį – 2026-Q1, metus – 2026.",
  "targets.refusal.share":
    "{value} – per didelė dalis. Keturis penktadalius rašykite 80 % arba 0.8.",
  "targets.refusal.unknown_holder": "Duomenyse nėra nieko, kas vadintųsi „{holder}“.",
  "targets.refusal.unreadable":
    "Tikslų faile {file} perskaityti negalima. Pataisykite failą arba jį ištrinkite – tada ranka įrašytų tikslų nebus.",
  "targets.refusal.value":
    "Reikšmės {value} negalima vienareikšmiškai perskaityti kaip skaičiaus. Rašykite be tūkstančių skyriklio, dešimtaines dalis atskirkite tašku, pvz., 12500.50.",
  "targets.replaced": "{file}, {line} eilutė; pakeistas ranka įrašytu tikslu",
  "targets.saved": "Išsaugota. Nuo šiol rodikliai lyginami su šiuo tikslu.",
  "targets.team": "Komanda {team}",
  "targets.teams": "Komandos",
  "targets.title": "Tikslai",
  "targets.typed_in": "Įrašytas ranka",
  "targets.window": "Tikslai · Recoup",
  "table.columns": "Stulpeliai",
  "table.columns_apply": "Rodyti šiuos stulpelius",
  "table.columns_of": "Lentelės stulpeliai: {table}",
  "table.columns_usual": "Numatytieji",
  "table.copied": "Nukopijuota.",
  "table.copy": "Kopijuoti",
  "table.copy_failed": "Naršyklė čia neleidžia kopijuoti. Išsaugokite lentelę kaip failą.",
  "table.copy_note":
    "Nukopijuoja rodomas eilutes, kad galėtumėte įklijuoti į „Excel“ arba el. laišką",
  "table.empty": "Nėra ko rodyti.",
  "table.find": "Ieškoti",
  "table.find_in": "Ieškoti lentelėje: {table}",
  "table.find_placeholder": "Ieškoti eilutėse",
  "table.found":
    "{count, plural, =0 {Eilučių, kuriose yra „{find}“, nėra.} one {Rasta {total} eilutė, kurioje yra „{find}“.} few {Rastos {total} eilutės, kuriose yra „{find}“.} many {Rasta {total} eilutės, kuriose yra „{find}“.} other {Rasta {total} eilučių, kuriose yra „{find}“.}}",
  "table.as_list": "Slinkti per visas: {total}",
  "table.in_pages": "Rodyti puslapiais",
  "table.list_broken": "Šių eilučių gauti nepavyko.",
  "table.keep_in_sight": "Užfiksuoti stulpelį „{column}“",
  "table.list_again": "Bandyti dar kartą",
  "table.next": "Toliau",
  "table.no": "ne",
  "table.page": "{page} puslapis iš {pages}, eilučių: {total}",
  "table.pages": "Lentelės puslapiai",
  "table.pin_note": "Stulpelis lieka matomas kairėje, kai kiti slenkami.",
  "table.previous": "Atgal",
  "table.show_all": "Rodyti visas",
  "table.sort_ascending": "Rikiuoti pagal {column}, nuo mažiausių",
  "table.sort_descending": "Rikiuoti pagal {column}, nuo didžiausių",
  "table.total": "Iš viso",
  "table.total_found": "Iš viso rastų",
  "choice.kind.invoice": "Sąskaita",
  "choice.kind.credit_note": "Kreditinė sąskaita",
  "choice.kind.debt": "Perduota skola",
  "choice.kind.void": "Juodraštis arba anuliuotas",
  "choice.kind.soft": "Švelnus išieškojimas",
  "choice.kind.hard": "Griežtas išieškojimas",
  "choice.kind.field": "Vizitai",
  "choice.kind.legal": "Teisminis išieškojimas",
  "choice.kind.agency": "Agentūra",
  "choice.direction.outgoing": "Išeinantis",
  "choice.direction.incoming": "Įeinantis",
  "choice.counts.attempts": "Bandymai",
  "choice.counts.calls": "Skambučiai",
  "choice.counts.contacts": "Įvykę kontaktai",
  "choice.per.debt": "Skola",
  "choice.per.customer": "Klientas",
  "choice.channel.letter": "Laiškas",
  "choice.channel.email": "El. paštas",
  "choice.channel.phone": "Telefonas",
  "choice.channel.sms": "SMS",
  "choice.channel.visit": "Vizitas",
  "choice.channel.portal": "Savitarna",
  "choice.channel.other": "Kitas",
  "table.yes": "taip",
  "tables.activities": "Veiksmai (skambučiai, laiškai, vizitai)",
  "tables.aging_snapshots": "Skolų amžiaus ataskaita pagal klientus",
  "tables.assignments": "Klientų priskyrimai išieškotojams",
  "tables.clients": "Kreditoriai (užsakovai)",
  "tables.collectors": "Išieškotojai",
  "tables.complaints": "Skundai",
  "tables.contact_rules": "Kontaktų taisyklės",
  "tables.customers": "Klientai",
  "tables.disputes": "Ginčai",
  "tables.fx_rates": "Valiutų kursai",
  "tables.invoices": "Sąskaitos ir kiti dokumentai",
  "tables.payments": "Mokėjimai",
  "tables.plan_instalments": "Mokėjimo grafikų įmokos",
  "tables.promises": "Pažadai sumokėti",
  "tables.targets": "Tikslai",
  "tables.terms_changes": "Mokėjimo terminų ir limitų pakeitimai",
  "tables.write_offs": "Nurašymai",
  "theme.change": "Spalvos: {now}. Perjungti: {next}",
  "theme.dark": "Tamsios",
  "theme.light": "Šviesios",
  "theme.system": "Sistemos",
  "upload.button": "Įkelti",
  "upload.choose": "Nutempkite failus čia arba pasirinkite",
  "upload.failed": "Įkelti nepavyko. Bandykite vėl; nieko neįkelta.",
  "upload.interrupted": "Ryšys nutrūko. Patikrinkite, ar Recoup tebeveikia, ir bandykite vėl.",
  "upload.note":
    "Eksportuoti sąskaitų, mokėjimų, klientų, veiksmų ir kiti failai, galima keli iš karto: tekstiniai failai, pvz., CSV, „Excel“ darbaknygės, „Parquet“, JSON eilutės, taip pat ZIP archyvai. Nieko neįkeliama, kol nepatvirtinsite.",
  "upload.sending":
    "{files, plural, one {Siunčiamas # failas} few {Siunčiami # failai} many {Siunčiama # failo} other {Siunčiama # failų}}: {sent} iš {size}",
  "upload.sending_label": "Išsiųsta baitų",
  "upload.broken_off": "Įkėlimas nutrūko nebaigtas. Bandykite vėl; nieko neįkelta.",
  "upload.none": "Failas nepasirinktas. Pasirinkite vieną ar kelis failus ir įkelkite.",
  "upload.not_a_form": "Tai ne įkėlimas. Siųskite failus kaip multipart formą.",
  "upload.left.minutes": "liko apie {minutes} min.",
  "upload.left.seconds": "liko apie {seconds} s",
  "upload.progress": "{phase}: {percent} %",
  "upload.too_many": "Iš karto galima siųsti ne daugiau kaip {most} failų. Siųskite dalimis.",
  "welcome.demo.button": "Atverti parodomąjį skyrių",
  "welcome.demo.note": "Jį vienu spustelėjimu galima pašalinti puslapyje „Duomenys“.",
  "welcome.demo.text":
    "Išgalvotas skyrius su dvejų metų sąskaitomis, mokėjimais, skambučiais ir pažadais, įkeltais kaip bet kurie kiti failai. Apsižvalgykite prieš įkeldami savo duomenis.",
  "welcome.demo.title": "Arba pažiūrėkite parodomąjį skyrių",
  "welcome.lead":
    "Recoup skolų išieškojimo skyriaus eksportuotus failus paverčia rodikliais, kuriais vadovaujasi jo vadovai. Duomenų čia dar nėra. Pradėti galite dviem būdais:",
  "welcome.title": "Sveiki, čia Recoup",
  "welcome.upload.text":
    "Įkelkite failus iš apskaitos programos, išieškojimo sistemos ar skaičiuoklės. Recoup atpažįsta jų turinį, klausia tik abejodama ir prieš įkeldama parodo, kas būtų įkelta.",
  "welcome.upload.title": "Įkelkite savo failus",
  "pack.back": "Visos ataskaitos",
  "pack.begin": "Kas ataskaitoje",
  "pack.bridge.balance": "Likutis",
  "pack.bridge.base": "Po žingsniu (nematoma)",
  "pack.bridge.lowered": "Sumažino likutį",
  "pack.bridge.raised": "Padidino likutį",
  "pack.change": "Keisti turinį ir išvaizdą",
  "pack.chart_of": "Dalies „{topic}“ diagrama",
  "pack.column.change": "Pokytis",
  "pack.column.figure": "Rodiklis",
  "pack.column.from": "Nuo",
  "pack.column.restated": "Pakeista naujesnių duomenų",
  "pack.column.shown": "Kaip rodoma",
  "pack.column.to": "Iki",
  "pack.column.value": "Reikšmė",
  "pack.covers": "Ką dabar rodo šios ataskaitos skaidrės. Laikotarpis: {period}.",
  "pack.field.colour": "Spalva",
  "pack.field.commentary": "Komentaras: {section}",
  "pack.field.commentary_hint": "Ką valdyba turėtų apie tai žinoti",
  "pack.field.company": "Įmonė",
  "pack.field.compare": "Lyginama su",
  "pack.field.logo": "Logotipas (PNG arba JPEG)",
  "pack.field.logo_now": "Dabartinis logotipas",
  "pack.field.name": "Ataskaitos pavadinimas",
  "pack.field.no_logo": "Pašalinti logotipą",
  "pack.field.period": "Laikotarpis",
  "pack.field.place": "Vieta ataskaitoje: {section}",
  "pack.field.sections": "Dalys, jų vieta ir jūsų komentaras",
  "pack.field.title": "Viršelio antraštė",
  "pack.figures": "Rodikliai",
  "pack.lead":
    "Pasirinkite, ką valdyba turi matyti, parašykite, ką ji turi žinoti, ir išsaugokite kaip skaidres, PDF ar „Excel“. Kitą mėnesį ta pati ataskaita rodys naujus rodiklius.",
  "pack.new": "Nauja ataskaita",
  "pack.none.note":
    "Sukurkite naują ataskaitą: siūlomos dalys jau pažymėtos, o kiekvienos esmė pasakyta vienu sakiniu.",
  "pack.none.title": "Dar neišsaugota nė viena ataskaita",
  "pack.period.month": "Paskutinis visas mėnuo",
  "pack.period.quarter": "Paskutinis visas ketvirtis",
  "pack.period.year_to_date": "Metai iki paskutinio viso mėnesio",
  "pack.refusal.format": "{file} nėra ataskaitos formatas. Galimi: {known}.",
  "pack.refusal.logo_kind":
    "Logotipas nėra tinkamas PNG ar JPEG paveikslėlis arba ilgesnis nei {most, number} tšk. Išsaugokite jį vienu iš šių formatų.",
  "pack.refusal.logo_size": "Logotipas didesnis nei {most} kB. Išsaugokite mažesnį.",
  "pack.refusal.no_data":
    "Neįkelta nieko, ką ataskaita galėtų rodyti. Pirma įkelkite sąskaitas puslapyje „Duomenys“.",
  "pack.refusal.no_section": "Ataskaitai reikia bent vienos dalies. Pažymėkite ją.",
  "pack.refusal.taken":
    "Kita ataskaita jau vadinasi „{name}“ arba labai panašiai. Pasirinkite kitą pavadinimą.",
  "pack.refusal.unknown": "Ataskaitos „{pack}“ nėra. Išsaugotos: {known}.",
  "pack.refusal.value": "Ataskaita neišsaugota: lauko „{field}“ reikšmė netinkama.",
  "pack.remove": "Pašalinti šią ataskaitą",
  "pack.save": "Išsaugoti ataskaitą",
  "pack.save.pdf": "PDF",
  "pack.save.pptx": "PowerPoint",
  "pack.save.xlsx": "Excel",
  "pack.saved": "Ataskaita išsaugota.",
  "pack.section.agencies": "Agentūros ir vidinis išieškojimas",
  "pack.section.aging": "Skolų amžius šiandien",
  "pack.section.aging_trend": "Skolų amžiaus kitimas",
  "pack.section.bridge": "Kas lėmė gautinų sumų pokytį",
  "pack.section.collected": "Surinktos įplaukos",
  "pack.section.collectors": "Išieškotojų tikslų įvykdymas",
  "pack.section.contact": "Kontaktai su klientais",
  "pack.section.contact_hours": "Kada pavyksta pasiekti klientus",
  "pack.section.disputes": "Ginčai ir jų priežastys",
  "pack.section.dso": "Gautinų sumų apyvartumas dienomis (DSO)",
  "pack.section.effectiveness": "Išieškojimo veiksmingumas",
  "pack.section.expected_loss": "Tikėtini nuostoliai",
  "pack.section.ladder": "Ką duoda priminimai",
  "pack.section.liquidation": "Perduotų skolų išieškojimas",
  "pack.section.position": "Gautinos sumos",
  "pack.section.promise_calendar": "Pažadai pagal mokėjimo dieną",
  "pack.section.promises": "Pažadai sumokėti",
  "pack.section.recovery": "Pradelstų sumų susigrąžinimas",
  "pack.section.regions": "Pradelsta pagal regionus",
  "pack.section.roll_rates": "Kaip per mėnesį keičiasi pradelstos skolos",
  "pack.section.segments": "Pradelsta pagal segmentus",
  "pack.section.stages": "Nuo priminimo iki nurašymo",
  "pack.summary":
    "{period} · {count, plural, one {# dalis} few {# dalys} many {# dalies} other {# dalių}}",
  "pack.title": "Ataskaita valdybai",
  "pack.window": "Ataskaita valdybai · Recoup",
  "pack.window_of": "{name} · Ataskaita valdybai · Recoup",
  "aging.lead": "Kiek skolinga, kiek vėluojama ir kas skolingas.",
  "aging.question.share_over_time": "{dimension}: kur didėja pradelsta dalis?",
  "aging.question.by": "{dimension}: kur susidarė pradelstos skolos?",
  "aging.age.due_date": "mokėjimo termino",
  "aging.age.issue_date": "išrašymo dienos",
  "aging.age_label": "Vėlavimas skaičiuojamas nuo",
  "aging.question.overdue": "Kas vėluoja ir kokie buvo paskutiniai veiksmai?",
  "aging.question.customers": "Kas skolingas?",
  "aging.question.moved": "Kas lėmė pokytį?",
  "aging.question.now": "Kiek vėluoja neapmokėtos sumos?",
  "aging.question.trend": "Geriau ar blogiau nei anksčiau?",
  "aging.stated":
    "Sąskaitų neįkelta: rodoma {date} skolų amžiaus ataskaita. Rodiklių, kuriems reikia sąskaitų, apskaičiuoti negalima.",
  "aging.title": "Skolų amžius",
  "aging.window": "Skolų amžius · Recoup",
  "agencies.lead":
    "Kiek surenka agentūros, palyginti su vidiniu išieškojimu, ir kiek kainuoja išieškojimas.",
  "agencies.note.cost":
    "Apmokėtos valandos, agentūrų atlygis ir veiksmų sąnaudos, palyginti su suma, surinkta iš pradelstų skolų.",
  "agencies.note.curves":
    "Iš skolų, perduotų per paskutinius dvejus metus: agentūros – pagal pavadinimą, vidinis išieškojimas – pagal etapą. Kiekvienas taškas apima tik pakankamai senus perdavimus.",
  "agencies.note.house":
    "Kiekvienas perdavimas lyginamas su vidinio išieškojimo skolomis, kurios buvo pradelstos tiek pat dienų ir perduotos prieš tiek pat laiko.",
  "agencies.note.kept":
    "Klientai, kuriems per šešis mėnesius vėl išrašyta sąskaita, iš visų, iš kurių tame etape išieškota.",
  "agencies.note.table":
    "Laikotarpio perdavimai ir kiek iš jų gauta iki laikotarpio pabaigos. Lyginami tie, kuriems yra panašių vidinio išieškojimo skolų.",
  "agencies.note.teams": "„Niekas“ – tai, kas gauta iš klientų, kurie niekam nebuvo priskirti.",
  "agencies.question.collectors": "Kas surenka didžiausią perduotų skolų dalį?",
  "agencies.question.cost": "Kiek kainuoja išieškojimas?",
  "agencies.question.curves": "Kiek skolų atgaunama, kaip greitai ir kas jas atgauna?",
  "agencies.question.house": "Ar agentūros surenka daugiau, nei surinktume mes?",
  "agencies.question.kept": "Ar išlaikome klientus, iš kurių išieškojome?",
  "agencies.question.parts": "Kam leidžiami pinigai?",
  "agencies.question.teams": "Kiek kainuoja kiekviena komanda, palyginti su tuo, ką surenka?",
  "agencies.table": "Kaip sekėsi kiekvienai agentūrai?",
  "agencies.title": "Agentūros ir sąnaudos",
  "agencies.window": "Agentūros ir sąnaudos · Recoup",
  "collector.fee": "Atlygis",
  "collector.fte": "Etatas",
  "collector.kind": "Rūšis",
  "collector.kind.agency": "Agentūra",
  "collector.kind.field": "Vizitai",
  "collector.kind.hard": "Griežtas išieškojimas",
  "collector.kind.legal": "Teisminis išieškojimas",
  "collector.kind.soft": "Švelnus išieškojimas",
  "collector.left": "Dirbo iki",
  "collector.question.targets": "Ar kas mėnesį pasiekiamas tikslas?",
  "collector.started": "Dirba nuo",
  "collector.table": "Pagal mėnesius",
  "collector.tier.first": "{rate} surinktos sumos",
  "collector.tier.next": "{rate}, pasiekus {from} tikslo",
  "collector.unknown": "Išieškotojo {id} duomenyse nėra.",
  "collectors.everybody": "Visi išieškotojai",
  "collectors.lead": "Kas surenka skolas, koks jų tikslas ir kokiu darbu tai pasiekiama.",
  "collectors.note.commission":
    "Išieškotojo tarifas nuo jam per mėnesį priskirtų sumų, pagal mėnesio tikslo pakopas, atėmus grąžintus mokėjimus.",
  "collectors.note.learning":
    "Po liniją kiekvienam išieškotojui, pradėjusiam dirbti duomenų laikotarpiu. Nebaigtas mėnuo skaičiuojamas iki paskutinės duomenų dienos.",
  "collectors.note.liquidation":
    "Kiek gauta iš skolų, kurios kiekvienam perduotos per paskutinius dvylika mėnesių, kol jos buvo jam priskirtos.",
  "collectors.note.promises":
    "Pažadai, kurių terminas suėjo per paskutinius 12 mėnesių, kad pavieniai atvejai mažiau iškreiptų vaizdą. Iš kelių pažadų apie žmogų spręsti dar per anksti.",
  "collectors.note.rule":
    "Mokėjimas priskiriamas išieškotojui, kuriam klientas tą dieną buvo priskirtas; jei priskyrimų nėra – tam, kuris per 30 dienų iki mokėjimo paskutinis su juo dirbo.",
  "collectors.note.table":
    "Vien iš surinktos sumos apie žmogų spręsti negalima: portfeliai skiriasi. Todėl ji rodoma kartu su atliktu darbu ir ištesėtais pažadais.",
  "collectors.person.all": "Visi: {value}",
  "collectors.person.lead": "Kiek surinkta, kokiu darbu ir kaip tai atrodo, palyginti su kitais.",
  "collectors.question.attempts": "Ar darbo su klientais daugėja, ar mažėja?",
  "collectors.question.collected": "Surenkama daugiau ar mažiau nei anksčiau?",
  "collectors.question.kept": "Ar pažadai tesimi dažniau nei anksčiau?",
  "collectors.question.commission": "Kas kiek komisinių uždirbo?",
  "collectors.question.learning": "Kaip greitai įsidirba nauji išieškotojai?",
  "collectors.question.liquidation": "Kas surenka didžiausią jam perduotų skolų dalį?",
  "collectors.question.promises": "Kieno pažadai tesimi?",
  "collectors.question.rates": "Ar pavyksta pasiekti tinkamą asmenį?",
  "collectors.question.table": "Ką nuveikė kiekvienas?",
  "collectors.question.target": "Kas pasiekė tikslą?",
  "collectors.question.who": "Kas surinko?",
  "collectors.title": "Išieškotojai",
  "collectors.window": "Išieškotojai · Recoup",
  "dso.column.before": "Prieš metus",
  "dso.column.change": "Pokytis",
  "dso.column.dso": "DSO",
  "dso.column.late": "Dėl vėlavimo",
  "dso.column.terms": "Iki termino",
  "dso.lead":
    "Kaip greitai pardavimai virsta pinigais, kaip greitai galėtų virsti ir kur to nevyksta.",
  "dso.note.family":
    "Geriausias galimas DSO – sumos, kurių terminas tuo pačiu laikotarpiu dar nesuėjo: skirtumas iki DSO rodo, kiek klientai vėluoja po sutarto termino.",
  "dso.question.by": "{dimension}: kur mokama lėtai?",
  "dso.question.family": "Kaip greitai pardavimai virsta pinigais?",
  "dso.question.late": "Kiek vėluoja mokėjimai?",
  "dso.question.late_by": "{dimension}: kas moka pavėluotai?",
  "dso.table": "DSO dienomis, {dimension}: iki termino, dėl vėlavimo ir prieš metus",
  "dso.title": "DSO",
  "dso.window": "DSO · Recoup",
  "dso.window_label": "Pardavimų laikotarpis",
  "dso.window_months":
    "{months, plural, one {# mėnuo} few {# mėnesiai} many {# mėnesio} other {# mėnesių}}",
  "figure_page.as_of": "Data",
  "figure_page.before": "Palyginimui, {label}: {value}.",
  "figure_page.currency": "Valiuta",
  "figure_page.data_through": "Duomenys iki",
  "figure_page.days": "Dienos",
  "figure_page.denominator": "Vardiklis",
  "figure_page.everything": "Viskas",
  "figure_page.how": "Kaip apskaičiuojama",
  "figure_page.input": "Sudedamoji dalis",
  "figure_page.inputs": "Iš ko tai susideda: kiekvieną dalį galima atverti",
  "figure_page.numerator": "Skaitiklis",
  "figure_page.period": "Laikotarpis",
  "figure_page.question.by": "{dimension}: iš ko tai susidaro?",
  "figure_page.question.trend": "Kaip rodiklis keitėsi?",
  "figure_page.rows": "Eilutės, iš kurių sudaryta",
  "figure_page.rows_behind_inputs":
    "Šis rodiklis sudarytas iš kitų rodiklių. Atverkite vieną iš jo dalių viršuje ir pamatysite eilutes.",
  "figure_page.rows_note":
    "{count, plural, =0 {Eilučių nėra} one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}; prie kiekvienos nurodytas failas ir eilutė, iš kur ji paimta. CSV faile yra visos eilutės su visais stulpeliais.",
  "figure_page.scope": "Apimtis",
  "figure_page.source": "Šaltinis: {source}.",
  "figure_page.split_by": "Skaidyti pagal",
  "figure_page.split_table": "Pagal: {dimension}",
  "figure_page.variant.buckets": "Vėlavimo intervalų ribos, d.",
  "figure_page.variant.forward_factor": "Prognozės koeficientas",
  "figure_page.target": "Tikslas",
  "figure_page.attainment": "Įvykdymas",
  "figure_page.off_target": "Palyginti su tikslu",
  "figure_page.variant.cei": "Laikotarpio variantas",
  "figure_page.variant.cei.monthly_average": "Pardavimai, padalyti iš laikotarpio mėnesių",
  "figure_page.variant.cei.period": "Viso laikotarpio pardavimai",
  "figure_page.variant.window": "Pardavimų laikotarpis",
  "figure_page.variant.window.1": "1 mėnuo",
  "figure_page.variant.window.12": "12 mėnesių",
  "figure_page.variant.window.3": "3 mėnesiai",
  "figure_page.window": "{figure} · Recoup",
  "figure_page.factor": "Daugiklis",
  "overview.all_customers": "Visi klientai",
  "overview.dso_note": "Geriausias galimas – {best}, vidutinis vėlavimas – {late}.",
  "overview.drift":
    "{name}: DSO per metus pailgėjo nuo {before} iki {now}, o bendras DSO keitėsi nuo {all_then} iki {all_now}",
  "overview.highest_late":
    "{name}: ilgiausias DSO, {dso}; iš jo {late} – dėl vėlavimo, {terms} – terminas dar nesuėjo",
  "overview.highest_terms":
    "{name}: ilgiausias DSO, {dso}, daugiausia dėl mokėjimo terminų; {terms} – terminas dar nesuėjo, {late} – dėl vėlavimo",
  "overview.lead": "Kiek mums skolinga, kaip greitai pinigai gaunami ir kas pasikeitė.",
  "overview.no_target": "Šio laikotarpio tikslas nežinomas.",
  "overview.nobody_overdue": "Niekas nevėluoja.",
  "overview.promises_above":
    "{name}: pažadai tesimi daug dažniau – {rate} iš {count} per paskutinius 12 mėnesių, o visų kitų – {others}",
  "overview.promises_below":
    "{name}: pažadai tesimi daug rečiau – {rate} iš {count} per paskutinius 12 mėnesių, o visų kitų – {others}",
  "overview.question.aging": "Kiek skolinga ir kiek vėluojama?",
  "overview.question.moved": "Kas lėmė gautinų sumų pokytį?",
  "overview.question.customers": "Kas turi didžiausią pradelstą skolą?",
  "overview.question.dso": "Kaip greitai pardavimai virsta pinigais?",
  "overview.stands_out": "Į ką atkreipti dėmesį",
  "overview.title": "Apžvalga",
  "overview.window": "Apžvalga · Recoup",
  "page.amounts_in": "Sumos – {currency}.",
  "page.column.cohort": "Tapo pradelsta",
  "page.column.collector": "Išieškotojas",
  "page.column.customer": "Klientas",
  "page.column.customer_id": "Numeris",
  "page.column.fell_overdue": "Suma",
  "page.column.overdue": "Pradelsta",
  "page.column.total": "Iš viso",
  "page.convert_to": "Rodyti viską valiuta {currency} pagal kiekvienos dienos kursą",
  "page.data_ends": "Paskutinė duomenų diena – {date}.",
  "page.key_figures": "Pagrindiniai rodikliai",
  "page.only_currency": "Rodyti tik valiutą {currency}",
  "page.period_of": "{period}.",
  "page.save_csv": "CSV",
  "page.save_xlsx": "Excel",
  "page.question.over_time": "{dimension}: kaip keitėsi kiekvienoje grupėje?",
  "page.save_pdf": "PDF",
  "page.save_pdf_note": "Šis puslapis kaip PDF dokumentas siųsti ar spausdinti",
  "page.scope_line": "Likučiai – {as_of}, apyvartos – {period}.",
  "page.why_missing":
    "Nėra: pagal šiuos filtrus neįkelta reikiamų duomenų arba jų istorija per trumpa.",
  "page.why_nothing": "Nėra: pagal šiuos filtrus nėra su kuo palyginti.",
  "promises.lead": "Ką klientai pažadėjo ir susitarė sumokėti ir ar sumoka.",
  "promises.none_pending": "Laukiamų pažadų nėra.",
  "promises.not_yet": "dar ne",
  "promises.note.adherence":
    "Įmoka įskaičiuojama pasibaigus jos lengvatinėms dienoms. Mėnesiai iki pirmojo mokėjimo grafiko rodiklio neturi.",
  "promises.note.broken":
    "Mokėjimo grafikai, prasidėję per paskutinius 12 mėnesių, kuriuose iš eilės praleistos dvi įmokos. Neseniai prasidėję grafikai dar neturėjo laiko nutrūkti.",
  "promises.note.calendar":
    "Kiekvienai dienai pažadėtos sumos. Juosta apačioje rodo, kiek ištesėta, netesėta ar dar laukiama; ar pažadas ištesėtas, nustatoma praėjus trims dienoms po termino, jei nustatymuose nenurodyta kitaip.",
  "promises.note.pending": "Pažadai, kurių lengvatinės dienos dar nepasibaigė.",
  "promises.note.year":
    "Pažadai, kurių terminas suėjo per paskutinius 12 mėnesių, kad pavieniai atvejai mažiau iškreiptų vaizdą. Iš kelių pažadų apie žmogų spręsti dar per anksti.",
  "promises.question.adherence": "Ar įmokos mokamos laiku?",
  "promises.question.broken_by": "{dimension}: kieno mokėjimo grafikai nutrūksta?",
  "promises.question.calendar": "Kiek pažadėta kiekvienai dienai ir ar sumokama?",
  "promises.question.kept": "Ar pažadai tesimi dažniau nei anksčiau?",
  "promises.question.kept_by": "{dimension}: kas tesi pažadus?",
  "promises.question.pending": "Kas artimiausiu metu pažadėjo mokėti?",
  "promises.question.rate": "Ar pokalbiai baigiasi pažadu sumokėti?",
  "promises.title": "Pažadai ir mokėjimo grafikai",
  "promises.window": "Pažadai ir mokėjimo grafikai · Recoup",
  "disputes.lead":
    "Dėl ko ginčijamos sąskaitos, kaip greitai ginčai išsprendžiami ir ar klientai lieka.",
  "disputes.none_open": "Neišspręstų ginčų nėra.",
  "disputes.note.oldest":
    "{date} neišspręsti ginčai, seniausi pirmi. Sumos – dokumento valiuta; jei suma nenurodyta, laikoma, kad ginčijama visa pradedant ginčą neapmokėta dokumento suma.",
  "disputes.note.rate":
    "Pagal dokumentų išrašymo mėnesį. Naujausi dokumentai dar gali būti užginčyti.",
  "disputes.note.year": "Paskutiniai 12 mėnesių, kad pavieniai atvejai mažiau iškreiptų vaizdą.",
  "disputes.question.complaints": "Ar 1 000 kontaktų tenka daugiau skundų?",
  "disputes.question.days": "Ar ginčai išsprendžiami greičiau nei anksčiau?",
  "disputes.question.kept": "Ar klientai lieka po išieškojimo?",
  "disputes.question.oldest": "Kurie ginčai neišspręsti ilgiausiai?",
  "disputes.question.open": "Ar neišspręstų ginčų daugiau nei anksčiau?",
  "disputes.question.rate": "Kiek išrašytų sumų ginčijama?",
  "disputes.question.rate_by": "{dimension}: kur ginčijama?",
  "disputes.question.reasons": "Kodėl klientai ginčija sąskaitas ir kieno tiesa?",
  "disputes.question.why": "Kuo jie skundžiasi?",
  "disputes.title": "Ginčai ir santykiai su klientais",
  "disputes.window": "Ginčai ir santykiai su klientais · Recoup",
  "breach.after_conversation": "Skambinta per anksti po pokalbio",
  "breach.count": "{counted}, leidžiama {allowed}",
  "breach.hours": "Ne leistinomis valandomis",
  "breach.weekday": "Dieną, kai kontaktai neleidžiami",
  "contact.column.breach": "Pažeidimas",
  "contact.lead": "Ką pasiekiame, kada, kokiu kanalu ir ar laikomės kontaktų taisyklių.",
  "contact.no_channel": "Nežinomas",
  "contact.note.breaches":
    "Kliento šalies ar regiono taisyklę pažeidžiantis veiksmas; skaičiuojamas po kartą kiekvienai pažeistai taisyklei.",
  "contact.note.channels":
    "Juostos: kiek klientų su pradelsta skola bandyta pasiekti kiekvienu kanalu. Lentelėje pinigai priskiriami mokėjimuose nurodytam kanalui; jei jo niekur nenurodyta – paskutiniam bandymui per 7 dienas iki mokėjimo, o tai neįrodo, kad sumokėta dėl jo.",
  "contact.note.heatmap":
    "Tik skambučiai, jei kanalas nepasirinktas. Blyškiomis valandomis mažiau nei dešimt bandymų. Bandymai be laiko neįtraukti.",
  "contact.note.tracing":
    "Klientai, kurių kontaktiniai duomenys pasirodė neteisingi arba kurių ieškota, ir kas iki šiol pasiekta.",
  "contact.question.breaches": "Ar laikomės kontaktų taisyklių?",
  "contact.question.breaches_by_collector": "Kas pažeidžia taisykles?",
  "contact.question.breaches_by_country": "Kur taisyklės pažeidžiamos?",
  "contact.question.channels": "Ką duoda kiekvienas kanalas?",
  "contact.question.heatmap": "Kada pavyksta pasiekti klientus?",
  "contact.question.rates": "Ar pavyksta pasiekti tinkamą asmenį?",
  "contact.question.tracing": "Ar randame dingusius klientus?",
  "contact.rules": "Kontaktų taisyklės",
  "contact.title": "Kontaktai ir kanalai",
  "contact.tracing.none":
    "Šiuo laikotarpiu neteisingų kontaktinių duomenų nerasta ir paieškų neužfiksuota.",
  "contact.tracing.sentence":
    "Klientų, kurių kontaktiniai duomenys neteisingi: {lost}, ieškota: {searched}; paskui pasiekta: {reached}, sumokėjo: {paid}",
  "contact.window": "Kontaktai ir kanalai · Recoup",
  "rules.back": "Kontaktai ir kanalai",
  "rules.bring_back": "Atkurti",
  "rules.column.change": "Pakeitimas",
  "rules.column.from": "Šaltinis",
  "rules.column.says": "Nustato",
  "rules.counts.attempts": "Visi bandymai",
  "rules.counts.calls": "Skambučiai",
  "rules.counts.contacts": "Įvykę kontaktai",
  "rules.edit": "Keisti",
  "rules.edit_one": "Keisti taisyklę {rule}",
  "rules.example.au": "Australija",
  "rules.example.au.month": "Dešimt kontaktų per mėnesį",
  "rules.example.au.source":
    "ACCC ir ASIC skolų išieškojimo gairės: įvykę kontaktai dėl visų kliento skolų. Mėnuo laikomas trisdešimčia dienų.",
  "rules.example.au.week": "Trys kontaktai per savaitę",
  "rules.example.ph": "Filipinai",
  "rules.example.ph.hours": "SEC aplinkraštis Nr. 18: valandos",
  "rules.example.ph.source":
    "Securities and Exchange Commission, Memorandum Circular No. 18, 2019: jokių kontaktų iki 6 val. ryto ir po 10 val. vakaro.",
  "rules.example.us": "Jungtinės Valstijos",
  "rules.example.us.calls": "Regulation F: septyni skambučiai",
  "rules.example.us.conversation": "Regulation F: po pokalbio",
  "rules.example.us.hours": "Regulation F: valandos",
  "rules.example.us.source":
    "Regulation F, 12 CFR 1006.6 ir 1006.14: skambučiai dėl kiekvienos skolos, įskaitant neatsilieptus, ir tinkamomis laikomos valandos.",
  "rules.examples.add": "Perimti taisykles: {country}",
  "rules.examples.note":
    "Pradinės taisyklės, kurias perėmus galima keisti. Tai ne teisinė konsultacija: ar jos išsamios ir ar jums galioja, žino jūsų teisininkai.",
  "rules.examples.title": "Pavyzdžiai",
  "rules.form.add": "Pridėti taisyklę",
  "rules.form.after_conversation": "Kiek dienų po pokalbio neskambinti",
  "rules.form.edit": "Keisti taisyklę {rule}",
  "rules.form.leave": "Palikti, kaip yra",
  "rules.form.note":
    "Jurisdikcija – šalis (PL, Lenkija), regionas, kaip nurodyta klientų sąraše, abu (US-New York) arba * – visi klientai. Kas palikta tuščia, neribojama. Norėdami pakeisti ribą nuo tam tikros dienos, užbaikite šią taisyklę diena anksčiau ir pridėkite kitą.",
  "rules.form.save": "Išsaugoti taisyklę",
  "rules.form.weekdays": "Leidžiamos dienos, pvz., Mon-Fri",
  "rules.in_force": "Galiojančios taisyklės",
  "rules.lead":
    "Kaip dažnai, kada ir po kiek laiko vėl galima kreiptis į klientus, pagal šalį ar regioną.",
  "rules.none":
    "Taisyklių nenustatyta. Pridėkite žemiau, perimkite pavyzdį arba įkelkite kontaktų taisyklių failą.",
  "rules.note":
    "Kiekvienas taisyklę pažeidžiantis veiksmas yra pažeidimas, skaičiuojamas po kartą kiekvienai taisyklei. Dienos – kalendorinės ir slenkančios: veiksmo diena yra paskutinė iš jų.",
  "rules.per.customer": "Klientas",
  "rules.per.debt": "Skola (dokumentas)",
  "rules.refusal.example": "Pavyzdinių taisyklių {example} nėra.",
  "rules.refusal.value":
    "Tokios taisyklės išsaugoti negalima: patikrinkite {field, select, jurisdiction {jurisdikciją} ruleId {taisyklės numerį} maxCount {ribas – reikia bent vienos} days {kontaktų skaičių ir dienas – jie nurodomi kartu} daysAfterConversation {dienas po pokalbio} hourFrom {pirmąją valandą} hourTo {paskutinę valandą} validFrom {pirmąją dieną} validTo {paskutinę dieną – ji negali būti ankstesnė už pirmąją} other {tai, kas įrašyta}}. Niekas nepakeista.",
  "rules.remove": "Pašalinti",
  "rules.remove_one": "Pašalinti taisyklę {rule}",
  "rules.saved": "Išsaugota. Pažeidimai dabar skaičiuojami pagal šias taisykles.",
  "rules.says.after_conversation":
    "Jokių skambučių {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}} po pokalbio, skaičiuojant {per, select, debt {pagal skolą} other {pagal klientą}}.",
  "rules.says.attempts":
    "Ne daugiau kaip {max, plural, one {# bandymas} few {# bandymai} many {# bandymo} other {# bandymų}} per {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}}, skaičiuojant {per, select, debt {pagal skolą} other {pagal klientą}}.",
  "rules.says.calls":
    "Ne daugiau kaip {max, plural, one {# skambutis} few {# skambučiai} many {# skambučio} other {# skambučių}} per {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}}, skaičiuojant {per, select, debt {pagal skolą} other {pagal klientą}}.",
  "rules.says.contacts":
    "Ne daugiau kaip {max, plural, one {# įvykęs kontaktas} few {# įvykę kontaktai} many {# įvykusio kontakto} other {# įvykusių kontaktų}} per {days, plural, one {# dieną} few {# dienas} many {# dienos} other {# dienų}}, skaičiuojant {per, select, debt {pagal skolą} other {pagal klientą}}.",
  "rules.says.hours":
    "{counts, select, calls {Skambučiai} contacts {Kontaktai} other {Bandymai}} tik nuo {from} iki {to}.",
  "rules.says.hours_from":
    "{counts, select, calls {Jokių skambučių} contacts {Jokių kontaktų} other {Jokių bandymų}} iki {from}.",
  "rules.says.hours_to":
    "{counts, select, calls {Jokių skambučių} contacts {Jokių kontaktų} other {Jokių bandymų}} po {to}.",
  "rules.says.weekdays":
    "{counts, select, calls {Skambučiai} contacts {Kontaktai} other {Bandymai}} tik dienomis: {weekdays}.",
  "rules.says.weekdays_unread":
    "Savaitės dienų „{weekdays}“ perskaityti negalima: kol nepakeistos, jos nieko neriboja.",
  "rules.set_here": "Nustatyta čia",
  "rules.taken_away": "Pašalinta",
  "rules.title": "Kontaktų taisyklės",
  "rules.window": "Kontaktų taisyklės · Recoup",
  "stages.lead":
    "Kuris priminimas paskatina klientus mokėti ir kas vyksta toliau, kai nepaskatina.",
  "stages.note.funnel":
    "Klientas priskiriamas tolimiausiam etapui, į kurį jį perkėlė koks nors veiksmas, kol nelieka pradelstų skolų.",
  "stages.note.ladder":
    "Tik tai, kas buvo pradelsta žingsnio dieną, tik tai, kas sumokėta iki kito žingsnio, ir tik žingsniai, kurių dienos duomenyse jau pasibaigė.",
  "stages.question.funnel": "Iki kurio etapo nueina klientai ir kiek laiko jame būna?",
  "stages.question.ladder": "Kuris žingsnis paskatina klientus mokėti?",
  "stages.question.penetration": "Ar dirbama su kiekvienu klientu, su kuriuo reikia?",
  "stages.title": "Etapai ir priminimai",
  "stages.window": "Etapai ir priminimai · Recoup",
  "tracing.found": "Rasti",
  "tracing.lost": "Neteisingi kontaktiniai duomenys",
  "tracing.paid": "Bent kiek sumokėjo",
  "tracing.reached": "Pasiekti",
  "tracing.searched": "Ieškota",
  "exposure.note":
    "Neapmokėta suma, palyginti su tą dieną galiojančiu kredito limitu: paties kliento, jei jo nėra – segmento, jei ir jo nėra – iš klientų sąrašo. Dar neišrašytų sąskaitų duomenyse nėra.",
  "exposure.question": "Kieno skola viršija limitą?",
  "exposure.table": "Limitą viršijantys klientai",
  "terms.note":
    "Paskutinių dvejų metų mokėjimai ir sąskaitos; pradelstos sumos – tą dieną. Dienos skaičiuojamos nuo sąskaitos išrašymo.",
  "terms.question": "Kokie terminai suteikiami ir per kiek faktiškai sumokama?",
  "recovery.lead": "Kiek pradelstų sumų susigrąžinama, kaip greitai ir kiek nurašyta.",
  "recovery.note.cei":
    "Kreditinės sąskaitos ir nurašymai mažina galutinį likutį – taip nustatyta standartinėje formulėje.",
  "recovery.note.curves":
    "Po liniją kiekvienam mėnesiui, kurį sąskaitos tapo pradelstos. Tuščias taškas linijos gale žymi, kur baigiasi duomenys.",
  "recovery.note.triangle":
    "Kiek procentų pradelstos sumos sumokėta per tiek mėnesių. Nepasibaigę mėnesiai palikti tušti.",
  "recovery.column.flow": "Iš → į",
  "recovery.column.from_amount": "Buvo intervale",
  "recovery.column.net_flow": "Grynasis srautas",
  "recovery.column.to_amount": "Po mėnesio kitame",
  "recovery.net_flow": "Grynasis srautas tarp intervalų",
  "recovery.note.losses":
    "Kokia intervalą pasiekusių sumų dalis nurašyta ar tebėra neapmokėta, pagal dokumentus, kurių terminas suėjo prieš metus ar anksčiau; šalia – ką tai reiškia dabartiniam intervalo likučiui.",
  "recovery.note.rolls":
    "Paskutinių dvylikos pasibaigusių mėnesių pabaigų suma. Kiekviena eilutė – intervalo likutis procentais: kuriame intervale jis buvo po mėnesio arba kaip išnyko. Grynasis srautas – intervalo likutis, palyginti su tuo, kas prieš mėnesį buvo ankstesniame intervale; į paskutinį intervalą patenka ir visos senesnės sumos, todėl jo srautas gali viršyti 100 %.",
  "recovery.outcome":
    "Jei ateinantys mėnesiai bus tokie kaip paskutiniai dvylika, iš neapmokėtos {open} sumos bus sumokėta {paid} ({paid_share}), kredituota {credited} ir prarasta {lost} ({lost_share}).",
  "recovery.question.losses": "Kiek galiausiai prarandama ir ką tai reiškia šiandienos likučiams?",
  "recovery.question.rolls": "Kas nutinka su skolomis per mėnesį?",
  "recovery.question.by": "{dimension}: kur susigrąžinama?",
  "recovery.question.cei": "Kiek surinkta iš to, ką buvo galima surinkti?",
  "recovery.question.curves": "Kiek susigrąžinama ir kaip greitai?",
  "recovery.question.triangle": "Kurių mėnesių skolos susigrąžintos gerai, o kurių – ne?",
  "recovery.question.write_offs": "Kiek nurašyta?",
  "recovery.table": "Kohortos, iš kurių sudaryta",
  "recovery.title": "Susigrąžinimas",
  "recovery.window": "Susigrąžinimas · Recoup",
  "recovery.within":
    "{months, plural, =0 {Tas pats mėnuo} one {# mėnuo} few {# mėnesiai} many {# mėnesio} other {# mėnesių}}",
  "bucket.no_due_date": "Be termino",
  "bucket.no_due_date_short": "Be datos",
  "bucket.not_due": "Terminas nesuėjo",
  "bucket.not_due_short": "Nesuėjo",
  "bucket.over": "Virš {days} d.",
  "bucket.over_short": "> {days}",
  "bucket.range": "{from}–{to} d.",
  "bucket.range_short": "{from}–{to}",
  "bucket.unapplied": "Nepaskirstyti mokėjimai",
  "bucket.unapplied_short": "Nepaskirstyta",
  "chart.aging.by_issue":
    "Iš neapmokėtos {total} sumos {old} išrašyta anksčiau nei prieš {days} d.: {share} visų neapmokėtų dokumentų",
  "chart.aging.headline":
    "Pradelsta {overdue}, {share} visų neapmokėtų dokumentų; ilgiau nei {days} d. vėluoja {old}",
  "chart.aging.nothing_open": "Neapmokėtų sumų nėra",
  "chart.aging.nothing_overdue": "Pradelstų sumų nėra; neapmokėta {total}",
  "chart.aging.tip":
    "{bucket}: {amount}\n{count, plural, one {# dokumentas} few {# dokumentai} many {# dokumento} other {# dokumentų}}",
  "chart.aging.headline_none":
    "Pradelsta {overdue}, {share} visų neapmokėtų dokumentų; ilgiau nei {days} d. nevėluoja niekas",
  "chart.aging_trend.by_issue":
    "{month} pabaigoje {old} buvo neapmokėta ilgiau nei {days} d.: {share} visų neapmokėtų dokumentų, o {base_month} pabaigoje – {base_share}",
  "chart.aging_trend.fell": "Pradelsta suma nuo {month} sumažėjo {change}, iki {amount}",
  "chart.aging_trend.nothing": "{month} pabaigoje pradelstų sumų nebuvo",
  "chart.aging_trend.only": "{month} pabaigoje pradelsta buvo {amount}",
  "chart.aging_trend.rose": "Pradelsta suma nuo {month} padidėjo {change}, iki {amount}",
  "chart.aging_trend.undated":
    "{amount} iš {total} neturi mokėjimo termino: ar šios sumos vėluoja, nežinoma",
  "chart.aging_trend.same": "Pradelsta suma nuo {month} nepakito: {amount}",
  "chart.breakdown.not_given": "nenurodyta",
  "chart.breakdown.one": "{title}, {name}: {value}",
  "chart.breakdown.range":
    "{title}: daugiausia – {name}, {value}; mažiausiai – {least}, {least_value}",
  "chart.breakdown.share": "Daugiausia – {name}: {value}, {share} visos sumos",
  "chart.breakdown.of_few": "{value}, tik iš {count, number}",
  "chart.breakdown.of_target": "{value} iš {target}",
  "chart.breakdown.targets_met":
    "{count, plural, =1 {Vienintelis tikslas pasiektas} one {Visi # tikslas pasiektas} few {Visi # tikslai pasiekti} many {Visi # tikslo pasiekti} other {Visi # tikslų pasiekti}}; arčiausiai savojo – {name}: {value}, tikslas {target}",
  "chart.breakdown.targets_missed":
    "Pasiekta {met, number} iš {count, plural, one {# tikslo} few {# tikslų} many {# tikslo} other {# tikslų}}; toliausiai nuo savojo – {name}: {value}, tikslas {target}",
  "chart.breakdown.same": "{title}: visur vienodai, {value}",
  "chart.breakdown.unsplit": "{title}: {value}; duomenyse nenurodyta, kaip tai pasiskirsto",
  "chart.breakdown.share_of_none":
    "{value}, {share} visos sumos, nepriklauso nė vienai iš šių grupių; iš jų daugiausia – {name}: {name_value}",
  "chart.bridge.fell":
    "Gautinos sumos nuo {since} sumažėjo {change}, iki {now}: išrašyta {invoiced}, surinkta {collected}",
  "chart.bridge.only": "Gautinos sumos: {now} ({when}); kokios buvo anksčiau, nežinoma",
  "chart.bridge.rose":
    "Gautinos sumos nuo {since} padidėjo {change}, iki {now}: išrašyta {invoiced}, surinkta {collected}",
  "chart.bridge.same":
    "Gautinos sumos nuo {since} nepakito ({now}): išrašyta {invoiced}, surinkta {collected}",
  "chart.change.fell_by": "{title}: nuo {since} sumažėjo {change}, iki {now}",
  "chart.change.fell_to": "{title}: nuo {since} sumažėjo nuo {then} iki {now}",
  "chart.change.none": "{title}: pagal šiuos filtrus nėra ko rodyti",
  "chart.change.only": "{title}: {now} ({when})",
  "chart.change.rose_by": "{title}: nuo {since} padidėjo {change}, iki {now}",
  "chart.change.rose_to": "{title}: nuo {since} padidėjo nuo {then} iki {now}",
  "chart.change.same": "{title}: nuo {since} nepakito ({now})",
  "chart.change.title_in": "{title}, {period}",
  "chart.change.against_target": "{sentence}; tikslas: {target}",
  "chart.cohort_triangle.headline":
    "Per {months} mėn. daugiausia susigrąžinta iš {best} skolų ({best_rate}), mažiausiai – iš {worst} ({worst_rate})",
  "chart.agencies.house": "vidinis išieškojimas, tokio pat senumo skolos",
  "chart.agencies.none": "Šiuo laikotarpiu agentūroms neperduotas nė vienas klientas",
  "chart.agencies.not_compared":
    "{name}: surinkta {rate} iš perduotos {placed} sumos, atskaičius atlygį – {net}; tokio pat senumo vidinio išieškojimo skolų palyginti nėra",
  "chart.agencies.one":
    "{name}: surinkta {rate} perduotų sumų; vidinis išieškojimas iš tokio pat senumo skolų surinko {house}",
  "chart.agencies.several":
    "{above, plural, =0 {Nė viena iš {count} agentūrų nesurenka} one {# iš {count} agentūrų surenka} few {# iš {count} agentūrų surenka} many {# iš {count} agentūrų surenka} other {# iš {count} agentūrų surenka}} daugiau nei vidinis išieškojimas iš tokio pat senumo skolų",
  "chart.agencies.tip":
    "{name}\nPerduota: {placed}\nSurinkta: {rate}, atskaičius atlygį {net}\nPalyginta: {compared}\nVidinis išieškojimas: {house}",
  "chart.agencies.not_compared_several":
    "Daugiausia perduotų sumų surinko {name} ({rate}), mažiausiai – {last} ({last_rate}); tokio pat senumo vidinio išieškojimo skolų palyginti nėra",
  "chart.collector_months.no_target": "Šių mėnesių tikslai nežinomi",
  "chart.collector_months.reached":
    "Tikslas pasiektas {reached} iš {count, plural, one {# mėnesio} few {# mėnesių} many {# mėnesio} other {# mėnesių}}",
  "chart.cost_parts.activity_costs": "Veiksmai",
  "chart.cost_parts.activity_costs_most":
    "Darbas kainavo {total} ({when}), iš to {share} – laiškai, žinutės ir vizitai",
  "chart.cost_parts.agency_fees": "Agentūros",
  "chart.cost_parts.agency_fees_most": "Darbas kainavo {total} ({when}), iš to {share} – agentūros",
  "chart.cost_parts.labour_cost": "Darbuotojai",
  "chart.cost_parts.labour_cost_most":
    "Darbas kainavo {total} ({when}), iš to {share} – darbuotojai",
  "chart.exposure.limit": "limitas",
  "chart.exposure.no_limits": "Kredito limitai nežinomi",
  "chart.exposure.over":
    "{count, plural, one {# klientas iš {of} turinčių limitą skolingas} few {# klientai iš {of} turinčių limitą skolingi} many {# kliento iš {of} turinčių limitą skolinga} other {# klientų iš {of} turinčių limitą skolingi}} {sum} daugiau, nei leidžia {count, plural, one {jo limitas} few {jų limitai} many {jų limitai} other {jų limitai}}",
  "chart.exposure.tip":
    "{name}\nSkola: {open}, pradelsta {overdue}\nLimitas: {limit}\nVirš limito: {over}",
  "chart.exposure.within":
    "{count, plural, =1 {Vienintelis limitą turintis klientas jo neviršija} one {Visi # limitą turintis klientas jo neviršija} few {Visi # limitą turintys klientai jo neviršija} many {Visi # limitą turinčio kliento jo neviršija} other {Visi # limitą turinčių klientų jo neviršija}}",
  "chart.help":
    "Rodyklėmis pereinama nuo reikšmės prie reikšmės, Enter atveria jos eilutes, Escape išeina.",
  "chart.help_periods":
    "Rodyklėmis pereinama nuo laikotarpio prie laikotarpio, Enter atveria jo eilutes, Escape išeina. Pažymėjus sritį tempiant žymeklį arba rodyklėmis laikant Shift ir paspaudus Enter, tas laikotarpis pritaikomas visam puslapiui.",
  "chart.learning.age": "Darbo mėnesiai nuo pradžios",
  "chart.learning.alone": "{name}: surinkta {now} ({month})",
  "chart.learning.below":
    "{name}: dar nepasiekta {usual} per mėnesį – tiek surenka patyrę komandos išieškotojai",
  "chart.learning.none": "Per paskutinius {months} mėn. dirbti niekas nepradėjo",
  "chart.learning.reached":
    "{name}: {months, plural, =0 {jau pirmą mėnesį} one {po # mėnesio} few {po # mėnesių} many {po # mėnesio} other {po # mėnesių}} pasiekta {usual} per mėnesį – tiek surenka patyrę komandos išieškotojai",
  "chart.learning.tip":
    "{name}, {month}\nSurinkta: {collected}\nTikslas: {target}\nTinkamas asmuo: {right_party}\nIštesėti pažadai: {kept}",
  "chart.learning.usual_of": "patyrę išieškotojai (komanda {team}), per mėnesį",
  "chart.learning.usual": "patyrę išieškotojai, per mėnesį",
  "chart.liquidation.age": "Mėnesiai nuo perdavimo",
  "chart.liquidation.house": "Vidinis išieškojimas",
  "chart.liquidation.none": "Šiuo laikotarpiu nieko neperduota",
  "chart.liquidation.one":
    "{name}: per {months, plural, one {# mėnesį} few {# mėnesius} many {# mėnesio} other {# mėnesių}} surinkta {rate} perduotų sumų",
  "chart.liquidation.several":
    "Per {months, plural, one {# mėnesį} few {# mėnesius} many {# mėnesio} other {# mėnesių}} nuo perdavimo daugiausia surenka {name} ({rate}), mažiausiai – {last} ({last_rate})",
  "chart.liquidation.tip":
    "{name}\n{rate} surinkta per {months, plural, =0 {perdavimo mėnesį} one {# mėnesį} few {# mėnesius} many {# mėnesio} other {# mėnesių}}",
  "chart.liquidation.too_young":
    "Lyginti per anksti: prieš {months} mėn. ar anksčiau nieko neperduota",
  "chart.terms.given": "suteiktas terminas",
  "chart.terms.late":
    "{name}: sumokama praėjus {days} nuo išrašymo, vėluojama {late} – daugiausia iš visų",
  "chart.terms.name":
    "{segment}, {days, plural, one {# diena} few {# dienos} many {# dienos} other {# dienų}}",
  "chart.terms.no_segment": "Be segmento",
  "chart.terms.punctual":
    "Vidutiniškai po termino nemoka niekas; vėliausiai moka {name} – praėjus {days} nuo išrašymo, {late} anksčiau termino",
  "chart.terms.tip":
    "{name}\nIšrašyta: {invoiced}\nDienos iki sumokėjimo: {days}\nVėlavimo dienos: {late}\nPradelsta neapmokėtų sumų dalis: {overdue}",
  "chart.terms.unknown": "{segment}, terminas nežinomas",
  "chart.cohorts.age": "Mėnesiai nuo pradelsimo",
  "chart.cohorts.all": "Per {months} mėn. sumokėta {share} pradelstų sumų",
  "chart.cohorts.line_all": "Visos kohortos",
  "chart.cohorts.line_all_short": "Visos",
  "chart.cohorts.recent":
    "Per {months} mėn. sumokėta {share} pradelstų sumų; iš paskutinių kohortų ({count}) – {recent}",
  "chart.cohorts.tip":
    "Pradelsta nuo {cohort}\nsumokėta {share} iš {base}\nper {months, plural, =0 {tą patį mėnesį} one {# mėnesį} few {# mėnesius} many {# mėnesio} other {# mėnesių}}",
  "chart.cohorts.too_young": "Lyginti per anksti: dar nėra dviejų {months} mėn. senumo kohortų",
  "chart.collectors.headline":
    "Tikslą pasiekė {reached} iš {count, plural, one {# išieškotojo} few {# išieškotojų} many {# išieškotojo} other {# išieškotojų}}, kuriems jis nustatytas",
  "chart.collectors.no_target": "Surinkta {total}; šio laikotarpio tikslai nežinomi",
  "chart.collectors.nobody": "Niekas",
  "chart.collectors.target": "tikslas",
  "chart.collectors.tip":
    "{name}\nSurinkta: {collected}\nTikslas: {target}\nĮvykdymas: {attainment}",
  "chart.contact_heatmap.few":
    "Bandymų per mažai, kad būtų galima pasakyti, kada klientai pasiekiami",
  "chart.contact_heatmap.headline":
    "Klientas dažniausiai pasiekiamas {best} val. ({best_rate}), rečiausiai – {worst} val. ({worst_rate}); prasčiausia diena – {day}, {day_rate}",
  "chart.contact_heatmap.hour": "Paros valanda",
  "chart.contact_heatmap.none": "Nė vienam bandymui nenurodytas laikas",
  "chart.contact_heatmap.tip":
    "{day}, {hour} val.\nbandymų: {attempts}\npavyko pasiekti klientą: {rate}",
  "chart.reminder_ladder.few":
    "Per mažai priminimų, po kurių jau praėjo septynios dienos, kad būtų galima vertinti",
  "chart.reminder_ladder.headline":
    "{best}: veiksmingiausias žingsnis, {best_rate} gavėjų bent kiek sumokėjo per 7 dienas, iki kito žingsnio; {worst}: silpniausias, {worst_rate}",
  "chart.reminder_ladder.label": "{rate} iš {sent}",
  "chart.reminder_ladder.one":
    "{best}: {best_rate} gavėjų bent kiek sumokėjo per 7 dienas, iki kito žingsnio",
  "chart.reminder_ladder.tip":
    "{step}\nIšsiųsta: {sent}, pradelsta {amount}\nSumokėta per 7 dienas: {paid_7}\nSumokėta per 14 dienų: {paid_14}\nPerėjo toliau: {moved_on}",
  "chart.reminder_ladder.within_14": "bent kiek sumokėjo per 14 dienų",
  "chart.reminder_ladder.within_7": "bent kiek sumokėjo per 7 dienas",
  "chart.reminder_ladder.same":
    "Visi žingsniai veikia vienodai: {best_rate} gavėjų bent kiek sumokėjo per 7 dienas, iki kito žingsnio",
  "chart.stage_funnel.entered": "patekę klientai",
  "chart.stage_funnel.few": "Per mažai klientų perėjo etapus, kad būtų galima vertinti",
  "chart.stage_funnel.headline":
    "Daugiausia atsiskaitoma etape „{best}“: {share} jį paliekančių klientų pradelstų skolų nebeturi; ilgiausiai klientai būna etape „{slowest}“ – mediana {days}",
  "chart.stage_funnel.moved_on": "iš jų perėjo į vėlesnį etapą",
  "chart.stage_funnel.tip":
    "{stage}\nPateko: {entered}, pradelsta {amount}\nPerėjo toliau: {moved_on}\nAtsiskaitė: {settled}\nNurašyta: {written_off}\nLiko pabaigoje: {closing}",
  "chart.stage_funnel.headline_same":
    "Daugiausia atsiskaitoma etape „{best}“: {share} jį paliekančių klientų pradelstų skolų nebeturi; jame klientai būna ir ilgiausiai – mediana {days}",
  "chart.stage_funnel.one":
    "Etapas „{best}“: {share} jį paliekančių klientų pradelstų skolų nebeturi; klientai jame būna {days} (mediana)",
  "ladder.demand": "Raginimas",
  "ladder.demand_numbered": "{number} raginimas",
  "ladder.formal_demand": "Pretenzija",
  "ladder.notice": "Įspėjimas prieš perduodant",
  "ladder.reminder": "Priminimas",
  "ladder.reminder_numbered": "{number} priminimas",
  "size.A": "A: pirmieji 80 % pardavimų",
  "size.B": "B: kiti 15 % pardavimų",
  "size.C": "C: paskutiniai 5 % pardavimų",
  "stage.formal_demand": "Pretenzija",
  "stage.hard_or_agency": "Griežtas išieškojimas ar agentūra",
  "stage.legal": "Teisminis išieškojimas",
  "stage.overdue": "Pradelsta, veiksmų dar nebuvo",
  "stage.reminder": "Priminimas",
  "stage.soft": "Švelnus išieškojimas",
  "stage.written_off": "Nurašyta",
  "stage.hard": "Griežtas išieškojimas",
  "stage.field": "Išieškojimas vizitais",
  "stage.agency": "Agentūra",
  "chart.contact_rates.contact_rate": "Susisiekimo rodiklis",
  "chart.contact_rates.right_party_rate": "Tinkamo asmens rodiklis",
  "chart.disputes.days": "dienų mediana",
  "chart.disputes.headline":
    "Dažniausia priežastis – {reason}, {share} iš {count} pradėtų ginčų; ilgiausiai trunka {slowest}: mediana {days}",
  "chart.disputes.most":
    "Dažniausia priežastis – {reason}, {share} iš {count, plural, one {# pradėto ginčo} few {# pradėtų ginčų} many {# pradėto ginčo} other {# pradėtų ginčų}}",
  "chart.disputes.none": "Pradėtų, išspręstų ar dar neišspręstų ginčų nėra",
  "chart.disputes.only_open":
    "Naujų ginčų nepradėta; {open, plural, one {# dar neišspręstas} few {# dar neišspręsti} many {# dar neišspręsta} other {# dar neišspręstų}}",
  "chart.disputes.open": "dar neišspręsti",
  "chart.disputes.opened": "pradėti",
  "chart.disputes.ours": "mūsų naudai",
  "chart.disputes.tip":
    "{reason}\npradėta {opened} dėl {amount}\ndar neišspręsta {open}\nmediana {days}\nmūsų naudai {ours}",
  "chart.disputes.headline_same":
    "{reason} – dažniausia priežastis, {share} iš {count} pradėtų ginčų, ir trunka ilgiausiai: mediana {days}",
  "chart.disputes.only_reason":
    "{count, plural, =1 {Vienintelio pradėto ginčo} one {Visų # pradėto ginčo} few {Visų # pradėtų ginčų} many {Visų # pradėto ginčo} other {Visų # pradėtų ginčų}} priežastis viena: {reason}",
  "chart.dso.best_possible_dso": "Geriausias galimas",
  "chart.dso.countback_least":
    "Nėra pardavimų, pagal kuriuos būtų galima skaičiuoti DSO; skaičiuojant atgal istorija baigiasi po {now}",
  "chart.dso.countback_only":
    "Nėra pardavimų, pagal kuriuos būtų galima skaičiuoti DSO; skaičiuojant atgal gaunama {now}",
  "chart.dso.countback_dso": "Skaičiuojant atgal",
  "chart.dso.dso": "DSO",
  "chart.dso.true_dso": "Tikrasis",
  "chart.loss_rates.headline":
    "Iš neapmokėtos {open} sumos tikėtina prarasti {expected} ({share}); iš sumų, pasiekiančių intervalą „{bucket}“, – {rate}",
  "chart.loss_rates.label": "{rate} · {expected} iš {open}",
  "chart.loss_rates.nothing_open": "Neapmokėtų sumų, kurias būtų galima prarasti, nėra",
  "chart.loss_rates.tip":
    "{bucket}: prarasta {lost} iš intervalą pasiekusių {reached} ({rate}); tikėtina prarasti {expected} iš dabar neapmokėtų {open}",
  "chart.loss_rates.too_young":
    "Per anksti: prieš metus dar nebuvo dokumentų su suėjusiu terminu, todėl kiek galiausiai prarandama, nežinoma",
  "chart.loss_rates.unknown":
    "{open} neapmokėta intervaluose, kurių prieš metus ar anksčiau dar niekas nebuvo pasiekęs: kiek iš to bus prarasta, nežinoma",
  "chart.roll_rates.below_one": "<1",
  "chart.roll_rates.credited": "Kredituota",
  "chart.roll_rates.credited_short": "Kred.",
  "chart.roll_rates.headline":
    "Iš intervalo „{first}“ per mėnesį sumokėta {paid}, o {rolled} perėjo toliau; daugiausia toliau pereina iš intervalo „{worst}“ ({worst_rolled})",
  "chart.roll_rates.headline_short":
    "Iš intervalo „{first}“ per mėnesį sumokėta {paid}, o {rolled} perėjo toliau",
  "chart.roll_rates.paid": "Sumokėta",
  "chart.roll_rates.paid_short": "Sumok.",
  "chart.roll_rates.tip": "{from} → {to}: {share} ({amount})",
  "chart.roll_rates.written_off": "Nurašyta",
  "chart.roll_rates.written_off_short": "Nuraš.",
  "chart.copied": "Nukopijuota",
  "chart.copy": "Kopijuoti",
  "chart.copy_failed": "Naršyklė neleido kopijuoti: išsaugokite PNG failą.",
  "chart.copy_this": "Kopijuoti kaip paveikslėlį: {title}",
  "chart.footer": "{as_of} duomenimis",
  "chart.footer_data_through": "duomenys iki {date}",
  "chart.metric_missing":
    "Diagrama {chart} rodo bet kurį rodiklį: nurodykite jį su metric=…, o skaidymui – pjūvį su by=….",
  "chart.multiples.both":
    "{title}: labiausiai padidėjo – {name}, nuo {before} ({since}) iki {now}; labiausiai sumažėjo – {other}, nuo {other_before} iki {other_now}",
  "chart.multiples.fell":
    "{title}: niekur nepadidėjo; labiausiai sumažėjo – {name}, nuo {before} ({since}) iki {now}",
  "chart.multiples.own_scale": "kiekvienas savo mastelyje",
  "chart.multiples.rose":
    "{title}: niekur nesumažėjo; labiausiai padidėjo – {name}, nuo {before} ({since}) iki {now}",
  "chart.multiples.same": "{title}: niekur nepakito (nuo: {since})",
  "chart.multiples.too_short": "{title}: istorija per trumpa, kad būtų matyti, kur kas pasikeitė",
  "chart.multiples.whole": "iš viso",
  "chart.multiples.whole_is": "Iš viso: {value}",
  "chart.no_data": "Pagal šiuos filtrus duomenų nėra",
  "chart.overdue_share": "Pradelstų sumų dalis",
  "chart.overdue_share_short": "pradelsta",
  "chart.notes": "Pastabos",
  "chart.notes_on": "Pastabos: {title}",
  "chart.notes_question": "Ką rodo diagrama?",
  "chart.notes_window": "Pastabos: {chart} · Recoup",
  "chart.table.title": "Lentelė",
  "chart.table_of": "Lentelė: {title}",
  "chart.table.window": "Lentelė: {chart} · Recoup",
  "chart.table.headline": "Ką rodo",
  "chart.promises.both":
    "Iš {decided}, pažadėtų jau praėjusioms dienoms, ištesėta {share}; dar laukiama {pending}, paskutinė suma – {until}",
  "chart.promises.broken": "netesėta",
  "chart.promises.decided": "Iš pažadėtų {decided} ištesėta {share}",
  "chart.promises.kept": "ištesėta",
  "chart.promises.none": "Pažadų su suėjusiu terminu nebuvo",
  "chart.promises.only_pending": "Pažadėta ir dar laukiama {pending}, paskutinė suma – {until}",
  "chart.promises.pending": "laukiama",
  "chart.promises.tip":
    "{day}: {count, plural, one {# pažadas} few {# pažadai} many {# pažado} other {# pažadų}}, {amount}\ništesėta {kept}\nnetesėta {broken}\nlaukiama {pending}",
  "chart.role": "diagrama",
  "chart.save": "Išsaugoti",
  "chart.save_as": "{format}: {title}",
  "chart.save_this": "Išsaugoti šią diagramą",
  "chart.unknown": "Diagramos {chart} nėra. Galimos diagramos: {known}.",
  "chart.unknown_format":
    "Diagramą galima išsaugoti kaip png, svg, csv arba xlsx, o ne kaip {format}.",
  "chart.notes_count":
    "{count, plural, one {# pastaba} few {# pastabos} many {# pastabos} other {# pastabų}} apie šią diagramą",
  "chart.target": "Tikslas: {target}",
  "warehouse.disk_full":
    "Diskas pilnas: {folder} sukurti nepavyko. Atlaisvinkite vietos ir bandykite vėl.",
  "warehouse.no_folder":
    "Aplanke {folder} duomenų laikyti negalima: tai failas arba jis yra faile. Nurodykite aplanką parametru --data.",
  "warehouse.not_allowed":
    "Rašyti į failą {file} neleidžiama. Patikrinkite teises arba nurodykite kitą aplanką parametru --data.",
  "warehouse.unreadable":
    "{file} nėra šios versijos saugykla. Perkelkite šį failą kitur ir paleiskite recoup rebuild: įkelti failai saugomi šalia.",
  "warehouse.locked":
    "Saugyklą {file} naudoja kitas procesas ({process}). Sustabdykite jį arba nurodykite kitą aplanką parametru --data.",
  "bucket.days": "{days} d.",
  "check.assumed_issue_dates.title": "Išrašymo data tariama",
  "check.assumed_issue_dates.description":
    "Šie dokumentai neturi išrašymo datos; jie skaičiuojami nuo anksčiausios žinomos datos.",
  "check.first_currencies.title": "Nauja valiuta",
  "check.first_currencies.description":
    "Su šiais importais atsirado valiuta, kurios lentelėje dar nebuvo. Patikrinkite, ar sumos tikrai šia valiuta ir ar yra jos kursai.",
  "check.derived_columns_disagree.title": "Iš kitų neišvedami stulpeliai",
  "check.derived_columns_disagree.description":
    "Šie stulpeliai turėtų atitikti kitus savo failo stulpelius, pvz., likutis – sumos ir sumokėtos dalies skirtumą. Tiek eilučių jie neatitinka; galioja įkelti stulpeliai.",
  "check.due_before_issue.title": "Terminas anksčiau už išrašymą",
  "check.due_before_issue.description":
    "Šių dokumentų mokėjimo terminas ankstesnis už išrašymo datą. Patikrinkite abu datų stulpelius.",
  "check.future_dates.title": "Ateities data",
  "check.future_dates.description":
    "Šių eilučių data vėlesnė už failo importo dieną, todėl pagal jas nenustatoma, iki kada siekia duomenys. Patikrinkite metus ir dienos bei mėnesio tvarką.",
  "check.gone_from_list.title": "Nebėra naujausiame sąraše",
  "check.gone_from_list.description":
    "Šie dokumentai buvo ankstesniame neapmokėtų sąskaitų sąraše, naujausiame kreditoriaus sąraše jų nebėra, o mokėjimas už juos neįkeltas: jie tebelaikomi skola. Įkelkite laikotarpio tarp sąrašų mokėjimus arba nurašymus.",
  "check.hundredfold_amounts.title": "Šimtą kartų didesnės sumos",
  "check.hundredfold_amounts.description":
    "Šios sumos bent šimtą kartų didesnės už kliento medianą (arba kreditoriaus medianą, jei klientas turi mažiau nei penkias sumas). Dažnai taip nutinka pametus dešimtainį skirtuką.",
  "check.missing_months.title": "Mėnuo be eilučių",
  "check.missing_months.description":
    "Eilučių yra prieš šiuos mėnesius ir po jų, bet pačiais mėnesiais – nė vienos. Galbūt pamirštas failas.",
  "check.no_due_date.title": "Be termino",
  "check.no_due_date.description":
    "Šios sąskaitos neturi mokėjimo termino: jos priskiriamos atskiram intervalui ir niekada nelaikomos pradelstomis.",
  "check.overpaid_customers.title": "Permokos",
  "check.overpaid_customers.description":
    "Šie klientai sumokėjo arba jiems išrašyta kreditinių sąskaitų daugiau, nei galima padengti jų dokumentų; perviršis lieka nepaskirstytas.",
  "check.paid_before_issue.title": "Sumokėta anksčiau nei išrašyta",
  "check.paid_before_issue.description":
    "Šie mokėjimai gauti anksčiau, nei išrašyta juose nurodyta sąskaita; iki tol jie nepaskirstyti.",
  "check.rejected_rows.title": "Atmestos eilutės",
  "check.rejected_rows.description":
    "Šiuose failuose buvo netinkamų eilučių. Atverkite importą: ten jas pamatysite ir galėsite pataisyti.",
  "check.report_totals_disagree.title": "Nesutampa pačios ataskaitos bendrosios sumos",
  "check.report_totals_disagree.description":
    "Šios ataskaitos bendrosios sumos nelygios eilučių, kurias jos apima, sumai. Galbūt eksporte trūksta eilučių; galioja eilutės.",
  "check.snapshot_totals_disagree.title": "Nesutampa skolų amžiaus ataskaitos sumos",
  "check.snapshot_totals_disagree.description":
    "Šių klientų bendroji suma skolų amžiaus ataskaitoje nelygi intervalų sumai.",
  "check.stated_overpaid.title": "Nurodyta sumokėta daugiau nei skola",
  "check.stated_overpaid.description":
    "Šiuose sąrašuose nurodyta, kad už dokumentą sumokėta daugiau nei jo suma.",
  "check.stated_totals_disagree.title": "Nesutampa nurodytos sumokėtos sumos",
  "check.stated_totals_disagree.description":
    "Šiuose sąrašuose nurodyta kita sumokėta suma nei įkelti mokėjimai. Galioja mokėjimai, jei importo puslapyje nepasirinkta kitaip.",
  "check.unknown_collectors.title": "Sąraše nesantys išieškotojai",
  "check.unknown_collectors.description":
    "Šie išieškotojai nurodyti veiksmuose, pažaduose, įmokose, skunduose, priskyrimuose ar tiksluose, bet išieškotojų sąraše jų nėra.",
  "check.unknown_customers.title": "Nežinomi klientai",
  "check.unknown_customers.description":
    "Šiose eilutėse nurodytas klientas, kurio nėra nei klientų sąraše, nei dokumentuose, nei skolų amžiaus ataskaitoje.",
  "check.unknown_invoices.title": "Nežinomos sąskaitos",
  "check.unknown_invoices.description":
    "Šiuose pažaduose, ginčuose, veiksmuose ir kreditinėse sąskaitose nurodyta neįkelta sąskaita.",
  "check.unknown_outcomes.title": "Neaiškūs rezultatai",
  "check.unknown_outcomes.description":
    "Iš šių rezultatų neaišku, ar su kuo nors kalbėta; laikoma, kad kontakto nebuvo.",
  "check.unmatched_payments.title": "Mokėjimas už nežinomą sąskaitą",
  "check.unmatched_payments.description":
    "Šiuose mokėjimuose nurodyta neįkelta sąskaita; jais dengiamos kliento sąskaitos, pirma – anksčiausio termino.",
  "check.void_documents.title": "Juodraščiai ir anuliuoti dokumentai",
  "check.void_documents.description":
    "Pagal sąrašą jie niekada neišsiųsti arba anuliuoti. Jie saugomi, bet neįeina į jokį rodiklį; naujesnis sąrašas, kuriame jie yra skola, juos grąžina.",
  "check.unmatched_write_offs.title": "Nežinomos sąskaitos nurašymas",
  "check.unmatched_write_offs.description":
    "Šių nurašymų sąskaita neįkelta arba tą patį numerį turi kelios. Jie niekur neįskaičiuojami: nurašymų suma per maža, o skola gali būti per didelė.",
  "check.accept.button": "Priimtina",
  "check.accept.note":
    "{count, plural, =1 {Šis neatitikimas bus įsimintas kaip priimtinas} one {Visi # neatitikimas bus įsiminti kaip priimtini} few {Visi # neatitikimai bus įsiminti kaip priimtini} many {Visi # neatitikimo bus įsiminti kaip priimtini} other {Visi # neatitikimų bus įsiminti kaip priimtini}}, arba tik pažymėtos eilutės. Vėliau atsiradę neatitikimai bus rodomi vėl.",
  "check.accept.placeholder": "Kodėl tai priimtina",
  "check.accept.reason": "Priežastis",
  "check.accept.tick": "Pažymėti",
  "check.accept.tick_one": "Priimti tik {item} ir kitus pažymėtus",
  "check.accept.title": "Ar tai priimtina?",
  "check.accepted.note": "Tarp neatitikimų jie neberodomi.",
  "check.accepted.somebody": "šio kompiuterio naudotojas",
  "check.accepted.take_back": "Atšaukti",
  "check.accepted.title": "Laikoma priimtina",
  "check.accepted.who":
    "{count, plural, one {# neatitikimas} few {# neatitikimai} many {# neatitikimo} other {# neatitikimų}}, {at}, {by}",
  "check.amount": "Iš viso {amount}.",
  "check.back": "Visos patikros",
  "check.effect.attempts": "Bandymai",
  "check.effect.change": "Šios eilutės",
  "check.effect.collected": "Surinkta",
  "check.effect.none":
    "Iki {date} šios eilutės nekeičia nei gautinų sumų, nei surinktų sumų, nei bandymų ar pažadų.",
  "check.effect.note": "Skaičiuojama iki {date} pagal visus įkeltus duomenis.",
  "check.effect.open_receivables": "Gautinos sumos",
  "check.effect.promises": "Pažadai",
  "check.effect.title": "Poveikis rodikliams",
  "check.effect.value": "Dabar",
  "check.effect.without": "Be šių eilučių",
  "check.found":
    "{count, plural, =0 {{accepted, plural, =0 {Neatitikimų nerasta: šiuo požiūriu duomenys tvarkingi.} =1 {Vienintelis neatitikimas laikomas priimtinu.} one {Visi # neatitikimas laikomi priimtinais.} few {Visi # neatitikimai laikomi priimtinais.} many {Visi # neatitikimo laikomi priimtinais.} other {Visi # neatitikimų laikomi priimtinais.}}} one {# neatitikimas{accepted, plural, =0 {} other {, dar # laikoma priimtinais}}.} few {# neatitikimai{accepted, plural, =0 {} other {, dar # laikoma priimtinais}}.} many {# neatitikimo{accepted, plural, =0 {} other {, dar # laikoma priimtinais}}.} other {# neatitikimų{accepted, plural, =0 {} other {, dar # laikoma priimtinais}}.}}",
  "check.first": "Žemiau rodomos pirmosios {count, number}; CSV faile yra visos.",
  "check.note":
    "Prie kiekvienos nurodytas failas ir eilutė, iš kur ji paimta; pirma rodomos didžiausios sumos.",
  "check.refusal.no_reason":
    "Parašykite, kodėl tai priimtina: priežastis reikalinga, kad suprastų kiti.",
  "check.refusal.not_accepted":
    "Tai jau atšaukta. Įkelkite puslapį iš naujo ir pamatysite dabartinę būseną.",
  "check.refusal.nothing":
    "Čia nebėra ko priimti. Įkelkite puslapį iš naujo ir pamatysite dabartinę būseną.",
  "check.refusal.unreadable":
    "Failo {file}, kuriame saugoma, kas laikoma priimtina, perskaityti negalima. Atkurkite jį iš atsarginės kopijos arba pašalinkite to paties pavadinimo failą su plėtiniu .json.",
  "check.rows": "Rastos eilutės",
  "check.unknown": "Patikros {check} nėra. Visos patikros išvardytos puslapyje „Duomenys“.",
  "check.window": "{check} · Recoup",
  "column.invoice_count": "Sąskaitos",
  "column.placed_accounts": "Perduota klientų",
  "column.collected_amount": "Surinkta",
  "column.liquidation_rate": "Išieškota dalis",
  "column.fee_amount": "Atlygis",
  "column.net_amount": "Liko atskaičius atlygį",
  "column.net_rate": "Dalis atskaičius atlygį",
  "column.compared_amount": "Palyginamoji suma",
  "column.compared_rate": "Palyginamoji dalis",
  "column.in_house_rate": "Vidinis, to paties senumo",
  "column.commission": "Komisiniai",
  "column.months_since_start": "Mėnesiai nuo pradžios",
  "column.month": "Mėnuo",
  "column.placement_count": "Perdavimai",
  "column.used_share": "Išnaudota limito dalis",
  "column.over_amount": "Virš limito",
  "column.limit_from": "Limitas nuo",
  "column.invoiced_amount": "Išrašyta",
  "column.days_to_pay": "Dienos iki sumokėjimo",
  "column.days_late": "Vėlavimo dienos",
  "column.overdue_share": "Pradelsta dalis",
  "column.overdue_amount": "Pradelsta",
  "column.hours": "Valandos",
  "column.placed_on": "Perdavimo data",
  "column.collected_on": "Paskutinė įplauka",
  "column.next_issue_on": "Kita sąskaita",
  "column.total": "Iš viso",
  "column.month_end": "Mėnesio pabaiga",
  "column.cohort": "Tapo pradelsta",
  "column.age_months": "Praėjo mėnesių",
  "column.base_amount": "Tapo pradelsta",
  "column.recovered_amount": "Susigrąžinta",
  "column.recovery_rate": "Susigrąžinta dalis",
  "column.collected": "Surinkta",
  "column.target": "Tikslas",
  "column.attainment": "Įvykdymas",
  "column.attempts": "Bandymai",
  "column.contact_rate": "Susisiekimo rodiklis",
  "column.right_party_rate": "Tinkamas asmuo",
  "column.promises": "Pažadai",
  "column.kept_count": "Ištesėta",
  "column.kept_amount": "Ištesėta suma",
  "column.broken_count": "Netesėta",
  "column.broken_amount": "Netesėta suma",
  "column.pending_count": "Laukiama",
  "column.pending_amount": "Laukiama suma",
  "column.opened_count": "Pradėta",
  "column.opened_amount": "Pradėtų ginčų suma",
  "column.open_count": "Dar neišspręsta",
  "column.open_disputed_amount": "Dar ginčijama suma",
  "column.median_days": "Dienų mediana",
  "column.closed_count": "Išspręsta",
  "column.in_our_favour_rate": "Mūsų naudai",
  "column.decided_count": "Išspręsta ir žinoma, kaip",
  "column.in_our_favour_count": "Išspręsta mūsų naudai",
  "column.paid_on": "Sumokėta",
  "column.broken_on": "Nutrūko",
  "column.instalment_count": "Įmokos",
  "column.number": "Įmokos nr.",
  "column.promise_kept_rate": "Ištesėti pažadai",
  "column.check": "Patikra",
  "column.finding_count": "Neatitikimai",
  "column.item_id": "Įrašas",
  "column.occurred_on": "Data",
  "column.out_of": "Iš visų",
  "column.terms": "Terminas (d.)",
  "column.size": "Dydis",
  "column.issue_on": "Išrašyta",
  "column.file_name": "Failas",
  "column.item_days": "Dienos",
  "column.amount_days": "Suma × dienos",
  "column.weighing_amount": "Suma",
  "column.own_value": "Suma sava valiuta",
  "column.agency": "Agentūra",
  "column.credited_by": "Priskirta pagal",
  "column.found_on": "Data",
  "column.opening_on": "Pradžios data",
  "column.closing_on": "Pabaigos data",
  "column.overdue_count": "Pradelsti dokumentai pradžioje",
  "column.is_overdue": "Pradelsta pabaigoje",
  "column.is_credited_or_written_off": "Kredituota ar nurašyta",
  "column.oldest_days": "Seniausia, vėluoja d.",
  "column.last_contact_on": "Paskutinis kontaktas",
  "column.last_payment_on": "Paskutinis mokėjimas",
  "column.promised_amount": "Pažadėta",
  "column.promise_due_on": "Pažadėta iki",
  "column.collector_name": "Išieškotojas",
  "column.from_bucket": "Buvo intervale",
  "column.to_state": "Po mėnesio",
  "column.share": "Dalis",
  "column.reached_amount": "Pasiekė intervalą",
  "column.lost_amount": "Iš to prarasta",
  "column.loss_rate": "Nuostolių norma",
  "column.expected_loss": "Tikėtini nuostoliai",
  "column.not_due": "Terminas nesuėjo",
  "column.no_due_date": "Be termino",
  "column.unapplied": "Nepaskirstyta",
  "column.accepted_count": "Priimta",
  "column.agree_count": "Sutampa eilučių",
  "column.disagree_count": "Nesutampa eilučių",
  "column.activity_id": "Veiksmo numeris",
  "column.amount": "Suma",
  "column.day": "Diena",
  "column.amount_after": "Suma po importo",
  "column.amount_before": "Suma prieš importą",
  "column.as_of": "Data",
  "column.at": "Data ir laikas",
  "column.base_pay": "Pastovusis atlygis",
  "column.bucket": "Intervalas",
  "column.cell": "Reikšmė",
  "column.changed": "Pakeista",
  "column.channel": "Kanalas",
  "column.client_id": "Kreditorius",
  "column.closed_on": "Išspręsta",
  "column.collector_id": "Išieškotojas",
  "column.column": "Stulpelis",
  "column.commission_rate": "Komisinių tarifas",
  "column.complaint_id": "Skundo numeris",
  "column.computed_amount": "Eilučių suma",
  "column.cost": "Sąnaudos",
  "column.cost_per_hour": "Valandos sąnaudos",
  "column.country": "Šalis",
  "column.counts": "Kas skaičiuojama",
  "column.credit_limit": "Kredito limitas",
  "column.credited_invoice_id": "Kredituojamas dokumentas",
  "column.currency": "Valiuta",
  "column.customer": "Klientas",
  "column.customer_id": "Klientas",
  "column.customer_since": "Klientas nuo",
  "column.date": "Data",
  "column.days": "Per kiek dienų",
  "column.days_after_conversation": "Dienos po pokalbio",
  "column.direction": "Kryptis",
  "column.dispute_id": "Ginčo numeris",
  "column.due_date": "Terminas",
  "column.due_on": "Terminas",
  "column.example": "Pirmas pavyzdys",
  "column.fee": "Mokestis",
  "column.fee_rate": "Atlygio tarifas",
  "column.file": "Failas",
  "column.from_currency": "Iš valiutos",
  "column.from_date": "Nuo",
  "column.fte": "Etatai",
  "column.hour_from": "Nuo valandos",
  "column.hour_to": "Iki valandos",
  "column.import_id": "Importas",
  "column.imported_at": "Įkelta",
  "column.industry": "Veiklos sritis",
  "column.interest": "Palūkanos",
  "column.invoice_id": "Dokumento numeris",
  "column.is_disputed": "Ginčijama",
  "column.issue_date": "Išrašymo data",
  "column.jurisdiction": "Jurisdikcija",
  "column.kind": "Rūšis",
  "column.language": "Kalba",
  "column.left_on": "Dirbo iki",
  "column.line": "Eilutė",
  "column.listed_on": "Sąrašo data",
  "column.made_on": "Pažado data",
  "column.max_count": "Ne daugiau kaip",
  "column.method": "Būdas",
  "column.metric": "Rodiklis",
  "column.minutes": "Minutės",
  "column.name": "Pavadinimas",
  "column.new": "Nauja",
  "column.open_amount": "Neapmokėta suma",
  "column.opened_on": "Pradėta",
  "column.outcome": "Rezultatas",
  "column.paid_amount": "Iki šiol sumokėta",
  "column.paid_date": "Mokėjimo data",
  "column.payment_id": "Mokėjimo numeris",
  "column.payment_terms_days": "Mokėjimo terminas dienomis",
  "column.per": "Skaičiuojama pagal",
  "column.period": "Laikotarpis",
  "column.placed_amount": "Perduota suma",
  "column.plan_id": "Grafiko numeris",
  "column.po": "Užsakymo nr.",
  "column.promise_id": "Pažado numeris",
  "column.rate": "Kursas",
  "column.raw": "Įrašas",
  "column.read": "Perskaityta",
  "column.reason": "Priežastis",
  "column.region": "Regionas",
  "column.reject_count": "Įrašai",
  "column.rejected": "Atmesta",
  "column.risk_class": "Rizikos klasė",
  "column.rows_after": "Eilučių po importo",
  "column.rows_before": "Eilučių prieš importą",
  "column.rule_id": "Taisyklės numeris",
  "column.segment": "Segmentas",
  "column.service": "Paslauga",
  "column.settled_date": "Apmokėjimo data",
  "column.stage": "Etapas",
  "column.started_on": "Dirba nuo",
  "column.figure": "Rodiklis",
  "column.receivables_effect": "Gautinose sumose",
  "column.stated_amount": "Nurodyta",
  "column.usual_amount": "Įprasta suma",
  "column.usual_count": "Įprastai eilučių per mėnesį",
  "column.table": "Lentelė",
  "column.table_name": "Lentelė",
  "column.team": "Komanda",
  "column.to_currency": "Į valiutą",
  "column.to_date": "Iki",
  "column.unchanged": "Jau buvo",
  "column.upheld": "Pagrįstas",
  "column.valid_from": "Galioja nuo",
  "column.valid_to": "Galioja iki",
  "column.counted_count": "Suskaičiuota",
  "column.due_from_on": "Pradelsta nuo",
  "column.happened_at": "Laikas",
  "column.account_count": "Klientai",
  "column.account_share": "Dalis iš ieškotų",
  "column.closing_amount": "Suma pabaigoje",
  "column.closing_count": "Pabaigoje",
  "column.collected_after": "Surinkta po to",
  "column.complete_7_count": "Praėjo 7 dienos",
  "column.complete_14_count": "Praėjo 14 dienų",
  "column.contacts": "Kontaktai",
  "column.entered_amount": "Patekusi suma",
  "column.entered_count": "Pateko",
  "column.hour": "Valanda",
  "column.moved_on_amount": "Perėjusi suma",
  "column.moved_on_count": "Perėjo toliau",
  "column.name_of_collector": "Išieškotojo vardas",
  "column.name_of_customer": "Kliento pavadinimas",
  "column.opening_count": "Pradžioje",
  "column.ordinal": "Numeris",
  "column.paid_7_amount": "Suma per 7 d.",
  "column.paid_7_count": "Bent kiek sumokėjo per 7 d.",
  "column.paid_7_rate": "Sumokėta per 7 d.",
  "column.paid_14_amount": "Suma per 14 d.",
  "column.paid_14_count": "Bent kiek sumokėjo per 14 d.",
  "column.paid_14_rate": "Sumokėta per 14 d.",
  "column.returned_count": "Grįžo",
  "column.right_party_contacts": "Tinkamo asmens kontaktai",
  "column.sent_amount": "Pradelsta siunčiant",
  "column.sent_count": "Išsiųsta",
  "column.settled_amount": "Padengta suma",
  "column.settled_count": "Atsiskaitė",
  "column.step": "Žingsnis",
  "column.weekday": "Savaitės diena",
  "column.written_off_count": "Nurašyta",
  "column.value": "Reikšmė",
  "column.at_least": "Ne mažiau kaip",
  "column.weekdays": "Savaitės dienos",
  "column.before": "Buvo",
  "column.after": "Yra",
  "column.difference": "Skirtumas",
  "column.unit": "Matavimo vienetas",
  "column.changed_by": "Pakeitė",
  "column.import_ids": "Importai",
  "column.file_names": "Failai",
  "column.left_by": "Kas įvyko toliau",
  "column.left_stage_on": "Išėjo iš etapo",
  "column.entered_on": "Pateko",
  "column.days_in_stage": "Dienos etape",
  "column.sent_on": "Išsiųsta",
  "column.next_on": "Kitas žingsnis",
  "column.opening_amount": "Likutis pradžioje",
  "column.fell_on": "Tapo pradelsta",
  "column.days_in_dispute": "Dienos ginče",
  "column.state": "Būsena",
  "column.compared_collected_amount": "Surinkta iš palyginamosios",
  "column.in_house_amount": "Būtume surinkę patys",
  "column.compared_age_months": "Palyginta po mėnesių",
  "column.changed_at": "Pakeista",
  "command.usage":
    "Naudojimas:\n  recoup load FILE… [--as TABLE] [--currency EUR] [--yes]\n  recoup figure ID [scope] [--by DIMENSION] [--trend GRAIN] [--json | --csv]\n  recoup report ID [scope] [--json | --csv]\n  recoup items ID [scope] [--json | --csv]\n  recoup why ID [scope] [--compare previous|year] [--by DIMENSION] [--json | --csv]\n  recoup read FILE [--csv | --json] [--part N]\n  recoup imports [--json]\n  recoup withdraw IMPORT\n  recoup rebuild\n  recoup check [--json]\n  recoup duplicates [--json]\n  recoup pack NAME --out FILE.pptx|.pdf|.xlsx [--language CODE]\n  recoup serve [--port N] [--host H] [--demo]\n  recoup bench [--size N] [--months N]\nApimtis (scope): --as-of DATE, --from DATE, --to DATE, --where DIMENSION=VALUE (galima kartoti), --currency CODE,\n  --window 1|3|12, --age_by due_date|issue_date, --cei period|monthly_average, --buckets 30,60,90,120\nVisoms komandoms: --data DIR, duomenų aplankas",
  "command.unknown": "Komandos {command} nėra.",
  "command.options": "{fault}.",
  "command.needs_id": "Nurodykite, ko norite: recoup {command} ID. Galimi kodai: {ids}",
  "command.too_many": "„{text}“ – nereikalingas žodis.",
  "command.bad_value": "{parameter} negali būti „{text}“: {expected}",
  "command.bad_dimension": "Pjūvio {dimension} nėra. Galimi pjūviai: {dimensions}",
  "command.bad_grain":
    "Tokio laikotarpio žingsnio ({grain}) nėra. Galimi: day, week, month, quarter, year.",
  "command.imports.none": "Dar nieko neįkelta. Įkelkite failą su recoup load FILE.",
  "command.load.add_yes":
    "Failas {file} neįkeltas, nes čia nėra kam patvirtinti. Peržiūrėkite, kas nurodyta aukščiau, ir pridėkite --yes.",
  "command.load.already":
    "Failas {file} jau įkeltas kaip importas {import} ({at}); niekas nepakeista.",
  "command.load.answered": "  {about}: {answer}",
  "command.load.assumed": "  {about}: numanoma {answer}; galima rinktis: {choices}",
  "command.load.confirm": "Įkelti {file}? (y/n)",
  "command.load.constant": "    {column} = {value}",
  "command.load.counts":
    "  {read, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}: nauji {new, number}, pakeisti {changed, number}, nepakitę {unchanged, number}, atmesti {rejected, number}",
  "command.load.currency_not_asked":
    "Dėl failo {file} valiutos abejonių nėra; --currency nepanaudota.",
  "command.load.effect.late":
    "{late, plural, one {# eilutė pradelsta} few {# eilutės pradelstos} many {# eilutės pradelsta} other {# eilučių pradelsta}}",
  "command.load.effect.read":
    "{unreadable, plural, =0 {{readable, plural, one {perskaityta langelių: #} few {perskaityti visi # langeliai} many {perskaityta langelių: #} other {perskaityta langelių: #}}} other {{readable, plural, one {perskaitytas # langelis} few {perskaityti # langeliai} many {perskaityta # langelio} other {perskaityta # langelių}}, neperskaityta #}}",
  "command.load.effect.span": "nuo {from} iki {to}",
  "command.load.effect.total": "iš viso {total}",
  "command.load.left_out": "  nenaudojama: {headers}",
  "command.load.loaded":
    "Failas {file} įkeltas kaip importas {import}: nauji {new, number}, pakeisti {changed, number}, nepakitę {unchanged, number}, atmesti {rejected, number}.",
  "command.load.no_currency": "be valiutos",
  "command.load.no_currency_code":
    "{currency} nėra valiuta. Nurodykite tris jos raides, pvz., EUR.",
  "command.load.no_files": "Nurodykite įkeliamus failus: recoup load FILE….",
  "command.load.not_loaded": "Failas {file} neįkeltas.",
  "command.load.reject": "  atmesta: {count, number}, pirma {line} eilutėje: {reason}",
  "command.load.remembered": "  susieta kaip paskutinis failas su šiomis antraštėmis",
  "command.load.source": "    {column} ← {header}",
  "command.load.span": "  nuo {from} iki {to}",
  "command.load.table": "  {table}",
  "command.load.total":
    "  {table}, {currency}: eilutės {rowsBefore, number} → {rowsAfter, number}, {amountBefore, number, ::.00} → {amountAfter, number, ::.00}",
  "command.load.which_table":
    "Failas {file} neįkeltas: neaišku, kuri tai lentelė. Nurodykite parametru --as; galimos lentelės: {tables}.",
  "command.pack.language": "Recoup neturi kalbos „{language}“. Galimos: {known}.",
  "command.pack.needs":
    "Nurodykite, kurią ataskaitą ir kur: recoup pack NAME --out FILE, su failu, kurio galūnė .pptx, .pdf arba .xlsx.",
  "command.pack.written": "Ataskaita „{pack}“ įrašyta į failą {file}.",
  "command.read.container": "failo tipas",
  "command.read.data": "duomenys",
  "command.read.delimiter": "skirtukas",
  "command.read.doubled": "dvigubos",
  "command.read.doubtful":
    "{mended, plural, =0 {} one {# eilutė nustatyta pagal plotį} few {# eilutės nustatytos pagal plotį} many {# eilutės nustatyta pagal plotį} other {# eilučių nustatyta pagal plotį}}{faults, plural, =0 {} other { · # su neuždarytomis kabutėmis arba per ilgos}}{wide, plural, =0 {} other { · # su daugiau langelių nei stulpelių}}",
  "command.read.doubts": "abejonės",
  "command.read.encoding": "koduotė",
  "command.read.escape": "kabutės viduje",
  "command.read.header": "antraštė",
  "command.read.left_out": "ne duomenys",
  "command.read.line_ends": "eilučių galai",
  "command.read.no_file": "Nurodykite skaitomą failą: recoup read FILE.",
  "command.read.no_header": "nėra",
  "command.read.none": "nėra",
  "command.read.one_column": "nėra: kiekviena eilutė – vienas langelis",
  "command.read.part": "dalis",
  "command.read.quote": "kabutės",
  "command.read.recognised": "{table} ({shape}), tikrumas {confidence, number, ::percent}",
  "command.read.record": "įrašas {from}",
  "command.read.records": "įrašai nuo {from} iki {to}",
  "command.read.rivals": "(arba {rivals})",
  "command.read.rows":
    "{rows, plural, =0 {eilučių nėra} one {# eilutė, įrašas {from}, eilutė {fromLine}} few {# eilutės, įrašai nuo {from} iki {to}, eilutės nuo {fromLine} iki {toLine}} many {# eilutės, įrašai nuo {from} iki {to}, eilutės nuo {fromLine} iki {toLine}} other {# eilučių, įrašai nuo {from} iki {to}, eilutės nuo {fromLine} iki {toLine}}}",
  "command.read.table": "lentelė",
  "command.read.which": "{part} nėra dalies numeris. Jos skaičiuojamos nuo 1.",
  "command.read.widths": "nėra: stulpeliai prasideda ties ženklais {columns}",
  "command.withdraw.done": "Importas {import} ({file}) atšauktas.",
  "command.withdraw.which": "Nurodykite importo numerį: recoup withdraw IMPORT.",
  "command.sound":
    "{check}: {accepted, plural, =0 {tvarkinga} one {# neatitikimas, priimtinas} few {# neatitikimai, visi priimtini} many {# neatitikimo, visi priimtini} other {# neatitikimų, visi priimtini}}",
  "command.duplicates.none": "Kodų, kurie galėtų reikšti tą patį, nerasta.",
  "command.alert": "Įspėjimas: {alert}",
  "command.findings":
    "{check}: {count, plural, one {# neatitikimas} few {# neatitikimai} many {# neatitikimo} other {# neatitikimų}}{accepted, plural, =0 {} other {, dar # laikoma priimtinais}}. {description}",
  "figure.unknown": "Rodiklio {metric} nėra. Komanda npx recoup figure be kodo išvardija visus.",
  "figure.no_dimension":
    "Rodiklio {metric} skaidyti pagal {dimension} negalima. Galima pagal: {dimensions}.",
  "figure.missing_rates":
    "Skirtingų valiutų sumos be kurso nesudedamos, o kurso į {currency} trūksta šioms dienoms: {days}. Įkelkite šių dienų kursus, pasirinkite kitą ataskaitos valiutą arba filtruokite pagal vieną valiutą.",
  "figure.no_items":
    "Rodiklis {metric} sudarytas iš kitų rodiklių ir savų eilučių neturi. Žiūrėkite šių rodiklių eilutes: {inputs}.",
  "metric.open_receivables.title": "Gautinos sumos",
  "metric.open_receivables.description":
    "Kiek klientai buvo skolingi dienos pabaigoje: visų dokumentų likučiai, atėmus dar nepaskirstytus mokėjimus ir kreditines sąskaitas.",
  "metric.open_receivables.formula": "Σ dokumentų likučių − nepaskirstyti mokėjimai ir kreditinės",
  "metric.open_receivables.source":
    "Balanso tapatybė: dokumentai, atėmus mokėjimus, kreditines, nurašymus ir nepaskirstytus mokėjimus",
  "metric.overdue_receivables.title": "Pradelstos gautinos sumos",
  "metric.overdue_receivables.description":
    "Dokumentų, kurių mokėjimo terminas jau praėjo, likučiai. Dokumentas, kurio terminas sueina tą pačią dieną, dar nelaikomas pradelstu.",
  "metric.overdue_receivables.formula":
    "Σ dokumentų, kurių terminas ankstesnis už tą dieną, likučių",
  "metric.overdue_receivables.source": "Dokumentų, kurių mokėjimo terminas jau praėjo, likučiai",
  "metric.overdue_share.title": "Pradelstų sumų dalis",
  "metric.overdue_share.description":
    "Kokia gautinų sumų dalis buvo pradelsta, neatėmus nepaskirstytų mokėjimų ir kreditinių sąskaitų.",
  "metric.overdue_share.formula":
    "pradelstos gautinos sumos ÷ (gautinos sumos + nepaskirstyti mokėjimai ir kreditinės)",
  "metric.overdue_share.source": "Pradelstų ir visų gautinų sumų santykis",
  "metric.not_due_receivables.title": "Nepradelstos gautinos sumos",
  "metric.not_due_receivables.description":
    "Dokumentų, kurių mokėjimo terminas dar nepraėjo, likučiai. Dokumentai be termino nepriskiriami nei pradelstiems, nei nepradelstiems.",
  "metric.not_due_receivables.formula": "Σ dokumentų, kurių terminas tą dieną ar vėliau, likučių",
  "metric.not_due_receivables.source": "Dokumentų, kurių mokėjimo terminas dar nepraėjo, likučiai",
  "metric.unapplied_cash.title": "Nepaskirstyti mokėjimai ir kreditinės",
  "metric.unapplied_cash.description":
    "Mokėjimai ir kreditinės sąskaitos, kuriais nebuvo ko padengti: permokos, mokėjimai prieš išrašant sąskaitą, neskolingų klientų kreditinės.",
  "metric.unapplied_cash.formula": "Σ mokėjimų ir kreditinių − jais padengta dokumentų suma",
  "metric.unapplied_cash.source": "Mokėjimai ir kreditinės, kuriais nepadengtas joks dokumentas",
  "metric.sales.caveat":
    "Perduotos skolos nėra pardavimai. Tai, kas pagal atvirų sąskaitų sąrašą nei apmokėta, nei atvira, sąrašo dieną laikoma kredituota, bet pardavimų nemažina: sąrašas kreditinės sąskaitos nenurodo.",
  "metric.sales.title": "Pardavimai",
  "metric.sales.description": "Išrašytos sąskaitos, atėmus kreditines, pagal išrašymo dieną.",
  "metric.sales.formula": "Σ sąskaitų − Σ kreditinių, išrašytų per laikotarpį",
  "metric.sales.source": "Išrašytos sąskaitos, atėmus kreditines, pagal išrašymo dieną",
  "metric.placed_debts.title": "Perduotos skolos",
  "metric.placed_debts.description":
    "Išieškoti perduotos skolos pagal perdavimo arba pirmojo įvykio dieną.",
  "metric.placed_debts.formula": "Σ per laikotarpį perduotų skolų",
  "metric.placed_debts.caveat":
    "Tai nėra pardavimai: čia niekam sąskaita neišrašyta. Išieškojimo veiksmingumo rodiklyje jos skaičiuojamos kartu su pardavimais, nes ir jas buvo galima surinkti.",
  "metric.placed_debts.source": "Perduotų skolų sumos pagal perdavimo dieną",
  "metric.dso.title": "DSO",
  "metric.dso.description":
    "Gautinų sumų apyvartumas dienomis: už kiek dienų pardavimų klientai dar nesumokėjo.",
  "metric.dso.formula": "gautinos sumos ÷ laikotarpio pardavimai × laikotarpio dienos",
  "metric.dso.source": "Credit Research Foundation, standartinis DSO",
  "metric.countback_dso.title": "DSO skaičiuojant atgal",
  "metric.countback_dso.description":
    "Apyvartumas dienomis skaičiuojant atgal: iš gautinų sumų, pradedant paskutiniu mėnesiu, atimami mėnesių pardavimai, kol nieko nelieka. Sezoninius pardavimus atspindi geriau nei DSO.",
  "metric.countback_dso.formula": "panaudotų mėnesių dienos, paskutinio mėnesio – proporcingai",
  "metric.countback_dso.source":
    "Credit Research Foundation, skaičiavimo atgal metodas (count-back, exhaustion)",
  "metric.true_dso.title": "Tikrasis DSO",
  "metric.true_dso.description":
    "Vidutiniškai prieš kiek dienų, sveriant pagal sumą, išrašyti dar neapmokėti dokumentai. Pardavimų šiam rodikliui nereikia, todėl geras ar prastas pardavimų mėnuo jo nekeičia.",
  "metric.true_dso.formula": "Σ (neapmokėtas likutis × dienos nuo išrašymo) ÷ Σ neapmokėtų likučių",
  "metric.true_dso.caveat":
    "Nepaskirstyti mokėjimai ir kreditinės neturi dokumento ir amžiaus, todėl neįtraukiami.",
  "metric.true_dso.source":
    "Credit Research Foundation, tikrasis DSO (true DSO), sąskaita po sąskaitos",
  "metric.best_possible_dso.title": "Geriausias galimas DSO",
  "metric.best_possible_dso.description": "DSO, jei visi klientai mokėtų termino dieną.",
  "metric.best_possible_dso.formula":
    "gautinos sumos, kurių terminas nesuėjo ÷ laikotarpio pardavimai × laikotarpio dienos",
  "metric.best_possible_dso.source":
    "Credit Research Foundation, geriausias galimas DSO (best possible DSO)",
  "metric.average_days_delinquent.title": "Vidutinis vėlavimas dienomis",
  "metric.average_days_delinquent.description":
    "Kiek dienų pardavimų pinigus sulaiko vėluojantys mokėjimai.",
  "metric.average_days_delinquent.formula": "DSO − geriausias galimas DSO",
  "metric.average_days_delinquent.source":
    "Credit Research Foundation, vidutinis vėlavimas dienomis (average days delinquent)",
  "metric.days_to_pay.title": "Dienos iki sumokėjimo",
  "metric.days_to_pay.description":
    "Vidutiniškai po kiek dienų nuo išrašymo, sveriant pagal sumą, gauti pinigai: faktinis atsiskaitymo terminas, sutartas ar ne.",
  "metric.days_to_pay.formula": "Σ (sumokėta × dienos nuo išrašymo) ÷ Σ sumokėta",
  "metric.days_to_pay.caveat":
    "Dalinis mokėjimas skaičiuojamas jo gavimo dieną; kreditinės neįtraukiamos. Anksčiau nei išrašyta gauti pinigai laikomi gautais išrašymo dieną, o perduotos skolos dienos skaičiuojamos nuo perdavimo. Kas dar neapmokėta, čia neįtraukta: žr. tikrąjį DSO.",
  "metric.days_to_pay.source": "Gautų mokėjimų dienos nuo išrašymo, svertos pagal sumą",
  "metric.receivables_turnover.title": "Gautinų sumų apyvartumas (kartais)",
  "metric.receivables_turnover.description":
    "Kiek kartų per metus gautinos sumos virsta pinigais: dvylikos mėnesių pardavimai, palyginti su vidutiniu likučiu.",
  "metric.receivables_turnover.formula":
    "12 mėnesių pardavimai ÷ 13 likučių vidurkis (prieš pirmąjį ir kiekvieno mėnesio pabaigoje)",
  "metric.receivables_turnover.caveat":
    "Rodikliui reikia likučio dvylikos mėnesių pradžioje: jei istorija trumpesnė, jo nėra. Jei diena nėra mėnesio pabaiga, mėnesiai baigiasi ta pačia mėnesio diena.",
  "metric.receivables_turnover.source":
    "Metų grynųjų pardavimų ir vidutinių gautinų sumų (13 mėnesių pabaigos likučių) santykis",
  "metric.days_late.title": "Vėlavimo dienos",
  "metric.days_late.description":
    "Vidutiniškai po kiek dienų nuo mokėjimo termino, sveriant pagal sumą, gauti pinigai. Mokėjimai prieš terminą skaičiuojami su minuso ženklu; kreditinės neįtraukiamos.",
  "metric.days_late.formula": "Σ (sumokėta × dienos nuo termino) ÷ Σ sumokėta",
  "metric.days_late.source": "Gautų mokėjimų dienos po termino, svertos pagal sumą",
  "metric.cei.title": "Išieškojimo veiksmingumas (CEI)",
  "metric.cei.description":
    "Išieškojimo veiksmingumo rodiklis: kiek surinkta iš to, ką per laikotarpį buvo galima surinkti. 100 % – viskas.",
  "metric.cei.formula":
    "(pradinės gautinos sumos + pardavimai − galutinės gautinos sumos) ÷ (pradinės gautinos sumos + pardavimai − galutinės gautinos sumos, kurių terminas nesuėjo)",
  "metric.cei.caveat":
    "Kreditinės sąskaitos ir nurašymai mažina galutines gautinas sumas ir taip didina šį rodiklį – kaip ir standartinėje formulėje. Per laikotarpį perduotos skolos skaičiuojamos kartu su pardavimais.",
  "metric.cei.source":
    "Credit Research Foundation, išieškojimo veiksmingumo rodiklis (collection effectiveness index)",
  "metric.recovery_rate.title": "Susigrąžinta per 90 dienų",
  "metric.recovery_rate.description":
    "Kokia pradelstų sumų dalis sumokėta per 90 dienų po termino; skaičiuojami mėnesiai, kurių visos sąskaitos jau pradelstos bent 90 dienų.",
  "metric.recovery_rate.formula":
    "sumokėta per 90 dienų po termino ÷ likutis tą dieną, kai tapo pradelsta",
  "metric.recovery_rate.source": "Pradelstų likučių kohortinė (vintage) analizė",
  "metric.cure_rate.title": "Atsiskaičiusių klientų dalis",
  "metric.cure_rate.description":
    "Kokia dalis klientų, mėnesio pradžioje turėjusių pradelstų skolų, jo pabaigoje jų nebeturėjo, nes sumokėjo.",
  "metric.cure_rate.formula":
    "klientai, pradžioje turėję pradelstų skolų, o pabaigoje – ne ÷ klientai, mėnesio pradžioje turėję pradelstų skolų",
  "metric.cure_rate.caveat":
    "Klientas, kurio pradelsti dokumentai per mėnesį bent iš dalies kredituoti ar nurašyti, nelaikomas atsiskaičiusiu. Ilgesnis laikotarpis – jo mėnesių suma; mėnesio dalis skaičiuojama nuo pirmos iki paskutinės jos dienos.",
  "metric.cure_rate.source":
    "Vėluojančių klientų atsiskaitymo rodiklis (cure rate), mėnuo po mėnesio",
  "metric.write_off_ratio.title": "Nurašymų ir pardavimų santykis",
  "metric.write_off_ratio.description":
    "Kokia dalis nurašyta, palyginti su to paties laikotarpio pardavimais.",
  "metric.write_off_ratio.formula": "nurašyta ÷ laikotarpio pardavimai",
  "metric.write_off_ratio.caveat":
    "Nurašomos sumos dažniausiai parduotos ankstesniais laikotarpiais: pardavimams augant santykis atrodo geresnis, nei yra, o mažėjant – blogesnis.",
  "metric.write_off_ratio.source":
    "Credit Research Foundation, beviltiškų skolų ir pardavimų santykis (bad debt to sales)",
  "metric.expected_loss.title": "Tikėtini nuostoliai",
  "metric.expected_loss.description":
    "Kokia neapmokėtų dokumentų dalis nebus sumokėta, jei nuostoliai liks tokie pat: kiekvienas likutis dauginamas iš jo vėlavimo intervalo galiojimo laikotarpio nuostolių normos pagal jūsų pačių istoriją.",
  "metric.expected_loss.formula":
    "Σ intervalo neapmokėtas likutis × intervalo nuostolių norma × prognozės koeficientas",
  "metric.expected_loss.caveat":
    "Nuostolių normos nustatomos pagal dokumentus, kurių terminas suėjo bent 365 dienas iki tos dienos: kokia likučio, buvusio patekimo į intervalą dieną, dalis nurašyta ar tebėra neapmokėta. Kreditinės nėra nuostoliai. Kiekvienas kreditorius ir kiekviena valiuta turi savo normas pagal visus savo dokumentus, nepriklausomai nuo kitų filtrų, todėl dalių suma lygi visumai. Jei intervalo, kuriame dabar yra likutis, anksčiau nėra pasiekęs joks dokumentas, tikėtinų nuostolių apskaičiuoti negalima. Prognozės koeficientas ir intervalai keičiami nustatymuose.",
  "metric.expected_loss.source":
    "9-asis TFAS (IFRS 9) „Finansinės priemonės“, supaprastintas metodas, atidėjinių matrica (B5.5.35)",
  "metric.write_offs.caveat":
    "Taip, kaip nurodo failai. Kas nurašyta virš likučio ir kas vis dėlto sumokėta, čia neatimama; ataskaita „Kas lėmė gautinų sumų pokytį“ neskaičiuoja nei vieno, nei kito.",
  "metric.write_offs.title": "Nurašyta",
  "metric.write_offs.description": "Nurašytos sumos pagal nurašymo dieną.",
  "metric.write_offs.formula": "Σ nurašymų per laikotarpį",
  "metric.write_offs.source": "Nurašytos sumos pagal nurašymo dieną",
  "metric.attempts.title": "Bandymai",
  "metric.attempts.description":
    "Į klientus nukreipti kontaktai ir veiksmai: skambučiai, pašto ir el. laiškai, žinutės, vizitai.",
  "metric.attempts.formula": "išeinančių veiksmų skaičius per laikotarpį",
  "metric.attempts.source": "Išeinantys kontaktai ir veiksmai",
  "metric.penetration.title": "Aprėptis",
  "metric.penetration.description":
    "Kokią dalį klientų su pradelsta skola bandyta pasiekti, kol ji buvo pradelsta.",
  "metric.penetration.formula":
    "klientai su pradelsta skola, kuriuos bandyta pasiekti ÷ klientai, su kuriais reikia dirbti per laikotarpį",
  "metric.penetration.caveat":
    "Pagal kanalą ar etapą skaičiuojama nuo visų klientų su pradelsta skola. Pagal išieškotoją – jo portfelio klientai, nesvarbu, kas bandė susisiekti.",
  "metric.penetration.source":
    "Skambučių centrų praktika: klientų, kuriuos bandyta pasiekti, ir klientų, su kuriais reikia dirbti, santykis",
  "metric.accounts_due.title": "Klientai, su kuriais reikia dirbti",
  "metric.accounts_due.description":
    "Klientai, kurie kurią nors laikotarpio dieną ar jo pradžioje turėjo pradelstų skolų.",
  "metric.accounts_due.formula": "klientų su pradelstu likučiu skaičius",
  "metric.accounts_due.caveat":
    "Klientas skaičiuojamas iki dienos, kai padengta paskutinė jo pradelsta suma. Ginčijamos sumos taip pat įskaičiuojamos.",
  "metric.accounts_due.source": "Klientai, turintys pradelstų skolų: aprėpties vardiklis",
  "metric.due_accounts_attempted.title": "Vėluojantys klientai, kuriuos bandyta pasiekti",
  "metric.due_accounts_attempted.description":
    "Klientai, su kuriais bandyta susisiekti tą dieną, kai jie turėjo pradelstų skolų.",
  "metric.due_accounts_attempted.formula":
    "klientų, su kuriais bandyta susisiekti, kol jų skola buvo pradelsta, skaičius",
  "metric.due_accounts_attempted.caveat":
    "Pagal išieškotoją – jo portfelio klientai bandymo dieną, nesvarbu, kas bandė susisiekti.",
  "metric.due_accounts_attempted.source":
    "Klientai, kuriuos bandyta pasiekti, kol jų skola buvo pradelsta: aprėpties skaitiklis",
  "metric.accounts_attempted.title": "Klientai, kuriuos bandyta pasiekti",
  "metric.accounts_attempted.description":
    "Klientai, su kuriais bandyta susisiekti, nesvarbu, ar jie turėjo pradelstų skolų.",
  "metric.accounts_attempted.formula": "skirtingų klientų, su kuriais bandyta susisiekti, skaičius",
  "metric.accounts_attempted.source":
    "Skirtingi klientai, kuriuos bandyta pasiekti: bandymų intensyvumo vardiklis",
  "metric.intensity.title": "Bandymų intensyvumas",
  "metric.intensity.description": "Kiek bandymų teko vienam klientui, kurį bandyta pasiekti.",
  "metric.intensity.formula": "bandymai ÷ klientai, kuriuos bandyta pasiekti",
  "metric.intensity.source":
    "Skambučių centrų praktika: bandymai, tenkantys vienam klientui, kurį bandyta pasiekti",
  "metric.rule_breaches.title": "Kontaktų taisyklių pažeidimai",
  "metric.rule_breaches.description":
    "Veiksmai, pažeidžiantys kliento šalies ar regiono kontaktų taisyklę.",
  "metric.rule_breaches.formula":
    "taisykles pažeidžiančių veiksmų skaičius, po kartą kiekvienai pažeistai taisyklei",
  "metric.rule_breaches.caveat":
    "Taisyklės taikomos klientams, kurių šalis ar regionas jose nurodytas. Dienos – kalendorinės, įskaitant tą pačią dieną. Jei veiksmo laikas nenurodytas, leistinos valandos nevertinamos. Įstatymo išimtys, pvz., kliento sutikimas, čia nežinomos: pažeidimas – tai atvejis, kurį reikia patikrinti, o ne nuosprendis.",
  "metric.rule_breaches.source": "Kliento šalies ar regiono kontaktų taisyklės",
  "metric.contact_rate.title": "Susisiekimo rodiklis",
  "metric.contact_rate.description": "Kokia bandymų dalis baigėsi pokalbiu su kuo nors.",
  "metric.contact_rate.formula": "kontaktai ÷ bandymai",
  "metric.contact_rate.caveat":
    "Jei iš rezultato neaišku, ar kalbėta, laikoma, kad kontakto nebuvo; tokie rezultatai išvardyti duomenų kokybės lentelėje.",
  "metric.contact_rate.source": "Kontaktų ir bandymų santykis",
  "metric.right_party_rate.title": "Tinkamo asmens rodiklis",
  "metric.right_party_rate.description":
    "Kokia bandymų dalis baigėsi pokalbiu su pačiu klientu, o ne su kuo nors kitu.",
  "metric.right_party_rate.formula": "kontaktai su tinkamu asmeniu ÷ bandymai",
  "metric.right_party_rate.caveat":
    "Jei iš rezultato neaišku, ar kalbėta, laikoma, kad kontakto nebuvo; tokie rezultatai išvardyti duomenų kokybės lentelėje.",
  "metric.right_party_rate.source": "Kontaktų su tinkamu asmeniu ir bandymų santykis",
  "metric.promises.title": "Pažadai",
  "metric.promises.description": "Pažadai sumokėti, pagal davimo dieną.",
  "metric.promises.formula": "per laikotarpį duotų pažadų skaičius",
  "metric.promises.source": "Pažadai sumokėti pagal davimo dieną",
  "metric.contacts.title": "Kontaktai",
  "metric.contacts.description": "Bandymai, kurių metu su kuo nors kalbėta.",
  "metric.contacts.formula": "bandymų su kontaktu per laikotarpį skaičius",
  "metric.contacts.caveat":
    "Kaip ir skaičiuojant susisiekimo rodiklį, įeinantys skambučiai nėra bandymai, o neaiškūs rezultatai laikomi nesusisiekimu.",
  "metric.contacts.source":
    "Bandymai, kurių metu su kuo nors kalbėta: susisiekimo rodiklio skaitiklis",
  "metric.right_party_contacts.title": "Kontaktai su tinkamu asmeniu",
  "metric.right_party_contacts.description":
    "Bandymai, kurių metu kalbėta su pačiu klientu, o ne su kuo nors kitu.",
  "metric.right_party_contacts.formula":
    "bandymų per laikotarpį, kai pasiektas pats klientas, skaičius",
  "metric.right_party_contacts.caveat":
    "Kaip ir skaičiuojant tinkamo asmens rodiklį, įeinantys skambučiai nėra bandymai, o neaiškūs rezultatai laikomi nesusisiekimu.",
  "metric.right_party_contacts.source":
    "Bandymai, kurių metu kalbėta su pačiu klientu: tinkamo asmens rodiklio skaitiklis",
  "metric.promise_rate.title": "Pažadų rodiklis",
  "metric.promise_rate.description": "Kiek pažadų sumokėti tenka vienam pokalbiui su klientu.",
  "metric.promise_rate.formula": "duoti pažadai ÷ kontaktai su tinkamu asmeniu per laikotarpį",
  "metric.promise_rate.caveat":
    "Skaičiuojami ir klientų savo iniciatyva raštu ar paskambinus duoti pažadai, todėl rodiklis gali viršyti 100 %.",
  "metric.promise_rate.source":
    "Skambučių centrų praktika: pažadai sumokėti, tenkantys vienam kontaktui su tinkamu asmeniu",
  "metric.plan_adherence.title": "Mokėjimo grafikų laikymasis",
  "metric.plan_adherence.description":
    "Kokia dalis įmokų, kurių terminas suėjo, sumokėta iki termino ir lengvatinių dienų pabaigos. Mokėjimu pirmiausia dengiama artimiausio termino įmoka, paskui praleistos, paskui būsimos; ta pati mokėjimo dalis dviem įmokoms neskaičiuojama.",
  "metric.plan_adherence.formula":
    "laiku sumokėtos įmokos ÷ įmokos, kurių terminas suėjo per laikotarpį",
  "metric.plan_adherence.caveat":
    "Įmoka, kurios lengvatinės dienos dar nepasibaigė, laukiama ir niekur neįskaičiuojama. Palūkanų ir mokesčių sumokėti nebūtina. Jei mokėjimuose nurodyta, kad tai įmokos, skaičiuojami tik jie, kitaip – visi kliento mokėjimai, išskyrus mokėjimus už dokumentus, išrašytus grafikui jau prasidėjus.",
  "metric.plan_adherence.source":
    "Iki termino ir lengvatinių dienų pabaigos sumokėtų ir visų įmokų, kurių terminas suėjo, santykis",
  "metric.plan_breakage.title": "Nutrūkę mokėjimo grafikai",
  "metric.plan_breakage.description":
    "Kokioje dalyje prasidėjusių mokėjimo grafikų praleistos dvi įmokos iš eilės. Grafikas prasideda suėjus pirmosios įmokos terminui ir laikomas nutrūkusiu pasibaigus antrosios praleistos įmokos lengvatinėms dienoms.",
  "metric.plan_breakage.formula":
    "grafikai su dviem iš eilės praleistomis įmokomis ÷ per laikotarpį prasidėję grafikai",
  "metric.plan_breakage.caveat":
    "Priskiriama laikotarpiui, kurį grafikas prasidėjo: neseniai prasidėję grafikai dar neturėjo laiko nutrūkti, todėl paskutiniai laikotarpiai visada atrodo geriau.",
  "metric.plan_breakage.source":
    "Grafikų su dviem iš eilės praleistomis įmokomis ir prasidėjusių grafikų santykis",
  "metric.disputes.title": "Neišspręsti ginčai",
  "metric.disputes.description":
    "Iki tos dienos pradėti ir dar neišspręsti ginčai, susiję su sąskaita ar ne.",
  "metric.disputes.formula": "tą dieną neišspręstų ginčų skaičius",
  "metric.disputes.caveat":
    "Išspręstas ir kitu numeriu vėl iškeltas ginčas laikomas dviem ginčais.",
  "metric.disputes.source": "Iki tos dienos pradėti ir dar neišspręsti ginčai",
  "metric.dispute_rate.title": "Ginčijamų sumų dalis",
  "metric.dispute_rate.description":
    "Kokia per laikotarpį išrašytų sumų dalis anksčiau ar vėliau ginčyta: kiekvieno dokumento – didžiausia vienu metu ginčyta suma, bet ne daugiau kaip dokumento suma.",
  "metric.dispute_rate.formula": "Σ ginčijamų sumų ÷ Σ per laikotarpį išrašytų dokumentų sumų",
  "metric.dispute_rate.caveat":
    "Jei ginčo suma nenurodyta, laikoma, kad ginčijama visa jį pradedant neapmokėta dokumento suma. Ginčai, kuriuose nenurodytas dokumentas, neįtraukiami. Naujausi dokumentai dar gali būti užginčyti, todėl paskutiniai laikotarpiai atrodo geriau, nei bus galiausiai.",
  "metric.dispute_rate.source": "Ginčijamų ir išrašytų sumų santykis pagal išrašymo dieną",
  "metric.days_in_dispute.title": "Ginčo trukmė dienomis",
  "metric.days_in_dispute.description":
    "Dienų nuo ginčo pradžios iki išsprendimo mediana: per laikotarpį išspręstų ginčų, o laikotarpio pabaigoje neišspręstų – iki laikotarpio pabaigos.",
  "metric.days_in_dispute.formula":
    "per laikotarpį išspręstų ar jo pabaigoje neišspręstų ginčų trukmės mediana",
  "metric.days_in_dispute.source":
    "Per laikotarpį išspręstų ir jo pabaigoje neišspręstų ginčų dienų mediana",
  "metric.complaints.title": "Skundai",
  "metric.complaints.description":
    "Skundai dėl elgesio su klientais pagal pateikimo dieną, pagrįsti ar ne.",
  "metric.complaints.formula": "skundų per laikotarpį skaičius",
  "metric.complaints.source": "Skundai pagal pateikimo dieną",
  "metric.complaint_rate.title": "Skundų dažnis",
  "metric.complaint_rate.description":
    "Kiek skundų tenka 1 000 kontaktų, t. y. bandymų, kurių metu su kuo nors kalbėta.",
  "metric.complaint_rate.formula": "skundai ÷ kontaktai per laikotarpį × 1 000",
  "metric.complaint_rate.caveat":
    "Skundas skaičiuojamas jo pateikimo dieną, kuri gali būti vėlesnė už kontaktą. Laiškai ir žinutės kontaktais nelaikomi.",
  "metric.complaint_rate.source":
    "Skundai, tenkantys 1 000 kontaktų, kaip juos skaičiuoja kontaktų centrai",
  "metric.promise_kept_rate.title": "Ištesėti pažadai",
  "metric.promise_kept_rate.description":
    "Kokia dalis pažadų, kurių terminas suėjo, ištesėta: nuo pažado dienos iki termino ir lengvatinių dienų pabaigos sumokėta bent pažadėta suma. Mokėjimas priskiriamas tik vienam pažadui.",
  "metric.promise_kept_rate.formula":
    "ištesėti pažadai ÷ pažadai, kurių terminas suėjo per laikotarpį",
  "metric.promise_kept_rate.caveat":
    "Pažadas, kurio lengvatinės dienos dar nepasibaigė, laukiamas ir niekur neįskaičiuojamas.",
  "metric.promise_kept_rate.source": "Ištesėtų pažadų ir pažadų, kurių terminas suėjo, santykis",
  "metric.promise_kept_amount_rate.title": "Ištesėta pažadėtų sumų dalis",
  "metric.promise_kept_amount_rate.description":
    "Kokia visų pažadėtų sumų dalis buvo ištesėtuose pažaduose.",
  "metric.promise_kept_amount_rate.formula":
    "Σ ištesėtų pažadų sumų ÷ Σ pažadų, kurių terminas suėjo per laikotarpį, sumų",
  "metric.promise_kept_amount_rate.caveat":
    "Pažadas, kurio lengvatinės dienos dar nepasibaigė, laukiamas ir niekur neįskaičiuojamas.",
  "metric.promise_kept_amount_rate.source": "Ištesėtų pažadų ir visų pažadėtų sumų santykis",
  "metric.collected.title": "Surinkta",
  "metric.collected.description":
    "Gauti mokėjimai, atėmus grąžintus. Priskiriama išieškotojui, kuriam klientas tą dieną priskirtas; jei kreditoriaus klientai niekam nepriskirti – paskutinį išeinantį veiksmą per 30 dienų iki mokėjimo atlikusiam išieškotojui; kitais atvejais – niekam.",
  "metric.collected.formula": "Σ mokėjimų − Σ grąžintų mokėjimų per laikotarpį",
  "metric.collected.source": "Mokėjimai, atėmus grąžintus, priskirti kliento išieškotojui",
  "metric.collected_target.title": "Surinkimo tikslas",
  "metric.collected_target.description":
    "Kiek turi būti surinkta per tas pačias dienas: mėnesio, ketvirčio ar metų tikslas paskirstomas jų darbo dienoms.",
  "metric.collected_target.formula": "Σ laikotarpio darbo dienų tikslų",
  "metric.collected_target.source": "Surinkimo tikslai, paskirstyti darbo dienoms",
  "metric.attainment.title": "Tikslo įvykdymas",
  "metric.attainment.description": "Surinkta, palyginti su tų pačių dienų tikslu.",
  "metric.attainment.formula": "surinkta ÷ tikslas",
  "metric.attainment.source": "Faktinio rezultato ir to paties laikotarpio tikslo santykis",
  "metric.liquidation_rate.title": "Perduotų skolų išieškojimas",
  "metric.liquidation_rate.description":
    "Kokia per laikotarpį perduotų sumų dalis gauta iki jo pabaigos, kol skolos buvo perduotos.",
  "metric.liquidation_rate.formula": "Σ surinkta iš laikotarpio perdavimų ÷ Σ perduotų sumų",
  "metric.liquidation_rate.caveat":
    "Perdavimas – tai priskyrimas, kuriame nurodyta perduota suma, arba priskyrimas agentūrai, teisininkui ar griežto išieškojimo specialistui; jei suma nenurodyta – tai, kas tą dieną buvo pradelsta. Mokėjimas priskiriamas tą dieną galiojančiam perdavimui; perdavus dar kartą prasideda naujas perdavimas. Skaičiuojami mokėjimai už dokumentus, kurie perduodant klientą buvo pradelsti, o jei tokių nebuvo – už neapmokėtus. Skolos iš sąrašo be priskyrimų laikomos perduotomis pirmąją dieną. Naujausi perdavimai turėjo mažai laiko: lyginkite vienodo senumo perdavimus.",
  "metric.liquidation_rate.source":
    "Perduotų skolų išieškojimo rodiklis (liquidation rate, batch rate)",
  "metric.net_liquidation_rate.title": "Perduotų skolų išieškojimas atskaičius atlygį",
  "metric.net_liquidation_rate.description":
    "Kokia per laikotarpį perduotų sumų dalis gauta iki jo pabaigos ir liko atskaičius agentūrų atlygį.",
  "metric.net_liquidation_rate.formula":
    "Σ (surinkta iš laikotarpio perdavimų − atlygis už tai) ÷ Σ perduotų sumų",
  "metric.net_liquidation_rate.caveat":
    "Atimamas tik agentūrų atlygis: savų darbuotojų sąnaudos įtrauktos į išieškojimo sąnaudas.",
  "metric.net_liquidation_rate.source":
    "Perduotų skolų išieškojimo rodiklis, atskaičius sėkmės mokestį",
  "metric.retention_rate.title": "Išlaikyti klientai",
  "metric.retention_rate.description":
    "Kokiai daliai klientų, iš kurių išieškota, per šešis mėnesius vėl išrašyta sąskaita.",
  "metric.retention_rate.formula":
    "klientai, kuriems per 6 mėnesius vėl išrašyta sąskaita ÷ klientai, iš kurių per laikotarpį išieškota",
  "metric.retention_rate.caveat":
    "„Išieškota“ reiškia, kad už pradelstą sąskaitą gauta pinigų, atėmus grąžintus mokėjimus; šeši mėnesiai skaičiuojami nuo paskutinės tokios laikotarpio dienos. Įtraukiami tik mėnesiai, nuo kurių jau praėjo šeši mėnesiai. Perduotos skolos neįtraukiamos: jų skolininkams sąskaitos čia neišrašomos.",
  "metric.retention_rate.source": "Klientų išlaikymas po išieškojimo",
  "metric.commission.title": "Komisiniai",
  "metric.commission.description":
    "Kiek išieškotojai uždirba iš jiems priskirtų sumų, atėmus dalį už grąžintus mokėjimus.",
  "metric.commission.formula": "Σ pakopos tarifas × surinkta pakopoje",
  "metric.commission.caveat":
    "Išieškotojo tarifas dauginamas iš pakopos, kurią pasiekė mėnesio surinkta suma, daugiklio; pakopos prasideda nuo mėnesio tikslo dalių ir keičiamos nustatymuose. Jei tikslo nėra, viskam galioja pirmoji pakopa. Vėlesnį mėnesį grąžintas mokėjimas atimamas tą mėnesį. Kas išieškotojų sąraše neturi tarifo, tam komisiniai čia neskaičiuojami.",
  "metric.commission.source": "Pakopiniai komisiniai nuo surinktų sumų, atėmus grąžintus mokėjimus",
  "metric.cost_to_collect.title": "Išieškojimo sąnaudos",
  "metric.cost_to_collect.description":
    "Kiek kainuoja vienas iš pradelstų skolų surinktas piniginis vienetas.",
  "metric.cost_to_collect.formula":
    "(apmokėtos valandos × valandos sąnaudos + veiksmų sąnaudos + agentūrų atlygis) ÷ surinkta iš pradelstų skolų",
  "metric.cost_to_collect.caveat":
    "Komisiniai, nuoma ir programinė įranga neįtraukti. Darbuotojai dirba su visais klientais, todėl skaidyti galima tik pagal komandą ir išieškotoją.",
  "metric.cost_to_collect.source":
    "Išieškojimo sąnaudos (cost to collect) vienam iš pradelstų skolų surinktam piniginiam vienetui",
  "metric.labour_cost.title": "Apmokėtų valandų sąnaudos",
  "metric.labour_cost.description":
    "Kiek mokama sąraše esantiems išieškotojams už laikotarpio dienas nuo darbo pradžios iki pabaigos.",
  "metric.labour_cost.formula": "Σ etatas × laikotarpio valandos × valandos sąnaudos",
  "metric.labour_cost.caveat":
    "Viso etato mėnuo visada turi tiek pat valandų (nustatymas), paskirstytų darbo dienoms nuo pirmadienio iki penktadienio. Nenurodytas etatas laikomas vienu; darbuotojas be valandos sąnaudų neįtraukiamas. Atlyginimai – ataskaitos valiuta.",
  "metric.labour_cost.source": "Apmokėtos valandos × valandos sąnaudos",
  "metric.activity_costs.title": "Veiksmų sąnaudos",
  "metric.activity_costs.description": "Paštas, žinutės, vizitai: prie veiksmų nurodytos sąnaudos.",
  "metric.activity_costs.formula": "Σ veiksmų sąnaudų per laikotarpį",
  "metric.activity_costs.caveat": "Sąnaudos be valiutos laikomos nurodytomis ataskaitos valiuta.",
  "metric.activity_costs.source": "Prie veiksmų nurodytos sąnaudos",
  "metric.agency_fees.title": "Agentūrų atlygis",
  "metric.agency_fees.description":
    "Kiek agentūros pasilieka iš joms priskirtų sumų; atlygis už grąžintą mokėjimą grąžinamas.",
  "metric.agency_fees.formula": "Σ atlygio tarifas × agentūros surinkta suma",
  "metric.agency_fees.caveat":
    "Suma priskiriama agentūrai, jei mokėjimo dieną jai buvo priskirtas klientas. Taikomas išieškotojų sąraše nurodytas atlygio tarifas, nesvarbu, koks jis buvo anksčiau.",
  "metric.agency_fees.source": "Sėkmės mokestis: tarifas × surinkta suma",
  "metric.collected_overdue.title": "Surinkta iš pradelstų skolų",
  "metric.collected_overdue.description":
    "Mokėjimai, atėmus grąžintus, kuriais padengti tą dieną pradelsti dokumentai.",
  "metric.collected_overdue.formula":
    "Σ pradelstus dokumentus padengusių mokėjimų − Σ jų grąžintų sumų",
  "metric.collected_overdue.caveat":
    "Perduota skola laikoma pradelsta nuo pirmosios dienos. Dokumentas be termino – ne.",
  "metric.collected_overdue.source": "Pradelstus dokumentus padengę mokėjimai, atėmus grąžintus",
  "note.window_cut": "Laikotarpis sutrumpintas pagal turimą istoriją: nuo {from} iki {to}.",
  "note.cei_caveat":
    "Kreditinės sąskaitos ir nurašymai mažina galutines gautinas sumas – kaip ir standartinėje formulėje.",
  "note.target_pro_rata":
    "Mėnuo nesibaigė: jo tikslas skaičiuojamas proporcingai darbo dienoms iki {to}.",
  "note.no_activity_costs": "Veiksmų sąnaudų duomenyse nėra, todėl į rodiklį jos neįtrauktos.",
  "note.no_agency_fees":
    "Agentūros atlygio tarifas nežinomas, todėl atlygis į rodiklį neįtrauktas.",
  "note.no_labour_cost": "Išieškotojų valandos sąnaudos nežinomos, todėl į rodiklį neįtrauktos.",
  "note.no_dimension": "Šio rodiklio filtruoti pagal {dimension} negalima.",
  "report.aging.title": "Skolų amžius",
  "report.aging.description": "Neapmokėtos sumos pagal vėlavimo trukmę",
  "report.aging_by_customer.title": "Skolų amžius pagal klientus",
  "report.aging_by_customer.description": "Kiekvieno kliento skola pagal vėlavimo trukmę",
  "report.aging_trend.title": "Skolų amžiaus kitimas",
  "report.aging_trend.description":
    "Neapmokėtos sumos kiekvieno mėnesio pabaigoje pagal vėlavimo trukmę",
  "report.receivables_bridge.title": "Kas lėmė gautinų sumų pokytį",
  "report.receivables_bridge.description":
    "Nuo gautinų sumų prieš laikotarpį iki gautinų sumų jo pabaigoje: išrašyta, surinkta, kredituota, nurašyta. Surinktomis laikomos visos įplaukos, taip pat ir dar nepaskirstytos sąskaitoms",
  "report.cohorts.title": "Susigrąžinimas pagal kohortas",
  "report.cohorts.description": "Kiek susigrąžinta iš sąskaitų, kurios tapo pradelstos tą mėnesį",
  "report.customers_overdue.title": "Vėluojantys klientai",
  "report.customers_overdue.description":
    "Kas turi pradelstų skolų, kiek vėluoja ir kokie buvo paskutiniai veiksmai",
  "report.roll_rates.title": "Perėjimai tarp intervalų",
  "report.roll_rates.description":
    "Kas nutiko kiekvieno vėlavimo intervalo likučiui nuo vieno mėnesio pabaigos iki kito",
  "report.loss_rates.title": "Nuostolių normos",
  "report.loss_rates.description":
    "Kokia kiekvieną vėlavimo intervalą pasiekusių sumų dalis prarasta ir ką tai reiškia neapmokėtoms sumoms",
  "report.stage_funnel.title": "Etapų piltuvas",
  "report.stage_funnel.description":
    "Klientai ir sumos, patenkantys į kiekvieną išieškojimo etapą ir iš jo išeinantys, ir kiek dienų juose būnama",
  "report.reminder_ladder.title": "Priminimų seka",
  "report.reminder_ladder.description":
    "Ką davė kiekvienas priminimas, raginimas ir įspėjimas iki kito žingsnio",
  "report.contact_heatmap.title": "Kontaktai pagal valandą ir savaitės dieną",
  "report.contact_heatmap.description": "Kada bandoma susisiekti ir kada pavyksta",
  "report.channels.title": "Kanalai",
  "report.channels.description":
    "Kam naudotas kiekvienas kanalas, ką juo pavyko pasiekti, kiek jis kainavo ir kiek po to gauta",
  "report.tracing.title": "Klientų paieška",
  "report.tracing.description":
    "Klientai, kurių kontaktiniai duomenys pasirodė neteisingi arba kurių ieškota: rasti, pasiekti, sumokėję",
  "report.collectors.title": "Išieškotojai",
  "report.collectors.description": "Išieškotojų palyginimas",
  "report.promises_due.title": "Pažadai pagal terminą",
  "report.promises_due.description":
    "Kiek pažadėta kiekvienai dienai ir ar ištesėta, netesėta, ar dar laukiama",
  "report.promises_pending.title": "Laukiami pažadai",
  "report.promises_pending.description":
    "Pažadai, kurių lengvatinės dienos dar nepasibaigė, ir ar pagal juos jau sumokėta",
  "report.dispute_reasons.title": "Ginčų priežastys",
  "report.dispute_reasons.description":
    "Kodėl ginčijamos sąskaitos, kiek tai trunka ir kieno buvo tiesa",
  "report.collector_months.title": "Išieškotojai pagal mėnesius",
  "report.collector_months.description":
    "Ką kiekvienas išieškotojas nuveikė kiekvieną mėnesį ir kelintas tai jo darbo mėnuo",
  "report.agencies.title": "Agentūros",
  "report.agencies.description":
    "Kiek kiekviena agentūra surinko iš to, kas jai perduota, palyginti su tokio pat senumo skolų vidiniu išieškojimu",
  "report.liquidation.title": "Perduotų skolų išieškojimas pagal perdavimo mėnesį",
  "report.liquidation.description":
    "Kiek gauta iš per mėnesį perduotų sumų, pagal tai, kam jos perduotos, ir mėnesius nuo perdavimo",
  "report.terms.title": "Suteikti ir faktiniai mokėjimo terminai",
  "report.terms.description":
    "Sąskaitų mokėjimo terminai ir dienos, per kurias klientai faktiškai sumoka, pagal segmentus",
  "report.exposure.title": "Skolos ir kredito limitai",
  "report.exposure.description":
    "Kiekvieno kliento skola, palyginti su galiojančiu kredito limitu; dar neišrašytų sąskaitų duomenyse nėra",
  "report.data_quality.title": "Duomenų kokybė",
  "report.data_quality.description": "Ką patikros rado duomenyse",
  "report.unknown": "Ataskaitos {report} nėra. Komanda npx recoup report be kodo išvardija visas.",
  "report.no_dimension": "Ataskaitos {report} filtruoti pagal {dimension} negalima.",
  "report.restatements.title": "Pasikeitę uždaryti mėnesiai",
  "report.restatements.description":
    "Kiekvienas uždaryto mėnesio rodiklis, kurį pakeitė naujesni duomenys: koks buvo, koks yra ir dėl kurio importo",
  "restated.by.import":
    "{month}: buvo {before}, yra {after} po failo {file}{more, plural, =0 {} one { ir dar # failo} few { ir dar # failų} many { ir dar # failo} other { ir dar # failų}} importo ({at}).",
  "restated.by.other":
    "{month}: buvo {before}, yra {after} pasikeitus nustatymui, tikslui, sprendimui dėl dublikatų arba Recoup versijai; pastebėta {at}.",
  "restated.by.withdrawal":
    "{month}: buvo {before}, yra {after} po failo {file}{more, plural, =0 {} one { ir dar # failo} few { ir dar # failų} many { ir dar # failo} other { ir dar # failų}} importo atšaukimo ({at}).",
  "restated.check":
    "Pasikeitę uždaryti mėnesiai: {count, plural, =0 {nė vieno} one {# mėnesio rodiklis} few {# mėnesių rodikliai} many {# mėnesių rodiklio} other {# mėnesių rodiklių}}.",
  "restated.check.line": "{figure}: {sentence}",
  "restated.note":
    "Mėnuo uždaromas, kai duomenys peržengia paskutinę jo dieną. Šiuos mėnesius vėliau pakeitė naujesni duomenys; rodikliai – viso skyriaus.",
  "restated.refusal.unreadable":
    "Uždarytų mėnesių faile {file} perskaityti negalima. Pataisykite failą arba jį ištrinkite – tada mėnesiai bus įsimenami iš naujo nuo šiandien.",
  "restated.changed_by.import": "Importas",
  "restated.changed_by.withdrawal": "Atšaukimas",
  "restated.changed_by.other": "Nustatymas, tikslas, sprendimas ar versija",
  "restated.all": "Visi pasikeitę uždaryti mėnesiai",
  "restated.later":
    "Skyrius toks didelis, kad skaityti visas jo eilutes už kiekvieną praėjusį mėnesį stabdytų kiekvieną importą. Todėl šie rodikliai lyginami tik nuo {month}, visi kiti nuo pradžios: {figures}.",
  "restated.none": "Joks uždarytas mėnuo nepasikeitė.",
  "restated.window": "Pasikeitę uždaryti mėnesiai · Recoup",
  "restated.title": "Pasikeitę uždaryti mėnesiai",
  "scope.order": "Laikotarpio pradžia {from} vėlesnė už jo pabaigą {to}. Sukeiskite datas.",
  "rows_page.title": "Eilutės, iš kurių sudaryta: {report}",
  "rows_page.window": "Eilutės, iš kurių sudaryta: {report} · Recoup",
  "rows_page.only": "Kuo apribotos eilutės",
  "rows_page.share": "{name}: {share} ({part} iš {whole})",
  "rows_page.note":
    "{count, plural, =0 {Eilučių nėra} one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}. Jų suma yra tai, ką rodo diagrama; failuose yra visos eilutės su visais stulpeliais.",
  "rows.no_column":
    "Šių eilučių negalima apriboti pagal {column}. Jas galima apriboti pagal: {known}.",
  "rows.none_behind":
    "Ataskaita {report} neturi savų eilučių, kurias būtų galima atverti. Jas turi: {known}.",
  "rows.not_a_value": "„{text}“ negali būti stulpelyje {column}.",
  "left_by.moved_on": "Perėjo į tolesnį etapą",
  "left_by.returned": "Grįžo į ankstesnį etapą",
  "left_by.written_off": "Nurašyta",
  "left_by.settled": "Atsiskaityta",
  "promise_state.kept": "Ištesėtas",
  "promise_state.pending": "Laukiama",
  "promise_state.broken": "Netesėtas",
};
